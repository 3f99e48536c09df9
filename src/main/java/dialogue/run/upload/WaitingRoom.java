package dialogue.run.upload;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.occasion.Occasion;
import dialogue.plan.Party;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.lock.ExclusiveLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// `<output>/.ledger/uploads`: what was sent and is not taken over yet, one file a party and year. Notes are among it, so it is for its owner alone, as all of the
/// ledger's folder is.
record WaitingRoom(LedgerFolder ledger) {

    private static final String FILE = "file";
    private static final String ABOUT = "about";

    /// The sole right to change what waits, and what stands in its place.
    ExclusiveLock alone() throws IOException, InterruptedException {
        return ledger.uploading();
    }

    Path output() {
        return ledger.output();
    }

    /// True where a revision of a year's annual briefing stands.
    boolean isPublished(int year) throws IOException {
        return ledger.place().newest(year, Occasion.ANNUAL).isPresent();
    }

    private Path place(int year, Party party) {
        return ledger.uploads().resolve(year + "-" + party.key());
    }

    /// An empty folder for what is being sent. To be called [alone][#alone()].
    DurableFolder part(int year, Party party) throws IOException {
        return DurableFolder.empty(partOf(year, party));
    }

    private Path partOf(int year, Party party) {
        return ledger.uploads().resolve("." + year + "-" + party.key() + ".part");
    }

    /// Where in that folder the file itself stands.
    Path file(int year, Party party) {
        return partOf(year, party).resolve(FILE);
    }

    void write(DurableFolder part, byte[] bytes) throws IOException {
        part.write(FILE, out -> out.write(bytes));
    }

    /// Lets what was sent wait, in the place of what the party has sent for the year before.
    void admit(DurableFolder part, Waiting sent) throws IOException {
        part.write(ABOUT, String.join("\n", sent.name(), sent.replaces().orElse(""), sent.person(),
                sent.since().toString()));
        var place = place(sent.year(), sent.party());
        Tree.delete(place);
        part.moveTo(place);
    }

    /// Takes away what is being sent, as if it had never come.
    void refuse(int year, Party party) throws IOException {
        Tree.delete(partOf(year, party));
    }

    /// What waits of a party for a year.
    Optional<Waiting> find(int year, Party party) throws IOException {
        var place = place(year, party);
        if (!Files.exists(place.resolve(ABOUT))) {
            return Optional.empty();
        }
        var about = Files.readString(place.resolve(ABOUT)).split("\n", -1);
        var file = place.resolve(FILE);
        var digest = Digest.of(file);
        return Optional.of(new Waiting(year, party, about[0], Optional.of(about[1]).filter(name -> !name.isEmpty()),
                about[2], Instant.parse(about[3]), digest.bytes(), digest.sha256(), file));
    }

    void remove(Waiting waiting) throws IOException {
        Tree.delete(place(waiting.year(), waiting.party()));
    }

    /// Keeps a file that is about to be replaced, for good.
    void keep(Waiting replacing, Path file) throws IOException {
        var folder = PrivateFiles.folder(ledger.replaced());
        var sum = Digest.of(file).sha256();
        var kept = folder.resolve(replacing.year() + "-" + sum + "-" + file.getFileName());
        if (Files.notExists(kept)) {
            var part = folder.resolve(".part");
            try (var out = PrivateFiles.replace(part)) {
                Files.copy(file, out);
            }
            Tree.replace(part, kept);
        }
    }
}
