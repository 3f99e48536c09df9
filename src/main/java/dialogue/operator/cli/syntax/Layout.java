package dialogue.operator.cli.syntax;

import dialogue.plan.Keyed;

/// How a command that only tells something writes it: for a person, a spreadsheet or a program.
public enum Layout implements Keyed {
    TABLE, CSV, JSON
}
