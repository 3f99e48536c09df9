package dialogue.intake.judge;

/// A number of 64 bits that is made from characters (FNV-1a), so that texts can be compared of which none is kept. Two that differ have the same
/// one by chance alone: of the largest input there is, once in hundreds of millions of inputs.
final class TextHash {

    private static final char BETWEEN = '\uFFFF';

    private long value = 0xcbf29ce484222325L;

    void add(char character) {
        value = (value ^ character) * 0x100000001b3L;
    }

    /// Adds a text that ends somewhere: `ab` and `c` are not `a` and `bc`.
    void add(String text) {
        for (var at = 0; at < text.length(); at++) {
            add(text.charAt(at));
        }
        add(BETWEEN);
    }

    long value() {
        return value;
    }
}
