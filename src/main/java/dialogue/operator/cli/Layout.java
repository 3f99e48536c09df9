package dialogue.operator.cli;

import dialogue.plan.Keyed;

/// How a command that only tells something writes it: for a person, a spreadsheet or a program.
enum Layout implements Keyed {
    TABLE, CSV, JSON
}
