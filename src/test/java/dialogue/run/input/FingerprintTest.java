package dialogue.run.input;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Posting;
import dialogue.delivery.folder.Manifest;
import dialogue.intake.Allowance;
import dialogue.intake.reader.Limits;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// That nothing which decides the content of a revision is forgotten: what is, would let an old revision stand for a new one.
class FingerprintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final RunRequest REQUEST = request(2026, "annual", null, EnumSet.allOf(Audience.class),
            EnumSet.allOf(Language.class), EnumSet.allOf(Format.class), false);

    private static RunRequest request(int year, String occasion, @Nullable LocalDate asOf, Set<Audience> audiences,
            Set<Language> languages, Set<Format> formats, boolean leaveOut) {
        return new RunRequest(OptionalInt.of(year), Occasion.of(occasion), Optional.ofNullable(asOf), audiences,
                languages, formats, Path.of("input"), Path.of("output"), leaveOut);
    }

    private static Inputs inputs(String sha256) {
        return new Inputs(Path.of("input"), 2026, List.of(),
                List.of(new Manifest.Input("a.csv", 1, sha256, Manifest.Counts.NONE)));
    }

    private static String of(RunRequest request) {
        return Fingerprint.of(request, inputs("5eed"), Allowance.STANDARD, "1.0.0", TODAY);
    }

    @Test
    void countsEverythingThatDecidesTheContent() {
        var all = new HashSet<String>();
        var made = List.of(of(REQUEST),
                of(request(2025, "annual", null, REQUEST.audiences(), REQUEST.languages(), REQUEST.formats(), false)),
                of(request(2026, "m-1", null, REQUEST.audiences(), REQUEST.languages(), REQUEST.formats(), false)),
                of(request(2026, "annual", TODAY, REQUEST.audiences(), REQUEST.languages(), REQUEST.formats(), false)),
                of(request(2026, "annual", null, Set.of(Audience.JOINT), REQUEST.languages(), REQUEST.formats(),
                        false)),
                of(request(2026, "annual", null, REQUEST.audiences(), Set.of(Language.KOREAN), REQUEST.formats(),
                        false)),
                of(request(2026, "annual", null, REQUEST.audiences(), REQUEST.languages(), Set.of(Format.PDF), false)),
                of(request(2026, "annual", null, REQUEST.audiences(), REQUEST.languages(), REQUEST.formats(), true)),
                of(REQUEST.full(true)),
                Fingerprint.of(REQUEST, inputs("other"), Allowance.STANDARD, "1.0.0", TODAY),
                Fingerprint.of(REQUEST, inputs("5eed"), Allowance.STANDARD, "1.0.1", TODAY),
                Fingerprint.of(REQUEST, inputs("5eed"), new Allowance(new Limits(1, 2, 3),
                        Allowance.STANDARD.processable()), "1.0.0", TODAY),
                Fingerprint.of(REQUEST, inputs("5eed"), new Allowance(Limits.STANDARD, Set.of(Marking.PROTECTED_A)),
                        "1.0.0", TODAY));
        all.addAll(made);
        assertThat(all).hasSameSizeAs(made).allSatisfy(one -> assertThat(one).hasSize(64));
    }

    @Test
    void doesNotCountWhoGetsItNorInWhichOrderItWasAsked() {
        assertThat(of(REQUEST.with(Posting.SEND))).isEqualTo(of(REQUEST));
        assertThat(of(request(2026, "annual", null, new HashSet<>(List.of(Audience.KOREA, Audience.JOINT)),
                REQUEST.languages(), REQUEST.formats(), false)))
                .isEqualTo(of(request(2026, "annual", null, EnumSet.of(Audience.JOINT, Audience.KOREA),
                        REQUEST.languages(), REQUEST.formats(), false)));
    }

    /// A record dated tomorrow is left out today and used tomorrow; where nothing is left out, or the day is given, today decides nothing.
    @Test
    void countsTodayWhereItDecides() {
        var leavingOut = request(2026, "annual", null, REQUEST.audiences(), REQUEST.languages(), REQUEST.formats(),
                true);
        var dated = request(2026, "annual", TODAY, REQUEST.audiences(), REQUEST.languages(), REQUEST.formats(), true);
        assertThat(tomorrow(leavingOut)).isNotEqualTo(of(leavingOut));
        assertThat(tomorrow(dated)).isEqualTo(of(dated));
        assertThat(tomorrow(REQUEST)).isEqualTo(of(REQUEST));
    }

    private static String tomorrow(RunRequest request) {
        return Fingerprint.of(request, inputs("5eed"), Allowance.STANDARD, "1.0.0", TODAY.plusDays(1));
    }

    @Test
    void saysTheDayThatWasAskedFor() {
        assertThat(Fingerprint.asOf(REQUEST)).isEqualTo("default");
        assertThat(Fingerprint.asOf(request(2026, "annual", TODAY, REQUEST.audiences(), REQUEST.languages(),
                REQUEST.formats(), false))).isEqualTo("2026-05-04");
    }
}
