package dialogue.render.xlsx;

import dialogue.briefing.Briefing;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.render.BriefingFixture;
import dialogue.render.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/// Workbooks made for a test, and their parts.
final class Workbooks {

    static final Messages MESSAGES = Messages.load("briefing", "findings");

    private Workbooks() {}

    static byte[] of(Briefing briefing, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxRenderer(MESSAGES).render(briefing, language, out);
        return out.toByteArray();
    }

    static byte[] of(Audience audience, Language language, int initiatives) throws IOException {
        return of(BriefingFixture.of(audience, language, initiatives), language);
    }

    static Wording wording(Language language) {
        return new Wording(MESSAGES, language);
    }

    /// The parts of a workbook by their names, each as its text.
    static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
