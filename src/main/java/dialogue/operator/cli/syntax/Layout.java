package dialogue.operator.cli.syntax;

import dialogue.plan.Keyed;

/// How a command writes its answer: for a person, a spreadsheet or a program.
public enum Layout implements Keyed {
    TABLE, CSV, JSON
}
