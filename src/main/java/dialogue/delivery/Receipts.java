package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The receipts, `YEAR/OCCASION/sent/`, a file a message (one of before stands for the joint and the own message): they stand beside the revisions, so that a ledger that is new, or was restored from an older
/// backup, does not send again what was sent.
public record Receipts(OutputFolder output) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The receipt of a mailing; empty where there is none.
    ///
    /// @throws IOException where there is one that cannot be read
    Optional<Receipt> of(Mailing mailing) throws IOException {
        for (var file : List.of(file(mailing), file(mailing, Papers.TOGETHER))) {
            if (Files.exists(file)) {
                var receipt = read(file);
                if (receipt.meets(mailing.papers())) {
                    return Optional.of(receipt);
                }
            }
        }
        return Optional.empty();
    }

    /// A receipt of a later version that the recipient of a mailing has got, or may have.
    ///
    /// @param than only of versions after it
    /// @throws IOException where one of them cannot be read
    Optional<Receipt> newer(Mailing mailing, int than) throws IOException {
        var folder = Tree.parent(file(mailing));
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(reader(mailing))).toList()) {
                var receipt = read(file);
                if (receipt.version() > than && receipt.meets(mailing.papers())
                        && receipt.recipient().equals(mailing.recipient())) {
                    return Optional.of(receipt);
                }
            }
        }
        return Optional.empty();
    }

    private static Receipt read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Receipt.class);
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
        Tree.replace(part, file);
    }

    /// Takes a receipt away: the server surely has not taken the message.
    void remove(Dispatch dispatch) throws IOException {
        Files.deleteIfExists(file(dispatch.mailing()));
    }

    /// Such as `r2-canada-desk-at-ministry.example-1a2b3c4d.json`, or `r2-own-canada-…`.
    Path file(Mailing mailing) {
        return file(mailing, mailing.papers());
    }

    private Path file(Mailing mailing, Papers papers) {
        return output.revision(mailing.revision()).folder().resolveSibling("sent")
                .resolve(mailing.revision().name() + papers.mark() + reader(mailing));
    }

    /// Such as `-canada-desk-at-ministry.example-1a2b3c4d.json`.
    private static String reader(Mailing mailing) {
        var address = mailing.recipient();
        return "-" + mailing.ministry().key() + "-" + address.replace("@", "-at-").replaceAll("[^a-z0-9.-]", "_") + "-"
                + Digest.of(address).sha256().substring(0, 8) + ".json";
    }
}
