package dialogue.run.make;

import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Marking;
import dialogue.plan.Milestone;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Share;
import dialogue.run.make.passage.BareText;
import dialogue.run.make.passage.Windows;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WithheldTest {

    private final Withheld withheld = Bench.material().withheld();

    /// A document is made again only where something in it looks withheld.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P2-02 is on track. No report on P2-02. | 0
            A line: 보류 검토                        | 1
            we will withdraw in June               | 1
            보류검토위원회                           | 0
            """)
    void asksWhatStandsThereAnywayOnlyWhereSomethingIsFound(String text, int asked) {
        var times = new AtomicInteger();
        withheld.leakedInto(Audience.JOINT, BareText.of(text), () -> "again " + times.incrementAndGet());
        assertThat(times).hasValue(asked);
    }

    /// What was found in a party's own rows is no secret from it.
    @Test
    void keepsNothingOfAPartysOwnFromIt() {
        for (var text : List.of(Bench.SHORT_NOTE, Bench.OWN, Bench.REFUSED)) {
            withheld.leakedInto(Audience.KOREA, BareText.of(text), () -> {
                throw new AssertionError("nothing is to be found");
            });
        }
    }

    @Test
    void namesThePlaceOfWhatStandsThereForThisReaderAlone() {
        assertThat(withheld.leakedInto(Audience.JOINT, BareText.of(Bench.NOTE), () -> ""))
                .contains("2026/canada.csv:2 (note)");
        assertThat(withheld.leakedInto(Audience.KOREA, BareText.of(Bench.NOTE), () -> ""))
                .contains("2026/canada.csv:2 (note)");
        assertThat(withheld.leakedInto(Audience.CANADA, BareText.of(Bench.NOTE), () -> "")).isEmpty();
        assertThat(withheld.leakedInto(Audience.JOINT, BareText.of(Bench.NOTE), () -> "So: " + Bench.NOTE)).isEmpty();
    }

    /// That one passage stands there anyway spares no other one.
    @Test
    void takesNoPassageForAnother() {
        assertThat(withheld.leakedInto(Audience.JOINT, BareText.of(Bench.NOTE + Bench.LAST_NOTE), () -> Bench.NOTE))
                .contains("2025/canada.csv:2 (note)");
    }

    /// The longest of what is looked for at once, with a space behind each character, is found wherever a window ends in it.
    @Test
    void findsAPassageWhereAWindowEnds() {
        var note = IntStream.range(0, 200).mapToObj(i -> Character.toString('가' + i)).collect(Collectors.joining(" "));
        var sought = Bench.noting("Waiting.", note).withheld();
        for (var before = 2500; before < 3100; before += 2) {
            var look = sought.look(Audience.JOINT);
            var windows = new Windows(3000, window -> look.read(BareText.of(window)));
            windows.accept("x ".repeat(before / 2));
            note.chars().mapToObj(Character::toString).forEach(windows);
            windows.accept(" x".repeat(2000));
            windows.end();
            assertThat(look.leak(() -> sought.look(Audience.JOINT))).as("behind %s", before).isPresent();
        }
    }

    /// Two rows may hold the same words.
    @Test
    void namesTheFirstOfSeveralPlaces() {
        var review = Bench.review().report(Party.KOREA, "P2-02", Status.AT_RISK, Share.JOINT, Bench.NOTE).build();
        assertThat(Bench.material(review).withheld().leakedInto(Audience.JOINT, BareText.of(Bench.NOTE + Bench.OWN),
                () -> ""))
                .contains("2026/canada.csv:2 (note)");
    }

    /// What a source says of itself may tell what the initiative is.
    @Test
    void seeksTheSourceThatOnlyAWithheldInitiativeNames() {
        var quiet = new Milestone("quiet", Optional.of("P2-90"), Stage.HELD, PlanDate.year(2025), Optional.empty(),
                Text.NONE, Text.same("Quiet work"), List.of("S9"), true, false);
        var review = Bench.review().source("S9").beyondThePlan("P2-90").milestone(quiet)
                .report(Party.KOREA, "P2-90", Status.ON_TRACK, Share.OWN, null).build();
        var sought = Bench.material(review).withheld();

        assertThat(sought.leakedInto(Audience.JOINT, BareText.of("See Page S9, 2025"), () -> ""))
                .contains("plan/sources.csv (S9)");
        assertThat(sought.leakedInto(Audience.CANADA, BareText.of("https://example.org/S9"), () -> ""))
                .contains("plan/sources.csv (S9)");
        assertThat(sought.leakedInto(Audience.KOREA, BareText.of("See Page S9, 2025"), () -> "")).isEmpty();
    }

    /// What a party kept to itself last year and has left the plan since is sought by its title then.
    @Test
    void seeksTheNameOfWhatHasLeftThePlan() {
        var review = Bench.review().initiative(anInitiative("P2-90", Cadence.ONCE, null, null, Origin.BEYOND), null,
                "2025-12-31").report(Party.KOREA, "P2-90", Status.ON_TRACK, Share.OWN, null).build();
        var sought = Bench.material(review).withheld();

        assertThat(sought.leakedInto(Audience.CANADA, BareText.of("Ended: Title P2-90"), () -> "")).isPresent();
        assertThat(sought.leakedInto(Audience.KOREA, BareText.of("Ended: Title P2-90"), () -> "")).isEmpty();
        assertThat(Bench.material(review).released(Audience.JOINT).review().plan().known("P2-90")).isEmpty();
        assertThat(Bench.material(review).released(Audience.KOREA).review().plan().known("P2-90")).isPresent();
    }

    /// Components of a report that hold no words of a person's.
    private static final Set<Type> NO_WORDS = Set.of(Party.class, Status.class, PlanDate.class, LocalDate.class,
            Share.class, Marking.class, Place.class);

    static Stream<String> wordsOfAReport() {
        return Arrays.stream(Report.class.getRecordComponents())
                .filter(one -> !NO_WORDS.contains(held(one.getGenericType())) && !one.getName().equals("initiative"))
                .map(RecordComponent::getName);
    }

    private static Type held(Type type) {
        return type instanceof ParameterizedType optional ? optional.getActualTypeArguments()[0] : type;
    }

    /// A column that is new in the reports is sought too, or this fails.
    @ParameterizedTest
    @MethodSource("wordsOfAReport")
    void seeksEveryTextOfAReportThatAPartyKeepsToItself(String component) throws Exception {
        var words = "Only Korea knows of " + component;
        var review = Bench.review().report(saying(component, words)).build();
        assertThat(Bench.material(review).withheld().leakedInto(Audience.JOINT, BareText.of(words), () -> ""))
                .isPresent();
    }

    private static Report saying(String component, String words) throws ReflectiveOperationException {
        var plain = new Report(Party.KOREA, "P2-16", Status.DELAYED, Text.NONE, Text.NONE, Optional.empty(),
                Optional.empty(), Text.NONE, Share.OWN, Marking.UNCLASSIFIED, Optional.empty(),
                LocalDate.of(2026, 4, 30), new Place("2026/korea.csv", 5, ""));
        var values = new ArrayList<Object>();
        for (var one : Report.class.getRecordComponents()) {
            var said = one.getType() == Text.class ? Text.same(words) : Optional.of(new Note(words));
            values.add(one.getName().equals(component) ? said : one.getAccessor().invoke(plain));
        }
        return (Report) Report.class.getConstructors()[0].newInstance(values.toArray());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void leavesOfTheReviewsWhatTheReaderMayRead(Audience audience) {
        var readable = new AudienceView(audience, Bench.material().report()).readable();

        assertThat(readable.review().plan().initiatives()).extracting(Initiative::key)
                .isEqualTo(
                        Arrays.asList((audience == Audience.CANADA ? "P2-01 P2-02 P2-16" : "P2-01 P2-02").split(" ")));
        assertThat(readable.review().reports()).extracting(Report::toString)
                .containsExactlyElementsOf(switch (audience) {
                    case JOINT -> List.of("Report[CANADA, P2-01]", "Report[KOREA, P2-01]");
                    case CANADA -> List.of("Report[CANADA, P2-01]", "Report[KOREA, P2-01]", "Report[CANADA, P2-16]");
                    case KOREA -> List.of("Report[CANADA, P2-01]", "Report[KOREA, P2-01]", "Report[KOREA, P2-02]");
                });
        assertThat(readable.review().reports()).allSatisfy(report -> assertThat(report.note().isEmpty()
                || audience.owner().filter(report.party()::equals).isPresent()).isTrue());
        assertThat(readable.review().findings()).extracting(Finding::code)
                .isEqualTo(switch (audience) {
                    case JOINT -> List.of();
                    case CANADA -> List.of("language.missing", "coverage.no-report");
                    case KOREA -> List.of("value.date");
                });
        assertThat(readable.findings()).isEqualTo(readable.review().findings());
        assertThat(readable.previous().orElseThrow().reports()).allSatisfy(
                report -> assertThat(report.note().isPresent()).isEqualTo(audience == Audience.CANADA));
    }

    /// It says the same as the gate, in other words: what the gate makes of the rest is what it makes of all.
    @ParameterizedTest
    @EnumSource(Audience.class)
    void agreesWithTheGate(Audience audience) {
        var all = Bench.material();
        var rest = all.readable(audience);
        assertThat(rest.released(audience).review().checksum(rest.released(audience).previous()))
                .isEqualTo(all.released(audience).review().checksum(all.released(audience).previous()));
        assertThat(
                rest.withheld().leakedInto(audience, BareText.of(Bench.NOTE + Bench.OWN + Bench.SHORT_NOTE), () -> ""))
                .isEmpty();
    }
}
