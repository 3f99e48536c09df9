package dialogue.render;

/// The characters that every document can show. The input is checked against it before anything is made.
public interface Glyphs {

    boolean has(int codePoint);
}
