package dialogue.run.upload;

import dialogue.plan.Party;
import java.util.Optional;

/// The names under which sent files stand in the input folder. They are ours, never the sender's, so that whose a file is cannot be told wrong.
final class Names {

    private static final String TEXT = ".csv";
    private static final String WORKBOOK = ".xlsx";

    private Names() {}

    /// `2027/korea.xlsx`; in the place of another, its name with the ending of what was sent.
    static String of(int year, Party party, Optional<String> replaces, byte[] bytes) {
        var stem = replaces.map(name -> name.substring(0, name.lastIndexOf('.'))).orElse(year + "/" + party.key());
        return stem + (isText(bytes) ? TEXT : WORKBOOK);
    }

    /// False for an archive, as a workbook is one, and for an old or locked workbook, of which the intake says that it is not read.
    private static boolean isText(byte[] bytes) {
        return !begins(bytes, 'P', 'K') && !begins(bytes, 0xD0, 0xCF);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
