package dialogue.run.make;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;

import dialogue.delivery.folder.Manifest;
import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.intake.IntakeReport;
import dialogue.language.Text;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Marking;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Review;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.jdbc.LedgerEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A run without a program around it: a review of two initiatives of the plan and one beyond it that only Canada reports on, with notes, a record of
/// Korea's own and a refused record of Korea's.
final class Bench {

    static final String NOTE = "Lines to take if raised: no view on any timetable.";
    static final String SHORT_NOTE = "보류 검토";
    static final String LAST_NOTE = "Last year's line: wait for the ministers.";
    static final String OWN = "공동 입장 확정 후 교류를 제안함.";
    static final String REFUSED = "we will withdraw in June";

    private Bench() {}

    static ReviewBuilder review() {
        return aReview("2026-04-30").initiative("P2-01").initiative("P2-02").initiative(beyond())
                .milestone("P2-16", Stage.PROPOSED, PlanDate.year(2025), true)
                .report(Party.CANADA, "P2-01", Status.ON_TRACK, Share.JOINT, NOTE)
                .report(Party.KOREA, "P2-01", Status.DELAYED, Share.JOINT, SHORT_NOTE).report(own())
                .report(Party.CANADA, "P2-16", Status.ON_TRACK, Share.OWN, null)
                .finding(new Finding("value.date", Finding.Severity.ERROR,
                        new Place("2026/korea.csv", 9, "next_step_due"), List.of(REFUSED, "2026-07-18"), Party.KOREA))
                .finding(warning("language.missing", new Place("2026/canada.csv", 2, "progress_fr"), Party.CANADA))
                .finding(warning("coverage.no-report", Place.of("2026/canada.csv"), Party.CANADA));
    }

    private static Finding warning(String code, Place place, Party party) {
        return new Finding(code, Finding.Severity.WARNING, place, List.of("P2-02"), party);
    }

    private static Report own() {
        return new Report(Party.KOREA, "P2-02", Status.DELAYED, Text.NONE, Text.of("", "", OWN), Optional.empty(),
                Optional.empty(), Text.NONE,
                Share.OWN, Marking.UNCLASSIFIED, Optional.empty(), LocalDate.of(2026, 4, 30),
                new Place("2026/korea.csv", 3, ""));
    }

    private static Initiative beyond() {
        var plain = anInitiative("P2-16", Cadence.CONTINUING, null, null, Origin.BEYOND);
        return new Initiative(plain.key(), plain.pillar(), plain.area(), plain.kind(), plain.instrument(),
                plain.cadence(),
                Text.of("Quiet project", "Projet discret", "조용한 사업"), plain.courtesy(), plain.leads(), plain.since(),
                plain.due(),
                plain.origin(), List.of(), plain.sources());
    }

    static Review previous() {
        return aReview("2025-03-07").initiative("P2-01").initiative("P2-02").initiative(beyond())
                .report(Party.CANADA, "P2-01", Status.ON_TRACK, Share.JOINT, LAST_NOTE).build();
    }

    /// The same with a note of Canada's behind words that everybody may read.
    static Material noting(String shared, String note) {
        return material(review().report(new Report(Party.CANADA, "P2-02", Status.AT_RISK, Text.same(shared),
                Text.NONE, Optional.empty(), Optional.empty(), Text.NONE, Share.JOINT, Marking.UNCLASSIFIED,
                Optional.of(new Note(note)),
                LocalDate.of(2026, 4, 30), new Place("2026/canada.csv", 4, ""))).build());
    }

    static Material material() {
        return material(review().build());
    }

    static Material material(Review review) {
        return material(review, new ReleasePolicy()::release);
    }

    static Material material(Review review, Material.Gate gate) {
        return new Material(entry(),
                new IntakeReport(review.findings(), true, List.of(), review, Optional.of(previous())),
                new Versions(List.of()), gate);
    }

    /// The same for the meeting that is a milestone of P2-16.
    static Material beforeTheMeeting() {
        return beforeTheMeeting("m0");
    }

    static Material beforeTheMeeting(String key) {
        var review = review().build();
        return new Material(entry(Occasion.of(key)), new IntakeReport(review.findings(), true, List.of(), review,
                Optional.of(previous())), new Versions(List.of()));
    }

    static LedgerEntry entry(Manifest.Input... inputs) {
        return entry(Occasion.ANNUAL, inputs);
    }

    private static LedgerEntry entry(Occasion occasion, Manifest.Input... inputs) {
        var run = new Run(1, RevisionKey.revision(2026, occasion, 1), LocalDate.of(2026, 4, 30), "5eed",
                RunState.RUNNING, 0, 0, 0,
                Instant.EPOCH, null);
        return new LedgerEntry(run, RunRequest.annual(Path.of("input"), Path.of("output")), "1.0.0", List.of(inputs));
    }
}
