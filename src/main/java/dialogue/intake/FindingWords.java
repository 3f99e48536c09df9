package dialogue.intake;

import dialogue.finding.Finding;
import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.List;

/// Says findings in a language. Their sentences stand in `messages/findings_*.properties` under their codes.
public final class FindingWords {

    private static final List<String> HEADS = List.of("code", "severity", "file", "line", "column", "message_en",
            "message_fr", "message_ko");

    private final Messages messages = Messages.load("findings");

    /// What was found, what is allowed and what to do, without its place.
    public String say(Finding finding, Language language) {
        return messages.say(language, finding.code(), finding.details().toArray());
    }

    /// The findings as CSV (RFC 4180): `code,severity,file,line,column,message_en,message_fr,message_ko`; the header alone where there is none.
    /// The line is empty for a whole file.
    public String csv(List<Finding> findings) {
        return CsvText.of(HEADS, findings.stream().map(this::record));
    }

    private List<String> record(Finding finding) {
        var place = finding.place();
        return List.of(finding.code(), finding.severity().key(), place.file(),
                place.line() == 0 ? "" : Integer.toString(place.line()),
                place.field(), say(finding, Language.ENGLISH), say(finding, Language.FRENCH),
                say(finding, Language.KOREAN));
    }
}
