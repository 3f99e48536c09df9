package dialogue.operator.view;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.answer.Json;
import dialogue.operator.health.Condition;
import dialogue.operator.view.ScheduleView.Schedules;
import dialogue.schedule.ScheduleStatus;
import dialogue.schedule.firing.FiringRecord;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.rule.Firing;
import dialogue.watch.Act;
import dialogue.watch.StandingProblem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other programs rely on every name and on the order.
class ViewsTest {

    private static final Instant DUE = Instant.parse("2027-03-01T11:00:00Z");
    private static final Instant LATER = DUE.plusMillis(1250);

    private static ScheduleStatus annual(boolean paused, List<Instant> next) {
        return new ScheduleStatus("annual", paused, next, Optional.empty());
    }

    @Test
    void tellsOfSchedules() {
        var fired = new ScheduleStatus("m/14", false, List.of(DUE, LATER), Optional
                .of(new FiringRecord(1, new Firing("m/14", DUE, LATER), LATER, "n1", FiringState.DONE, 6, 7L,
                        Optional.empty())));
        assertThat(Json.of(new Schedules(true, List.of(ScheduleView.of(annual(true, List.of())),
                ScheduleView.of(fired))))).isEqualTo("""
                        {
                          "schema_version" : 1,
                          "served" : true,
                          "schedules" : [ {
                            "name" : "annual",
                            "state" : "paused",
                            "next" : [ ],
                            "last" : null
                          }, {
                            "name" : "m/14",
                            "state" : "on",
                            "next" : [ "2027-03-01T11:00:00Z", "2027-03-01T11:00:01.250Z" ],
                            "last" : {
                              "state" : "done",
                              "due" : "2027-03-01T11:00:01.250Z",
                              "run" : 7
                            }
                          } ]
                        }""");
    }

    @ParameterizedTest
    @CsvSource({"true, true, paused", "true, false, paused", "false, true, on", "false, false, waits"})
    void aScheduleWithoutADayWaits(boolean paused, boolean dated, String state) {
        assertThat(ScheduleView.of(annual(paused, dated ? List.of(DUE) : List.of())).state()).isEqualTo(state);
    }

    @Test
    void tellsHowTheProgramIs() {
        var none = Problem.of(Problem.Kind.FAILED, "mail.no-recipient");
        assertThat(
                Json.of(WatchView.of(new Condition(List.of(), List.of(), List.of(none), List.of()), Language.KOREAN)))
                .isEqualTo("""
                        {
                          "schema_version" : 1,
                          "healthy" : true,
                          "level" : "well",
                          "problems" : [ ],
                          "warnings" : [ ],
                          "notes" : [ {
                            "code" : "mail.no-recipient",
                            "message" : "%s"
                          } ]
                        }""".formatted(none.sentence(Language.KOREAN)));
        assertThat(
                Json.of(WatchView.of(new Condition(List.of(none), List.of(), List.of(), List.of()), Language.FRENCH)))
                .startsWith(
                        "{\n  \"schema_version\" : 1,\n  \"healthy\" : false,\n  \"level\" : \"critical\",\n  \"problems\" : [ {");
    }

    @Test
    void tellsOfProblemsAndOfActs() {
        var problem = Problem.of(Problem.Kind.FAILED, "mail.no-recipient");
        assertThat(Json.of(WatchView.of(List.of(new StandingProblem(3, "run 7", problem, DUE, LATER, 2)),
                Language.ENGLISH))).isEqualTo("""
                        {
                          "schema_version" : 1,
                          "problems" : [ {
                            "number" : 3,
                            "subject" : "run 7",
                            "code" : "mail.no-recipient",
                            "message" : "%s",
                            "first_seen" : "2027-03-01T11:00:00Z",
                            "last_seen" : "2027-03-01T11:00:01.250Z",
                            "times" : 2
                          } ]
                        }""".formatted(problem.sentence(Language.ENGLISH)));
        assertThat(Json.of(WatchView.of(List.of(new Act(1, "kim", DUE, "run.resume", "run 7"))))).isEqualTo("""
                {
                  "schema_version" : 1,
                  "acts" : [ {
                    "done" : "2027-03-01T11:00:00Z",
                    "person" : "kim",
                    "act" : "run.resume",
                    "subject" : "run 7"
                  } ]
                }""");
    }
}
