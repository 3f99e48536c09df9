package dialogue.intake.reader;

import dialogue.intake.csv.Encoding;
import dialogue.intake.value.Characters;
import dialogue.intake.value.Likeness;
import dialogue.language.Language;
import java.util.Optional;

/// How a part of a file reads in one encoding.
final class EncodingSample {

    private final Encoding encoding;
    private long foreign;
    private long odd;
    private long doubtful;
    private long print;

    EncodingSample(Encoding encoding) {
        this.encoding = encoding;
    }

    void add(String text, Optional<Language> language) {
        foreign += Likeness.foreign(text);
        odd += Likeness.odd(text, language);
        doubtful += text.chars().filter(EncodingSample::isDoubtful).count();
        print = 31 * print + text.hashCode();
    }

    Encoding encoding() {
        return encoding;
    }

    /// Characters beyond ASCII.
    long foreign() {
        return foreign;
    }

    /// Those among them that are not expected, bytes that are no character included.
    long odd() {
        return odd;
    }

    /// True where it is UTF-8 without a doubt.
    boolean isCertain() {
        return encoding.isUtf8() && doubtful == 0;
    }

    private static boolean isDoubtful(int character) {
        return character == Characters.REPLACEMENT || Likeness.isUnlikely((char) character);
    }

    boolean isSameText(EncodingSample other) {
        return print == other.print;
    }
}
