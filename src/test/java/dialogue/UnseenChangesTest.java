package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Outbox;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.job.Sums;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A reader counts the changes of what it may read, and hears of no other: finished documents and messages of several revisions.
/// Three of them change what only Korea reads, the last what both do; beside them stands an output where only that last change
/// was made.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnseenChangesTest {

    private ConfigurableApplicationContext context;
    private Path output;
    private Path plain;
    private Map<String, String> sentAtFirst = Map.of();
    private Map<String, String> sentBehindTheNote = Map.of();

    static class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    void makesTheRevisions(@TempDir Path folder) {
        output = folder.resolve("output");
        plain = folder.resolve("plain");
        var input = InputFixture.in(folder.resolve("input"));
        open(output);
        make(input, output);
        sentAtFirst = messages(output, "canada");
        input.replace("2026/korea.csv", "카나리아-한국-메모-2026", "카나리아-한국-메모-다시");
        make(input, output);
        sentBehindTheNote = messages(output, "canada");
        input.replace("2026/korea.csv", "카나리아-한국-자체-진척", "카나리아-한국-자체-진척-다시");
        make(input, output);
        input.replace("2026/korea.csv", "카나리아-한국-메모-다시", "");
        make(input, output);
        input.replace("2026/canada.csv", "Held in May", "Held in June");
        make(input, output);
        context.close();
        var other = InputFixture.in(folder.resolve("other"));
        open(plain);
        make(other, plain);
        other.replace("2026/canada.csv", "Held in May", "Held in June");
        make(other, plain);
    }

    private void open(Path folder) {
        context = new SpringApplicationBuilder(Dialogue.class, StandingClock.class).run(
                "--dialogue.output=" + folder, "--dialogue.schedules.annual.languages=en,ko");
    }

    private void make(InputFixture input, Path folder) {
        var request = new RunRequest(OptionalInt.empty(), Occasion.ANNUAL, Optional.empty(),
                EnumSet.allOf(Audience.class), Set.of(Language.ENGLISH, Language.KOREAN), EnumSet.allOf(Format.class),
                input.root(), folder, false);
        assertThat(context.getBean(Production.class).produce(request, Progress.NONE).kind())
                .isEqualTo(Outcome.Kind.PUBLISHED);
        context.getBean(Outbox.class).drain();
    }

    @AfterAll
    void close() {
        context.close();
    }

    /// What stands in the outbox for a ministry: SHA-256 by name.
    private static Map<String, String> messages(Path folder, String ministry) {
        var all = new TreeMap<>(Sums.of(folder.resolve("outbox")));
        all.keySet().removeIf(name -> !name.contains("-" + ministry + "-"));
        return all;
    }

    private Map<String, String> documents(int revision, String audience) {
        return Sums.of(output.resolve("2026/annual/r" + revision).resolve(audience));
    }

    private OpenedMessage message(String name) throws Exception {
        return OpenedMessage.of(output.resolve("outbox/2026-annual-" + name + ".example.eml"));
    }

    private String pdf(int revision, String copy) throws Exception {
        var file = output.resolve("2026/annual/r" + revision).resolve(copy.substring(0, copy.indexOf('-')))
                .resolve("strategic-dialogue-2026-" + copy + ".pdf");
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void whatOnlyKoreaReadsChangesNoByteForAnybodyElse() {
        for (var revision = 2; revision <= 4; revision++) {
            assertThat(documents(revision, "joint")).isEqualTo(documents(1, "joint")).hasSize(5);
            assertThat(documents(revision, "canada")).isEqualTo(documents(1, "canada")).hasSize(3);
            assertThat(documents(revision, "korea")).doesNotContainEntry("covering.json", "")
                    .isNotEqualTo(documents(revision - 1, "korea"));
        }
    }

    @Test
    void noMessageComesWhereNothingHasChanged() {
        assertThat(sentAtFirst.keySet())
                .containsExactly("2026-annual-v1-canada-strategic-dialogue-at-gac.example.eml",
                        "2026-annual-v1-own-canada-strategic-dialogue-at-gac.example.eml");
        assertThat(sentBehindTheNote).isEqualTo(sentAtFirst);
        assertThat(messages(output, "canada")).hasSize(4);
        assertThat(messages(output, "korea").keySet()).map(name -> name.substring(12, name.indexOf("korea")))
                .containsExactly("v1-", "v1-own-", "v2-", "v2-own-", "v3-own-", "v4-own-", "v5-own-");
    }

    @Test
    void koreasOwnCopyOfTheChangedNoteIsItsVersionTwo() throws Exception {
        assertThat(pdf(1, "korea-ko")).contains("제1판").doesNotContain("제2판");
        assertThat(pdf(2, "korea-ko")).contains("제2판(제1판 대체)", "카나리아-한국-메모-다시");
        assertThat(pdf(5, "joint-en")).contains("Version 2 (replaces version 1)", "version 2 page 1 of");
        assertThat(pdf(5, "korea-en")).contains("Version 5 (replaces version 4)");
    }

    @Test
    void itsLetterSaysWhatItReplacesAndWhichDocumentsAreOthers() throws Exception {
        var message = message("v2-own-korea-strategic-dialogue-at-mofa");
        assertThat(message.message().getSubject()).isEqualTo("[내부용 – 대외 제공 금지] 2026년 한-캐나다 전략대화 귀 부 전용 자료"
                + " 제2판(제1판 대체) / [INTERNAL – NOT FOR RELEASE] Strategic Dialogue 2026: own copy, version 2"
                + " (replaces version 1)");
        assertThat(message.texts().getFirst()).contains("Please discard version 1, which this replaces.",
                """
                        Documents that are new or changed since version 1
                        - strategic-dialogue-2026-korea-ko.pdf
                        - strategic-dialogue-2026-korea-en.pdf
                        - strategic-dialogue-2026-korea-ko.xlsx
                        - strategic-dialogue-2026-korea-en.xlsx
                        """,
                "strategic-dialogue-2026-korea-en.xlsx, version 2 (", "strategic-dialogue-2026-korea-ko.xlsx, 제2판(");
    }

    @Test
    void theNextChangeThatCanadaReadsIsItsVersionTwo() throws Exception {
        var message = message("v2-canada-strategic-dialogue-at-gac");
        assertThat(message.message().getSubject()).startsWith(
                "Strategic Dialogue 2026: joint papers, version 2 (replaces version 1)");
        assertThat(message.message().getMessageID()).startsWith("<strategic-dialogue.2026.annual.v2.");
        assertThat(message.texts().getFirst()).contains(
                "Changed since version 1\n- P1-01 Ministers' dialogue: other details");
        assertThat(String.join("", message.texts())).doesNotContainPattern("\\br\\d");
    }

    /// Names, bytes, and with them sizes, headers and identifiers.
    @Test
    void whatCanadaGetsIsTheSameWithAndWithoutTheChangesThatItMayNotRead() {
        assertThat(messages(output, "canada")).isEqualTo(messages(plain, "canada"));
        for (var audience : Set.of("joint", "canada")) {
            assertThat(documents(5, audience)).isEqualTo(Sums.of(plain.resolve("2026/annual/r2").resolve(audience)));
        }
    }
}
