package dialogue.operator.view.begin;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.folder.Manifest;
import dialogue.intake.ReviewDays;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.operator.answer.Csv;
import dialogue.operator.answer.Json;
import dialogue.operator.cli.Schemas;
import dialogue.operator.health.Condition;
import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding.Standing;
import dialogue.operator.view.begin.StatusView.Next;
import dialogue.plan.Party;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.ReviewSight.Presence;
import dialogue.schedule.ScheduleStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Other programs rely on every name and on the order.
class StatusViewTest {

    private static final Instant DUE = Instant.parse("2027-03-01T11:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);
    private static final Manifest MADE = new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, 2, DAY, false,
            new Manifest.Parameters("default", List.of(), List.of(), List.of(), false), List.of(), Manifest.Counts.NONE,
            new Manifest.Findings("findings.csv", 0, "", 0, 0), List.of(), List.of(), List.of());
    private static final Run AT_WORK = new Run(7, RevisionKey.revision(2026, Occasion.ANNUAL, 3), null, "5eed",
            RunState.RUNNING, 0, 0, 0, DUE, null);
    private static final ReviewSight REVIEW = new ReviewSight(2027, Optional.empty(),
            Optional.of(new ReviewDays(DAY, DAY.plusDays(30), Optional.empty(), Optional.empty())),
            Map.of(Party.KOREA, Presence.LATE));
    private static final Condition CONDITION = new Condition(List.of(),
            List.of(Problem.of(Problem.Kind.FAILED, "mail.no-recipient")), List.of(), List.of());

    private static StatusView all() {
        var annual = new ScheduleStatus("annual", false, List.of(DUE, DUE.plusSeconds(1)), Optional.empty());
        return StatusView.of(new LastRevision(2026, Optional.of(MADE), true),
                Optional.of(new Standing(Optional.of(annual), List.of(AT_WORK), 2, 1, List.of(REVIEW), CONDITION)),
                new Next("problems", List.of("dialogue problems")), Language.ENGLISH);
    }

    @Test
    void tellsAllThatALedgerKnows() {
        var json = Json.of(all());
        assertThat(Schemas.faults("status", json)).isEmpty();
        assertThat(json).startsWith("""
                {
                  "schema_version" : 1,
                  "year" : 2026,
                  "last" : {
                    "made" : "r2",
                    "as_of" : "2026-04-30",
                    "changed" : true
                  },
                  "ledger" : {
                    "running" : [ 7 ],
                    "waiting" : 2,
                    "problems" : 1,
                    "firing" : {
                      "schedule" : "annual",
                      "due" : "2027-03-01T11:00:00Z"
                    },
                    "reviews" : [ {
                      "year" : 2027,
                      "deadline" : "2026-05-30",
                      "canada" : null,
                      "korea" : "late"
                    } ],
                    "health" : {
                      "healthy" : true,
                      "level" : "warning",
                """);
    }

    /// An installation on which nothing is planned and nothing waits.
    @Test
    void tellsThatThereIsNothing() {
        var quiet = StatusView.of(new LastRevision(2026, Optional.of(MADE), false),
                Optional.of(new Standing(Optional.empty(), List.of(), 0, 0, List.of(),
                        new Condition(List.of(), List.of(), List.of(), List.of()))),
                new Next("nothing", List.of()), Language.KOREAN);
        assertThat(Schemas.faults("status", Json.of(quiet))).isEmpty();
    }

    @Test
    void isOneLineForASpreadsheet() {
        assertThat(Csv.of(all()))
                .isEqualTo("\uFEFFyear,last.made,last.as_of,last.changed,ledger.running,ledger.waiting,"
                        + "ledger.problems,ledger.firing.schedule,ledger.firing.due,ledger.health.healthy,ledger.health.level,"
                        + "next.step,next.commands\r\n"
                        + "2026,r2,2026-04-30,true,7,2,1,annual,2027-03-01T11:00:00Z,true,warning,problems,dialogue problems\r\n");
    }
}
