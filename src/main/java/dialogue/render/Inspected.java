package dialogue.render;

/// What an inspector found in a document.
///
/// @param units its pages or sheets
/// @param text all its text, hidden parts included, with white space collapsed to single spaces
public record Inspected(int units, String text) {

    /// Its size only: the text may be internal.
    @Override
    public String toString() {
        return "Inspected[" + units + " units]";
    }
}
