package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.render.pdf.Validator;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The sample, from `input/` to its fourteen documents, read by other libraries than those that wrote them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private ConfigurableApplicationContext context;
    private Path output;
    private Outcome outcome;

    @BeforeAll
    void runsTheSample(@TempDir Path folder) {
        output = folder;
        context = new SpringApplicationBuilder(Dialogue.class).run("--dialogue.output=" + output);
        outcome = context.getBean(Production.class).produce(RunRequest.annual(Path.of("input"), output), Progress.NONE);
    }

    @AfterAll
    void closes() {
        context.close();
    }

    @Test
    void publishesFourteenDocumentsAndTheirManifest() {
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
        assertThat(outcome.documents()).hasSize(14).allSatisfy(document -> assertThat(document).isRegularFile());
        assertThat(outcome.folder()).isEqualTo(output.resolve("2026/annual/r1"));
        assertThat(outcome.folder().resolve("manifest.json")).content().contains("\"sample\" : true");
        assertThat(outcome.run().rowsRead()).isEqualTo(575)
                .isEqualTo(outcome.run().rowsUsed() + outcome.run().rowsRefused());
    }

    @Test
    void makesNoSecondRevisionOfTheSame() {
        var again = context.getBean(Production.class).produce(RunRequest.annual(Path.of("input"), output),
                Progress.NONE);

        assertThat(again.kind()).isEqualTo(Outcome.Kind.UNCHANGED);
        assertThat(again.folder()).isEqualTo(outcome.folder());
        assertThat(output.resolve("2026/annual/r2")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-en", "joint-fr", "joint-ko", "canada-en", "canada-fr", "korea-ko", "korea-en"})
    void keepsBothStandardsForPdf(String copy) throws Exception {
        var pdf = Files.readAllBytes(document(copy, "pdf"));
        assertThat(Validator.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validator.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /// The cover, "at a glance" on its one page, and the first page of a pillar's chapter look as they did when somebody last looked at them.
    @ParameterizedTest
    @ValueSource(strings = {"joint-en", "joint-fr", "joint-ko"})
    void looksAsItDid(String copy) throws IOException {
        try (var pdf = Loader.loadPDF(document(copy, "pdf").toFile())) {
            var chapter = pageOf(pdf, "P2-01");
            for (var page : List.of(1, 3, chapter)) {
                var golden = GOLDEN
                        .resolve(copy + "-" + (page == chapter ? "pillar" : page == 1 ? "cover" : "glance") + ".png");
                var image = GoldenImage.of(pdf, page);
                if ("write".equals(System.getProperty("golden"))) {
                    image.write(golden);
                }
                assertThat(image.differenceFrom(golden)).as(golden.toString()).isLessThan(GoldenImage.TOLERANCE);
            }
        }
    }

    /// The first page of the chapter in which an initiative stands: where its key heads a table of both parties.
    private static int pageOf(PDDocument pdf, String key) throws IOException {
        for (var page = 6; page <= pdf.getNumberOfPages(); page++) {
            if (text(pdf, page).contains("\n" + key + "  ")) {
                return page;
            }
        }
        throw new AssertionError("No chapter has " + key);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-en", "joint-fr", "joint-ko", "canada-en", "canada-fr", "korea-ko", "korea-en"})
    void tellsAtAGlanceOnOnePage(String copy) throws IOException {
        try (var pdf = Loader.loadPDF(document(copy, "pdf").toFile())) {
            var bookmark = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            while (pdf.getPages().indexOf(bookmark.findDestinationPage(pdf)) < 2) {
                bookmark = bookmark.getNextSibling();
            }
            assertThat(pdf.getPages().indexOf(bookmark.findDestinationPage(pdf))).isEqualTo(2);
            assertThat(pdf.getPages().indexOf(bookmark.getNextSibling().findDestinationPage(pdf))).isEqualTo(3);
            // nothing was left out to make it fit: the same five matters in every language
            assertThat(text(pdf, 3)).contains("P3-01", "P2-15", "P2-03", "P2-10", "X-02").doesNotContain("…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-en", "joint-fr", "joint-ko", "canada-en", "canada-fr", "korea-ko", "korea-en"})
    void saysWhatTheGoldenTextSays(String copy) throws IOException {
        assertGolden(copy + ".txt", text(copy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-en", "joint-fr", "joint-ko", "canada-en", "canada-fr", "korea-ko", "korea-en"})
    void saysInItsWorkbookWhatTheGoldenTextSays(String copy) throws IOException {
        try (var in = Files.newInputStream(document(copy, "xlsx"))) {
            assertGolden(copy + "-workbook.txt", WorkbookText.all(in));
        }
    }

    /// Set the system property `golden` to `write` to write the golden texts anew; the difference is then for a reader to judge.
    private static void assertGolden(String file, String text) throws IOException {
        var golden = GOLDEN.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-en", "joint-fr", "joint-ko", "canada-en", "canada-fr", "korea-ko", "korea-en"})
    void givesTheSameFiguresInThePdfAndInTheWorkbook(String copy) throws IOException {
        var sheets = sheets(copy);
        var text = text(copy).replaceAll("\\s+", " ");
        for (var figure : figures(sheets.getFirst())) {
            assertThat(text).contains(figure);
        }
        assertThat(keys(sheets.get(2))).hasSize(copy.startsWith("joint") ? 57 : 58)
                .allSatisfy(key -> assertThat(text).contains(key));
    }

    /// The key figures of the overview, as the page says them: their number, then their label. They stand above the first table.
    private static List<String> figures(List<List<String>> overview) {
        var figures = overview.stream().filter(row -> row.size() == 3 && row.get(1).matches("\\d+"))
                .map(row -> row.get(1) + " " + row.getFirst()).toList();
        assertThat(figures).hasSize(6);
        return figures;
    }

    private static List<String> keys(List<List<String>> rows) {
        return rows.stream().map(List::getFirst).filter(cell -> cell.matches("(P[1-5]|X)-\\d\\d")).distinct().toList();
    }

    private List<List<List<String>>> sheets(String copy) throws IOException {
        try (var in = Files.newInputStream(document(copy, "xlsx"))) {
            return List.copyOf(WorkbookText.sheets(in).values());
        }
    }

    private String text(String copy) throws IOException {
        try (var pdf = Loader.loadPDF(document(copy, "pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replace("\r\n", "\n");
        }
    }

    private Path document(String copy, String extension) {
        return outcome.documents().stream().filter(path -> path.toString().endsWith("-" + copy + "." + extension))
                .findFirst().orElseThrow();
    }
}
