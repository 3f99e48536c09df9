package dialogue.operator.cli;

/// The number of a message in the outbox, as `dialogue outbox` lists it.
record MessageNumber(long value) {}
