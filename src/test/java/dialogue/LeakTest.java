package dialogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.ProgramProcess.Ended;
import dialogue.briefing.Briefing;
import dialogue.language.Language;
import dialogue.render.Format;
import dialogue.render.Renderer;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.make.Drafting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The worst failure of this program is a note in the wrong hands. Every withheld word of the fixture stands nowhere else, and every byte that a run
/// leaves, unpacked, is searched for it: documents, logs, the job's own records.
@ExtendWith(OutputCaptureExtension.class)
class LeakTest {

    /// Everything that any library has to say.
    private static final List<String> TALKATIVE = List.of("-Dlogging.level.root=debug",
            "-Dlogging.level.org.springframework=trace", "-Dlogging.level.org.springframework.batch=trace",
            "-Dlogging.level.org.springframework.transaction=trace", "-Dlogging.level.dialogue.log=info");

    /// An initiative beyond the plan that only Korea reports on, new since the last review: its titles without white space, and its key.
    private static final List<String> KOREAS_TITLES = List.of("Quietproject", "Projetdiscret", "조용한사업", "P2-02");

    @TempDir
    Path folder;

    private Ended brief() throws IOException, InterruptedException {
        return ProgramProcess.start(folder, "en_CA.UTF-8", TALKATIVE, Dialogue.class, List.of("brief")).ended();
    }

    @Test
    void noReaderFindsWhatIsNotHisNorDoesALogOrARecordOfTheRunHoldAText() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var ended = brief();
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out() + ended.err()).contains("DEBUG", "TRACE").doesNotContain(all());
        assertThat(ended.out()).contains("run.begun run=1 year=2026 occasion=annual makes=r1", "run.published run=1",
                "step.done run=1 step=document:joint-en-pdf milliseconds=", "message.written message=1 attempt=1");
        var kept = folder.resolve("output/.ledger/inputs");
        for (var file : files(folder.resolve("output")).stream().filter(one -> !one.startsWith(kept)).toList()) {
            assertHolds(file, Unpacked.of(file),
                    folder.resolve("output/2026/annual/r1").relativize(file).getName(0).toString());
        }
        assertThat(contents(kept)).as("what a revision was made from, for the owner of the ledger alone")
                .containsExactlyInAnyOrderElementsOf(contents(folder.resolve("input")));
        assertMessages();
        assertThat(Ledger.words(folder.resolve("output"))).contains("briefing", "joint-en-pdf", "COMPLETED")
                .doesNotContain(all());
    }

    private static List<String> contents(Path folder) throws IOException {
        var contents = new ArrayList<String>();
        for (var file : files(folder)) {
            contents.add(Files.readString(file));
        }
        return contents;
    }

    /// A message's own words hold of records only what both parties read; its attachments are for its ministry's eyes.
    private void assertMessages() throws Exception {
        for (var ministry : List.of("canada", "korea")) {
            var messages = files(folder.resolve("output/outbox")).stream()
                    .filter(one -> one.getFileName().toString().contains("-" + ministry + "-")).toList();
            assertThat(messages).hasSize(2);
            for (var message : messages) {
                assertMessage(OpenedMessage.of(message), ministry);
            }
        }
    }

    private void assertMessage(OpenedMessage message, String ministry) throws Exception {
        assertThat(String.join(" ", message.texts())).doesNotContain(all());
        assertThat(message.attachments()).hasSize(4);
        for (var attachment : message.attachments().entrySet()) {
            var saved = Files.write(Files.createDirectories(folder.resolve(ministry)).resolve(attachment.getKey()),
                    attachment.getValue());
            assertHolds(saved, Unpacked.of(saved), attachment.getKey().contains("-joint-") ? "joint" : ministry);
        }
    }

    /// @param audience whose copy it is; anything else is nobody's
    private static void assertHolds(Path file, Unpacked words, String audience) {
        assertThat(forbidden(audience)).as(file.toString()).noneMatch(words::holds);
        assertThat(own(file.getFileName().toString())).as(file.toString()).allMatch(words::holds);
    }

    @Test
    void aRefusedInputLeavesNoTextEither() throws Exception {
        InputFixture.in(folder.resolve("input")).replace("2026/korea.csv", "2026-04-29", "29/04/2026");
        var ended = brief();
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out() + ended.err()).contains("TRACE").doesNotContain(all());
        assertThat(files(folder.resolve("output"))).allSatisfy(file -> assertHolds(file, Unpacked.of(file), "nobody"));
        assertThat(Ledger.words(folder.resolve("output"))).contains("REJECTED").doesNotContain(all());
    }

    /// A library's message may repeat what it was working on; of a fault the job keeps its kind and its place alone.
    @Test
    void aFaultWhoseMessageHoldsATextLeavesNone(CapturedOutput log) throws Exception {
        var input = InputFixture.in(folder.resolve("input"));
        var output = folder.resolve("output");
        try (var context = new SpringApplicationBuilder(Dialogue.class, Broken.class)
                .run("--dialogue.output=" + output)) {
            var production = context.getBean(Production.class);
            assertThatThrownBy(() -> production.produce(RunRequest.annual(input.root(), output), Progress.NONE))
                    .hasMessage("java.lang.IllegalStateException").hasNoCause();
        }
        assertThat(Ledger.words(folder.resolve("output"))).contains("java.lang.IllegalStateException", "FAILED")
                .doesNotContain(all());
        assertThat(log.getAll()).doesNotContain(all());
    }

    static class Broken {

        @Bean
        @Primary
        Drafting brokenDrafting() {
            return new Drafting(Stream.of(Format.values()).<Renderer>map(BrokenRenderer::new).toList());
        }
    }

    private record BrokenRenderer(Format format) implements Renderer {

        @Override
        public void render(Briefing briefing, Language language, OutputStream out) {
            throw new IllegalStateException(String.join(" ", all()));
        }
    }

    /// The search itself finds words in every wrapping that the test above relies on.
    @Test
    void findsWhatIsPacked() throws IOException {
        var inner = archive("<w>&#xCE74;&#45208;리\n아</w>".getBytes(UTF_8));
        var odd = ("x" + new String("카나리아".getBytes(UTF_16BE), ISO_8859_1))
                .getBytes(ISO_8859_1);
        for (var bytes : List.of("카나 리아".getBytes(UTF_8), inner, archive(inner), odd)) {
            var words = Unpacked.of(Files.write(folder.resolve("packed"), bytes));
            assertThat(words.holds("카나리아")).isTrue();
            assertThat(words.holds("카나리아나")).isFalse();
        }
    }

    private static byte[] archive(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("part"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String[] all() {
        return forbidden("nobody").toArray(String[]::new);
    }

    /// To nobody no text may be shown; the titles of the plan are not meant by that.
    private static List<String> forbidden(String audience) {
        return switch (audience) {
            case "canada" -> Stream.concat(InputFixture.KOREAS.stream(), KOREAS_TITLES.stream()).toList();
            case "korea" -> InputFixture.CANADAS;
            case "joint" ->
                Stream.of(InputFixture.CANADAS, InputFixture.KOREAS, KOREAS_TITLES).flatMap(List::stream).toList();
            default -> Stream.concat(InputFixture.CANADAS.stream(), InputFixture.KOREAS.stream()).toList();
        };
    }

    /// What its owner's copy must hold, so that the search is known to find: this year's note in each language, and its own record.
    private static List<String> own(String document) {
        return switch (document.replaceFirst("strategic-dialogue-2026-(.*)[.](?:pdf|xlsx)", "$1")) {
            case "canada-en" -> List.of("canary-canada-note-2026", "canary-canada-own-progress");
            case "canada-fr" -> List.of("canary-canada-note-2026");
            case "korea-ko" -> List.of("카나리아-한국-메모-2026", "카나리아-한국-자체-진척", "P2-02");
            case "korea-en" -> List.of("카나리아-한국-메모-2026", "P2-02");
            default -> List.of();
        };
    }
}
