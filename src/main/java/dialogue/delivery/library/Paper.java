package dialogue.delivery.library;

import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.render.Format;
import java.util.Arrays;

/// A document that a reader may see.
///
/// @param place in the list of those of its edition that the reader may see, from 1
/// @param file its path below the revision's folder, with `/`; never shown
/// @param version as its cover shows it; 0 where it was made on the side
public record Paper(int place, String file, long bytes, String sha256, Audience audience, Language language,
        Format format, int version) {

    static Paper of(int place, Manifest manifest, Manifest.Document document) {
        return new Paper(place, document.file(), document.bytes(), document.sha256(), audience(document),
                Language.of(document.language()).orElseThrow(), Format.ofFile(document.file()),
                manifest.version(document.audience()).map(Manifest.Version::number).orElse(0));
    }

    static Audience audience(Manifest.Document document) {
        return Arrays.stream(Audience.values()).filter(each -> each.key().equals(document.audience())).findFirst()
                .orElseThrow();
    }

    /// The name under which it is handed out.
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /// True where it is for one ministry alone.
    public boolean isOwn() {
        return audience.owner().isPresent();
    }
}
