package dialogue.operator.cli.syntax;

import dialogue.plan.Keyed;

/// How a list of findings is written: on the screen, or as a file to work in.
public enum ListLayout implements Keyed {
    TABLE, CSV, JSON, XLSX, HTML
}
