package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.OutputFolder;
import java.nio.file.Path;

/// Where messages stand as files, a file a message.
public record OutboxFolder(Path path) {

    /// The one of an output folder.
    public static OutboxFolder of(OutputFolder output) {
        return new OutboxFolder(output.root().resolve("outbox"));
    }

    /// The file of a mailing, such as `2026-annual-v1-canada-desk-at-ministry.example.eml` or `2026-annual-v1-own-…`, whether it stands there or not.
    public Path file(Mailing mailing) {
        var reader = mailing.recipient().replace("@", "-at-");
        var plain = reader.replaceAll("[^a-z0-9.-]", "_");
        return path.resolve(
                mailing.revision().year() + "-" + mailing.revision().occasion().key() + "-v" + mailing.version()
                        + mailing.papers().mark() + "-" + mailing.ministry().key() + "-" + plain
                        + (plain.equals(reader) ? "" : "-" + Digest.of(reader).sha256().substring(0, 8)) + ".eml");
    }
}
