package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A published revision of one document, small, with its covering: for tests of the post that need no briefing.
public record Posted(Path root) {

    public static final String DOCUMENT = "joint/strategic-dialogue-2026-joint-en.xlsx";

    /// Writes revision 1.
    public static Posted in(Path root) {
        return new Posted(root).revision(1, "at risk");
    }

    /// Writes a revision that is another version.
    public Posted revision(int number, String status) {
        return revision(number, number, status);
    }

    /// Writes a revision.
    ///
    /// @param version of its document; the same one has the same bytes
    public Posted revision(int number, int version, String status) {
        write(folder(number).resolve(DOCUMENT), "workbook of r" + version);
        return cover(number, version, covering(status, List.of()));
    }

    /// Marks revision 1 above unclassified.
    public Posted mark(String marking) {
        return cover(1, 1, covering("at risk", List.of(marking)));
    }

    /// Makes revision 1 one of a sample.
    public Posted sample() {
        return cover(1, 1, covering("at risk", List.of(), List.of("sample")));
    }

    private Posted cover(int number, int version, Covering letter) {
        var covering = letter.json();
        write(folder(number).resolve(Covering.file("joint")), covering);
        var digest = Digest.of(covering);
        write(folder(number).resolve(Manifest.NAME),
                manifest(number, List.of(document(number)),
                        List.of(new Manifest.Covering(Covering.file("joint"), digest.bytes(), digest.sha256(),
                                "joint")),
                        List.of(new Manifest.Version("joint", version, "")))
                        .json());
        return this;
    }

    private static Manifest manifest(int number, List<Manifest.Document> documents, List<Manifest.Covering> coverings,
            List<Manifest.Version> versions) {
        return new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, number, LocalDate.of(2026, 4, 30), false,
                new Manifest.Parameters("default", List.of("joint"), List.of("en"), List.of("xlsx"), false),
                List.of(), Manifest.Counts.NONE, new Manifest.Findings("findings.csv", 0, "", 0, 0),
                documents, coverings, versions);
    }

    /// Writes a revision of one document for each audience.
    Manifest publish(int number, Map<Audience, String> contents) {
        var documents = new ArrayList<Manifest.Document>();
        var coverings = new ArrayList<Manifest.Covering>();
        var versions = new ArrayList<Manifest.Version>();
        new TreeMap<>(contents).forEach((audience, content) -> {
            var name = audience.key() + "/" + audience.key() + "-en.xlsx";
            write(folder(number).resolve(name), content);
            documents.add(new Manifest.Document(name, content.length(), Digest.of(content).sha256(), audience.key(),
                    "en", "xlsx"));
            var covering = covering(content, List.of()).json();
            write(folder(number).resolve(Covering.file(audience.key())), covering);
            var digest = Digest.of(covering);
            coverings.add(new Manifest.Covering(Covering.file(audience.key()), digest.bytes(), digest.sha256(),
                    audience.key()));
            versions.add(new Manifest.Version(audience.key(), number, ""));
        });
        write(folder(number).resolve(Manifest.NAME), manifest(number, documents, coverings, versions).json());
        return manifest(number);
    }

    private Manifest.Document document(int revision) {
        var file = mailing(revision, "").enclosures().getFirst();
        return new Manifest.Document(file.file(), file.bytes(), file.sha256(), "joint", "en", "xlsx");
    }

    Manifest manifest(int revision) {
        return output().revision(RevisionKey.revision(2026, Occasion.ANNUAL, revision)).manifest().orElseThrow();
    }

    static Covering covering(String status, List<String> markings) {
        return covering(status, markings, List.of());
    }

    private static Covering covering(String status, List<String> markings, List<String> stamps) {
        var words = new Covering.Words("Strategic Dialogue 2026", List.of(new Covering.Fact("As of", "April 30, 2026")),
                List.of(new Covering.Figure("58", "initiatives", "49 in the plan, 9 beyond")),
                List.of("What moved", "Agreement <signed> & sealed"),
                List.of(new Covering.Matter("P1-01", "Canada: Fix the date")));
        return new Covering(2026, Occasion.ANNUAL, "joint", markings, stamps,
                Map.of("en", words, "fr", words, "ko", words),
                List.of(new Covering.Standing("P1-01", Map.of("en", "Dialogue*", "fr", "Dialogue", "ko", "대화"),
                        Map.of("en", status, "fr", status, "ko", status), Digest.of(status).sha256())));
    }

    public Path folder(int revision) {
        return output().revision(RevisionKey.revision(2026, Occasion.ANNUAL, revision)).folder();
    }

    OutputFolder output() {
        return new OutputFolder(root);
    }

    /// What goes to an address of Canada's.
    public Mailing mailing(int revision, String recipient) {
        return mailing(revision, recipient, Audience.JOINT);
    }

    Mailing mailing(int revision, String recipient, Audience audience) {
        try {
            var digest = Digest.of(folder(revision).resolve(DOCUMENT));
            return new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, revision), revision, Party.CANADA, recipient,
                    List.of(new Enclosure(DOCUMENT, digest.bytes(), digest.sha256(), audience)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rules of an installation whose ministry Canada has these addresses.
    public Admission admission(String... addresses) {
        var settings = new MinistrySettings(List.of(addresses), List.of("gac.example"), List.of("en", "fr"),
                List.of("joint", "canada"), List.of("xlsx"), false, "unclassified");
        return new Admission(Ministries.of(Map.of("canada", settings)), output());
    }

    /// Addresses `desk1@gac.example` and so on.
    public static String[] desks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(desk -> "desk" + desk + "@gac.example").toArray(String[]::new);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
