package dialogue.render.pdf.text;

/// The regular and the bold cut, for one document at a time.
public final class Typefaces {

    private final Typeface regular;
    private final Typeface bold;

    Typefaces(Typeface regular, Typeface bold) {
        this.regular = regular;
        this.bold = bold;
    }

    public Typeface of(Style style) {
        return style.bold() ? bold : regular;
    }

    /// Both cuts have the character.
    public boolean have(int codePoint) {
        return regular.font().charExists(codePoint) && bold.font().charExists(codePoint);
    }

    /// The names of the subsets come from the document's content.
    public void nameSubsets(String identity) {
        regular.font().setSecureRandom(new SubsetName(identity + "/regular"));
        bold.font().setSecureRandom(new SubsetName(identity + "/bold"));
    }
}
