package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The receipts, `YEAR/OCCASION/sent/`, a file a message: they stand beside the revisions, so that a ledger that is new, or was restored from an older
/// backup, does not send again what was sent.
public record Receipts(OutputFolder output) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The receipt of a mailing; empty where there is none.
    ///
    /// @throws IOException where there is one that cannot be read
    Optional<Receipt> of(Mailing mailing) throws IOException {
        var file = file(mailing);
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), Receipt.class))
                    : Optional.empty();
        } catch (JacksonException e) {
            throw new IOException("A receipt is damaged", e);
        }
    }

    /// Writes a receipt in the place of the one before, through to the disk.
    void write(Dispatch dispatch, Receipt receipt) throws IOException {
        var file = file(dispatch.mailing());
        PrivateFiles.folder(Tree.parent(file));
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        try (var out = PrivateFiles.replace(part)) {
            out.write((JSON.writeValueAsString(receipt) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Tree.force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Tree.force(Tree.parent(file));
    }

    /// Takes a receipt away: the server surely has not taken the message.
    void remove(Dispatch dispatch) throws IOException {
        Files.deleteIfExists(file(dispatch.mailing()));
    }

    /// Such as `r2-canada-desk-at-ministry.example-1a2b3c4d.json`.
    Path file(Mailing mailing) {
        var reader = mailing.recipient();
        return output.revision(mailing.year(), mailing.occasion(), mailing.revision()).folder().resolveSibling("sent")
                .resolve("r" + mailing.revision() + "-" + mailing.ministry().key() + "-"
                        + reader.replace("@", "-at-").replaceAll("[^a-z0-9.-]", "_") + "-"
                        + Digest.of(reader).sha256().substring(0, 8) + ".json");
    }
}
