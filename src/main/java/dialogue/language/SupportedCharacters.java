package dialogue.language;

/// The characters that the documents' font can show.
@FunctionalInterface
public interface SupportedCharacters {

    /// Asked only for characters beyond ASCII: no font lacks those.
    boolean has(int codePoint);
}
