package dialogue.review;

import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one party says of one initiative for one year.
///
/// @param completedOn present exactly when the status is completed
/// @param nextStepDue may be less precise than a day
/// @param forDialogue what the party proposes to raise; may be empty
/// @param note internal to the party
/// @param place of its record in the input, so that a word on it can name it without repeating it
public record Report(Party party, String initiative, Status status, Text progress, Text nextStep,
        Optional<PlanDate> nextStepDue,
        Optional<LocalDate> completedOn, Text forDialogue, Share share, Marking marking, Optional<Note> note,
        LocalDate updatedOn, Place place) {

    /// @throws IllegalArgumentException where the status and the day of completion contradict each other
    public Report {
        if ((status == Status.COMPLETED) != completedOn.isPresent()) {
            throw new IllegalArgumentException(
                    "Report of " + party + " on " + initiative + ": completed and its day belong together");
        }
    }

    /// Every text in it by its column, in their order: what is withheld of a report is sought by these and by its note.
    public Map<String, Text> texts() {
        var texts = new LinkedHashMap<String, Text>();
        texts.put("progress", progress);
        texts.put("next_step", nextStep);
        texts.put("for_dialogue", forDialogue);
        return texts;
    }

    /// True where the party keeps the whole report to itself.
    public boolean isOwn() {
        return share == Share.OWN;
    }

    /// True where another one says the same, wherever it stands.
    public boolean isLike(Report other) {
        return equals(new Report(other.party, other.initiative, other.status, other.progress, other.nextStep,
                other.nextStepDue, other.completedOn, other.forDialogue, other.share, other.marking, other.note,
                other.updatedOn, place));
    }

    /// The same on another initiative.
    public Report on(String other) {
        return new Report(party, other, status, progress, nextStep, nextStepDue, completedOn, forDialogue, share,
                marking, note, updatedOn, place);
    }

    /// The same without its note.
    public Report withoutNote() {
        return new Report(party, initiative, status, progress, nextStep, nextStepDue, completedOn, forDialogue, share,
                marking, Optional.empty(), updatedOn, place);
    }

    /// Keys only: the texts may be internal, and messages end up in logs.
    @Override
    public String toString() {
        return "Report[" + party + ", " + initiative + "]";
    }
}
