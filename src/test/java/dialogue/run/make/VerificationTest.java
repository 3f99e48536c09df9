package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.release.ReleasePolicy;
import dialogue.render.Format;
import dialogue.render.Inspector;
import dialogue.run.PlainFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that are not as they must be, each refused by name. They are plain text here; what each format says is its inspector's to tell.
class VerificationTest {

    private static final DocumentOrder JOINT = new DocumentOrder(Audience.JOINT, Language.ENGLISH, Format.PDF);

    private final Drafting drafting = new PlainFormats().plainDrafting();
    private final Verification verification = new PlainFormats().plainVerification(drafting);

    @TempDir
    Path folder;

    private Path made(DocumentOrder order, Material material) throws IOException {
        var file = folder.resolve(order.name());
        drafting.write(order, material, file);
        return file;
    }

    private static DocumentOrder of(Audience audience) {
        return new DocumentOrder(audience, audience.languages().getFirst(), Format.PDF);
    }

    /// A document with some words more, which it has from nowhere.
    private Path with(String words, DocumentOrder order, Material material) throws IOException {
        var file = made(order, material);
        Files.writeString(file, Files.readString(file) + "\n" + words + "\n");
        return file;
    }

    private void refuses(DocumentOrder order, Path file, Material material, String message) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> verification.verify(order, file, material))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH)).startsWith(message));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void passesWhatEachAudienceMayRead(Audience audience) throws IOException {
        for (var order : DocumentOrder.of(Bench.entry().request())) {
            if (order.audience() == audience) {
                verification.verify(order, made(order, Bench.material()), Bench.material());
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.again");
    }

    /// What only one party may read, where it stands, and in whose documents it is a leak.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lines to take if raised: no view on any timetable. | JOINT KOREA  | 2026/canada.csv:2 (note)
            Lines to take if raised:\u00a0no view on any time   table. | JOINT KOREA | 2026/canada.csv:2 (note)
            방침: 보류 검토                                     | JOINT CANADA | 2026/korea.csv:2 (note)
            Last year's line: wait for the ministers.          | JOINT KOREA  | 2025/canada.csv:2 (note)
            공동 입장 확정 후 교류를 제안함.                   | JOINT CANADA | 2026/korea.csv:3 (next_step_ko)
            “… we will withdraw in June” is no date            | JOINT CANADA | 2026/korea.csv:9 (next_step_due)
            CANADA on P2-16                                    | JOINT KOREA  | 2026/canada.csv:3 (progress_en)
            Quiet project                                      | JOINT KOREA  | plan/initiatives.csv (P2-16)
            조용한 사업                                        | JOINT KOREA  | plan/initiatives.csv (P2-16)
            Milestone of P2-16                                 | JOINT KOREA  | plan/initiatives.csv (P2-16)
            (P2-16)                                            | JOINT KOREA  | plan/initiatives.csv (P2-16)
            """)
    void refusesWhatIsWithheldAndNamesItsPlace(String words, String audiences, String where) throws IOException {
        for (var audience : Audience.values()) {
            var material = Bench.material();
            var file = with(words, of(audience), material);
            if (List.of(audiences.split(" ")).contains(audience.name())) {
                refuses(of(audience), file, material,
                        "The document " + of(audience).name() + " came out with a text that"
                                + " its readers may not read; the text stands in " + where
                                + ". Nothing was published.");
            } else {
                verification.verify(of(audience), file, material);
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.again");
    }

    @Test
    void repeatsNothingOfWhatItFinds() throws IOException {
        var file = with(Bench.NOTE, JOINT, Bench.material());
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> verification.verify(JOINT, file, Bench.material()))
                .satisfies(problem -> {
                    for (var language : Language.values()) {
                        assertThat(problem.sentence(language)).contains("2026/canada.csv:2 (note)")
                                .doesNotContain("timetable");
                    }
                });
    }

    /// Words of the program's, of the plan's and of shared records: a document says them whether or not a note does.
    @ParameterizedTest
    @ValueSource(strings = {"No next date on record.", "Security partnerships", "Title P2-01", "CANADA on P2-01",
            "MOFA", "On track", "2026", "April 30, 2026", "P2-01", "Waiting for a date.", "Strategic Dialogue",
            "of the"})
    void takesWhatStandsThereAnywayForNoLeak(String note) throws IOException {
        var material = Bench.noting("Waiting for a date.", note);
        for (var audience : Audience.values()) {
            verification.verify(of(audience), made(of(audience), material), material);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.again");
    }

    /// A long document is looked through in windows.
    @Test
    void findsALeakFarBehindTheBeginning() throws IOException {
        var words = "on track ".repeat(100_000);
        refuses(JOINT, with(words + Bench.NOTE + words, JOINT, Bench.material()), Bench.material(),
                "The document joint-en-pdf"
                        + " came out with a text that its readers may not read; the text stands in 2026/canada.csv:2 (note)");
    }

    /// A cell that cannot hold a text holds its beginning.
    @Test
    void findsAPartOfALongNote() throws IOException {
        var note = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" No. "));
        var material = Bench.noting("Waiting.", note);
        refusesTheNote(note.substring(0, 1500), material);
        refusesTheNote(note.substring(note.length() - 1500), material);
        refusesTheNote(note, material);
    }

    /// That the beginning of a note may be read spares nothing of its end.
    @Test
    void findsTheEndOfANoteWhoseBeginningIsShared() throws IOException {
        var shared = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" No. "));
        var material = Bench.noting(shared, shared + " But no date.");
        verification.verify(JOINT, made(JOINT, material), material);
        refusesTheNote(shared + " But no date.", material);
    }

    private void refusesTheNote(String words, Material material) throws IOException {
        refuses(JOINT, with(words, JOINT, material), material, "The document joint-en-pdf came out with a text that its"
                + " readers may not read; the text stands in 2026/canada.csv:4 (note)");
    }

    /// The gate itself broken: every reader gets what Canada may read.
    @Test
    void doesNotTrustTheGate() throws IOException {
        var policy = new ReleasePolicy();
        var material = Bench.material(Bench.review().build(),
                (review, previous, _) -> policy.release(review, previous, Audience.CANADA));
        verification.verify(of(Audience.CANADA), made(of(Audience.CANADA), material), material);
        refuses(JOINT, made(JOINT, material), material,
                "The document joint-en-pdf came out with a text that its readers"
                        + " may not read; the text stands in 2026/canada.csv:2 (note)");
    }

    private Verification inspecting(Format format, int units, String text) {
        return new Verification(
                Stream.of(Format.values()).<Inspector>map(each -> new Finds(each, each == format ? units : 0, text))
                        .toList(),
                Messages.load("briefing", "findings"), drafting);
    }

    private record Finds(Format format, int units, String text) implements Inspector {

        @Override
        public int inspect(Path file, Consumer<? super CharSequence> reader) {
            reader.accept(text);
            return units;
        }
    }

    private String whole() throws IOException {
        return Files.readString(made(JOINT, Bench.material()));
    }

    private void refuses(int units, String text, String message) {
        refuses(Format.PDF, units, text, message);
    }

    private void refuses(Format format, int units, String text, String message) {
        var order = new DocumentOrder(Audience.JOINT, Language.ENGLISH, format);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> inspecting(format, units, text).verify(order, folder, Bench.material()))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH)).startsWith(message));
    }

    @Test
    void refusesADocumentThatLacksEverything() throws IOException {
        inspecting(Format.PDF, 1, whole()).verify(JOINT, folder, Bench.material());
        refuses(0, whole(), "The document joint-en-pdf came out empty");
        refuses(1, " \n", "The document joint-en-pdf came out empty");
    }

    @Test
    void refusesADocumentThatLacksAnInitiative() throws IOException {
        refuses(1, whole().replace("P2-02", "P2-2"),
                "The document joint-en-pdf came out without the initiative P2-02, so nothing was published");
    }

    @Test
    void findsAnInitiativeBesidePunctuation() throws IOException {
        inspecting(Format.PDF, 1, whole().replace("P2-02", "(P2-02):")).verify(JOINT, folder, Bench.material());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void refusesADocumentThatLacksTheLabelOfAFigure(Format format) throws IOException {
        refuses(format, 1, whole().replace("regular meetings", "rare meetings"), "The document joint-en-" + format.key()
                + " came out without the key figure not_held, so nothing was published");
    }

    @ParameterizedTest
    @CsvSource({"0 completed, completed, completed", "1 at risk, 0 at risk, troubled",
            "2 initiatives, 3 initiatives, initiatives"})
    void refusesAPageThatLacksTheNumberOfAFigure(String label, String other, String figure) throws IOException {
        assertThat(whole()).contains(label);
        refuses(1, whole().replace(label, other),
                "The document joint-en-pdf came out without the key figure " + figure + ", so nothing was published");
    }

    /// Its labels stand beside each other, its numbers elsewhere.
    @Test
    void findsANumberOfAWorkbookApartFromItsLabel() throws IOException {
        var apart = "0 " + whole().replace("0 completed", "completed") + " 1 2";
        inspecting(Format.XLSX, 1, apart).verify(new DocumentOrder(Audience.JOINT, Language.ENGLISH, Format.XLSX),
                folder,
                Bench.material());
        refuses(Format.XLSX, 1, apart.replaceAll("\\b0\\b", "10"),
                "The document joint-en-xlsx came out without the key figure completed, so nothing was published");
    }
}
