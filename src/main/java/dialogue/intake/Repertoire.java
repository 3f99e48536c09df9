package dialogue.intake;

/// The characters that the documents' font can show.
@FunctionalInterface
public interface Repertoire {

    /// Asked only for characters beyond ASCII: no font lacks those.
    boolean has(int codePoint);
}
