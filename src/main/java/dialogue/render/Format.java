package dialogue.render;

import dialogue.plan.Keyed;

/// A file format of the documents; its key is the file name's extension.
public enum Format implements Keyed {
    PDF, XLSX
}
