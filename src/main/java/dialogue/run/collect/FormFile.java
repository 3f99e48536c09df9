package dialogue.run.collect;

import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.util.Arrays;
import java.util.List;

/// The file of a form. It comes back under its name, whose first word says whose reports it holds.
record FormFile(int year, Party party, Language language) {

    /// A form a party in each of its languages.
    static List<FormFile> all(int year) {
        return Arrays.stream(Party.values()).flatMap(party -> Audience.valueOf(party.name()).languages().stream()
                .map(language -> new FormFile(year, party, language))).toList();
    }

    /// Its path, with `/`: `korea/korea-2027-ko.xlsx`.
    String name() {
        return party.key() + "/" + party.key() + "-" + year + "-" + language.key() + ".xlsx";
    }
}
