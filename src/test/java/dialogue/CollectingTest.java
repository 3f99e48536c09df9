package dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.occasion.RevisionKey;
import dialogue.run.PlainFormats;
import dialogue.run.collect.ReportCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The ministries are asked for the reports of 2027, each for its own, from February 1 on.
class CollectingTest {

    private static final Instant FEBRUARY = Instant.parse("2027-02-01T12:00:00Z");
    private static final String OPEN = "opened,deadline,closed\n2027-01-05,2027-03-31,\n";

    @TempDir
    Path folder;

    private InputFixture input;
    private ConfigurableApplicationContext context;
    private ReportCollection collection;
    private Outbox outbox;

    static class Winter {

        @Bean
        @Primary
        MovedClock winter() {
            return new MovedClock(FEBRUARY);
        }
    }

    @BeforeEach
    void open() {
        input = InputFixture.in(folder.resolve("input")).write("2027/review.csv", OPEN);
        context = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class, Winter.class).run(
                "--dialogue.input=" + input.root(), "--dialogue.output=" + folder.resolve("output"));
        collection = context.getBean(ReportCollection.class);
        outbox = context.getBean(Outbox.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Optional<RevisionKey> ask() {
        return collection.ask(2027, Posting.HOLD, Optional.empty());
    }

    private void aDayPasses() {
        ((MovedClock) context.getBean(Clock.class)).move(Duration.ofDays(1));
    }

    /// The newest first: `2 canada held canada-2027-en.xlsx canada-2027-fr.xlsx`.
    private List<String> messages() {
        return outbox.all().stream().map(CollectingTest::line).toList();
    }

    private static String line(Dispatch dispatch) {
        var mailing = dispatch.mailing();
        return dispatch.id() + " " + mailing.ministry().key() + " " + dispatch.state().key() + " "
                + String.join(" ", mailing.enclosures().stream().map(Enclosure::name).toList());
    }

    @Test
    void eachMinistryIsMailedItsFormAndNothingOfTheOtherOne() throws Exception {
        ask();
        assertThat(messages()).containsExactly("2 korea held korea-2027-ko.xlsx korea-2027-en.xlsx",
                "1 canada held canada-2027-en.xlsx canada-2027-fr.xlsx");
        outbox.acts().approveAll(ask().orElseThrow(), "officer");
        outbox.drain();
        assertMailed("canada", "Ministers' dialogue", InputFixture.KOREAS, "P2-02", "Quietproject", "Nearlydone",
                "거의완료");
        assertMailed("korea", "배터리 사업", InputFixture.CANADAS, "HeldinMay", "5월개최");
    }

    private void assertMailed(String ministry, String title, List<String> others, String... secrets)
            throws Exception {
        var mail = OpenedMessage.of(messageTo(ministry));
        var letter = String.join("\n", mail.texts());
        assertThat(letter).contains("31").doesNotContain(title, "P1-01").doesNotContain(others);
        assertThat(mail.attachments()).hasSize(2);
        for (var form : mail.attachments().entrySet()) {
            var words = Unpacked.of(Files.write(folder.resolve(form.getKey()), form.getValue()));
            assertThat(Stream.concat(others.stream(), Stream.of(secrets))).as(form.getKey())
                    .noneMatch(words::holds);
            assertThat(words.holds("P1-01")).as(form.getKey()).isTrue();
        }
    }

    private Path messageTo(String ministry) throws IOException {
        try (var files = Files.list(folder.resolve("output/outbox"))) {
            return files.filter(file -> file.getFileName().toString().contains("-" + ministry + "-")).findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whoOpensAReviewFindsTheFormsOfBothAndNobodyIsWrittenTo() {
        var forms = collection.write(2027);
        assertThat(collection.write(2027)).isEqualTo(forms);
        assertThat(forms.resolve("canada")).isDirectoryContaining("glob:**/canada-2027-{en,fr}.xlsx");
        var korean = Unpacked.of(forms.resolve("korea/korea-2027-ko.xlsx"));
        assertThat(korean.holds("배터리사업")).isTrue();
        assertThat(InputFixture.CANADAS).noneMatch(korean::holds);
        assertThat(messages()).isEmpty();
    }

    /// What Korea has sent it is not asked for again, and what waits for Canada is replaced.
    @Test
    void laterOnlyWhatIsMissingIsAskedFor() throws IOException {
        ask();
        input.write("2027/korea.csv", input.read("2026/korea.csv").replace("2026-04", "2027-01")
                + "P2-01,on_track,Done,Fait,함,,,,,,,,,,,,2027-01-20\n");
        aDayPasses();
        ask();
        assertThat(messages()).containsExactly("3 canada held canada-2027-en.xlsx canada-2027-fr.xlsx",
                "2 korea held korea-2027-ko.xlsx korea-2027-en.xlsx",
                "1 canada withdrawn canada-2027-en.xlsx canada-2027-fr.xlsx");

        input.write("2027/canada.csv", input.read("2026/canada.csv").replace("2026-04", "2027-01"));
        aDayPasses();
        assertThat(ask()).isEmpty();
        assertThat(messages()).hasSize(3);
    }

    @Test
    void whoseProcessIsGoneTakesWhatWasMadeAlready() {
        var made = ask();
        aDayPasses();
        assertThat(collection.ask(2027, Posting.HOLD, Optional.of(FEBRUARY))).isEqualTo(made);
        assertThat(messages()).hasSize(2);
        assertThat(ask()).isNotEqualTo(made);
    }

    @Test
    void nobodyIsAskedForAReviewThatIsNotOpen() {
        input.write("2027/review.csv", OPEN.replace(",\n", ",2027-01-30\n"));
        assertThatExceptionOfType(Problem.class).isThrownBy(this::ask)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("collect.not-open"));
        assertThat(folder.resolve("output/2027")).doesNotExist();
    }
}
