package dialogue.operator.cli.syntax;

/// The number of a message in the outbox, as `dialogue outbox` lists it.
public record MessageNumber(long value) {}
