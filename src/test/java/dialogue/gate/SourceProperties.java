package dialogue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.Section;
import dialogue.briefing.composer.Composer;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.judge.Intake;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import dialogue.render.pdf.FontCharacters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A copy lists the sources of what it shows and no other, counted without a gap: neither a source nor a missing number tells of a withheld record.
/// What may be read is told from the rows of the input, beside the rules of the gate.
class SourceProperties {

    private static final Wording WORDS = new Wording(Messages.load("briefing"), Language.ENGLISH);

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void aCopyListsTheSourcesOfWhatItShows(long seed) {
        var input = input(seed);
        var report = judged(input);
        for (var audience : Audience.values()) {
            var expected = Stream.of("S0", "S1", "S2", "S9")
                    .filter(source -> initiative(source).map(key -> mayRead(input, key, audience)).orElse(true))
                    .map(source -> "Source " + source).toList();

            assertThat(listed(briefing(report, audience, false))).as(audience + " of " + seed)
                    .isEqualTo(numbered(expected));
        }
    }

    /// The meeting concerns pillar 1 alone, whose records name S1 and S2.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void theCopyOfAMeetingListsItsOwn(long seed) {
        var report = judged(input(seed));

        assertThat(listed(briefing(report, Audience.JOINT, true)))
                .isEqualTo(numbered(List.of("Source S1", "Source S2")));
    }

    /// Every text in both languages of Canada: a record without one is refused and shows nothing.
    private static GateInput input(long seed) {
        var input = GateInput.random(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        input.files.forEach(file -> file.rows.forEach(row -> row.put("progress_fr", row.get("progress_en"))));
        return input;
    }

    private static Map<String, String> numbered(List<String> titles) {
        var numbered = new LinkedHashMap<String, String>();
        titles.forEach(title -> numbered.put(String.valueOf(numbered.size() + 1), title));
        return numbered;
    }

    /// The initiative that alone names a source.
    private static Optional<String> initiative(String source) {
        return switch (source) {
            case "S0" -> Optional.of("P2-90");
            case "S9" -> Optional.of("P2-91");
            default -> Optional.empty();
        };
    }

    private static boolean mayRead(GateInput input, String initiative, Audience audience) {
        return Stream.of(Party.values()).anyMatch(party -> Stream.of(2025, 2026)
                .flatMap(year -> input.rows(party, year)).filter(row -> initiative.equals(row.get("initiative")))
                .anyMatch(row -> !"own".equals(row.get("share"))
                        || audience.owner().equals(Optional.of(party))));
    }

    private static Map<String, String> listed(Briefing briefing) {
        var table = briefing.sections().stream().filter(section -> section.part() == Section.Part.SOURCES)
                .flatMap(section -> section.blocks().stream()).filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).findFirst().orElseThrow();
        var titles = new LinkedHashMap<String, String>();
        table.rows().forEach(row -> titles.put(WORDS.words(row.get(0)), WORDS.words(row.get(2))));
        return titles;
    }

    private IntakeReport judged(GateInput input) {
        var root = input.write(folder.resolve("input"));
        return Intake.judge(new Readings(new InputFolder(root).files(2026), Limits.STANDARD),
                IntakeSettings.standard(2026, LocalDate.of(2026, 12, 1), new FontCharacters()));
    }

    private static Briefing briefing(IntakeReport report, Audience audience, boolean meeting) {
        var released = new ReleasePolicy().release(report.review(), report.previous(), audience);
        var edition = new Edition(released.review(), released.previous(), Party.CANADA, 1, "1.0.0", true,
                Optional.empty());
        return new Composer().compose(meeting ? edition.before(meeting(edition)) : edition);
    }

    private static Milestone meeting(Edition edition) {
        return edition.review().plan().milestone("m-2").orElseThrow();
    }
}
