package dialogue.operator.cli;

import dialogue.run.Outcome;

/// What a wish for a briefing led to: the documents, and the messages about them.
record Produced(Outcome outcome, Post post) {}
