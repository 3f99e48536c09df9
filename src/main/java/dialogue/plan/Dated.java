package dialogue.plan;

/// A row of the plan and when it holds. A key may have several, one at a time.
public record Dated<T>(T value, Period period) {}
