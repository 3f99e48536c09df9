package dialogue.intake.judge.row;

import dialogue.intake.IntakeSettings;
import dialogue.intake.row.Guards;
import dialogue.intake.table.ClosedLists;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.Status;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of the parties' reports, each by itself. Of a row that is marked too high nothing is read but its marking.
public final class ReportRows {

    private static final List<Language> ALL = List.of(Language.values());
    private static final Map<Party, List<Language>> OWN = Arrays.stream(Audience.values())
            .filter(audience -> audience.owner().isPresent())
            .collect(Collectors.toMap(audience -> audience.owner().orElseThrow(), Audience::languages));

    private final Guards guards;
    private final LocalDate lastDay;

    public ReportRows(IntakeSettings settings) {
        guards = new Guards(settings.processable());
        lastDay = settings.lastDay();
    }

    public JudgedRow<Report> report(Cells cells, Party party) {
        var marking = marking(cells);
        if (marking.isEmpty()) {
            return cells.verdict().refused();
        }
        var share = share(cells);
        return report(cells, party, marking.get(), share);
    }

    private static boolean isJoint(Optional<Share> share) {
        return share.equals(Optional.of(Share.JOINT));
    }

    /// Fails closed: of a row with any other marking not a word is repeated, not even the marking itself.
    private Optional<Marking> marking(Cells cells) {
        var row = cells.row();
        var marking = Guards.marking(row);
        if (guards.admits(row)) {
            return marking;
        }
        guards.strayMarking(row).ifPresentOrElse(
                column -> cells.verdict().refuse("marking.misplaced", column.name(), guards.processable()),
                () -> cells.verdict().refuse(marking.isEmpty() ? "marking.unknown" : "marking.not-processable",
                        "marking", guards.processable()));
        return Optional.empty();
    }

    private static Optional<Share> share(Cells cells) {
        var stray = Guards.strayShare(cells.row());
        if (stray.isPresent()) {
            cells.verdict().refuse("party.misplaced-share", stray.get().name());
        }
        var share = Guards.share(cells.row());
        if (share.isEmpty() && cells.isBlank("share")) {
            cells.verdict().refuse("value.invisible", "share", String.join(", ", ClosedLists.SHARE.keys()));
        }
        return share.isPresent() ? share : cells.word("share", ClosedLists.SHARE);
    }

    private JudgedRow<Report> report(Cells cells, Party party, Marking marking, Optional<Share> share) {
        var languages = isJoint(share) ? ALL : OWN.getOrDefault(party, ALL);
        var initiative = cells.value("initiative");
        var status = cells.word("status", ClosedLists.STATUS);
        var progress = cells.text("progress", languages);
        var nextStep = cells.text("next_step", languages);
        var nextStepDue = cells.date("next_step_due");
        var completedOn = past(cells, "completed_on");
        var forDialogue = cells.text("for_dialogue", languages);
        var note = cells.internal("note");
        var updatedOn = past(cells, "updated_on");
        if (status.isPresent()) {
            compare(cells, status.get());
        }
        return cells.verdict().entry(initiative.orElse(""),
                () -> new Report(party, initiative.orElseThrow(), status.orElseThrow(), progress, nextStep,
                        nextStepDue, completedOn, forDialogue, share.orElseThrow(), marking,
                        Optional.of(note).filter(words -> !words.isEmpty()).map(Note::new),
                        updatedOn.orElseThrow(), cells.place()));
    }

    private Optional<LocalDate> past(Cells cells, String column) {
        var day = cells.day(column);
        if (day.isPresent() && lastDay.isBefore(day.get())) {
            cells.verdict().refuse("sense.date-after-as-of", column, day.get().toString(), lastDay.toString());
        }
        return day;
    }

    private static void compare(Cells cells, Status status) {
        if (status == Status.COMPLETED && cells.isBlank("completed_on")) {
            cells.verdict().refuse("sense.completed-without-date", "completed_on");
        }
        if (status != Status.COMPLETED && !cells.isBlank("completed_on")) {
            cells.verdict().refuse("sense.date-without-completed", "completed_on", status.key());
        }
    }
}
