package dialogue.render.xlsx.sheet;

import dialogue.language.WideLetters;

/// How many lines a text takes in a column. Excel and LibreOffice fit no row of a file that they only open, and the reader's fonts are not here to
/// be measured: a character counts by its kind, in hundredths of a digit of the standard font, rather too much than too little.
final class Wrapping {

    private static final int SPACE = 50;
    private static final int NARROW = 62;
    private static final int LETTER = 91;
    private static final int CAPITAL = 114;
    private static final int BROAD = 155;
    private static final int HANGUL = 185;
    /// What the cell's own margins and its indent take.
    private static final int MARGIN = 220;

    private Wrapping() {}

    /// The lines of a text, its own line breaks included.
    ///
    /// @param width of the column, in digits
    static int lines(String words, int width) {
        var room = width * 100 - MARGIN;
        return Math.max(1,
                words.lines().mapToInt(line -> line.length() * HANGUL <= room ? 1 : wrapped(line, room)).sum());
    }

    /// Breaks between words, and inside a word that is longer than a line.
    private static int wrapped(String line, int room) {
        var lines = 1;
        var used = 0;
        var word = 0;
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var point = line.codePointAt(i);
            word += size(point);
            if (point == ' ' || point == '-') {
                used += word;
                word = 0;
            } else if (used + word > room) {
                lines++;
                word = used == 0 ? size(point) : word;
                used = 0;
            }
        }
        return lines;
    }

    private static int size(int point) {
        if (point == ' ') {
            return SPACE;
        }
        if (WideLetters.has(point)) {
            return HANGUL;
        }
        if ("mwMW@%—…".indexOf(point) >= 0) {
            return BROAD;
        }
        if ("iljtfrI.,:;'’!|()[]-/\u00a0".indexOf(point) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(point) ? CAPITAL : LETTER;
    }
}
