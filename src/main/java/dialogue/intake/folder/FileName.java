package dialogue.intake.folder;

import dialogue.intake.table.ClosedLists;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose reports a file holds by its name: `canada-dnd.csv` is Canada's. The first word is the party's key, and the other party is not named:
/// `koreacanada.csv` and `canada-korea.csv` may be either's.
public final class FileName {

    private FileName() {}

    /// The party, or empty where the name does not tell.
    public static Optional<Party> party(String name) {
        var plain = plain(name);
        return Arrays.stream(Party.values()).filter(party -> begins(plain, party.key()))
                .filter(party -> Arrays.stream(Party.values())
                        .noneMatch(other -> other != party && names(plain, other)))
                .findFirst();
    }

    private static boolean begins(String name, String key) {
        return name.startsWith(key)
                && (name.length() == key.length() || !Character.isLetter(name.charAt(key.length())));
    }

    private static boolean names(String name, Party party) {
        return name.contains(party.key()) || Arrays.stream(Language.values())
                .anyMatch(language -> name.contains(plain(ClosedLists.PARTY.label(party.key(), language))));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
