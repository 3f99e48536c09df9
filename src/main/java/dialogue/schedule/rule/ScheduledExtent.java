package dialogue.schedule.rule;

import dialogue.occasion.Occasion.Annual;
import dialogue.occasion.Occasion.Meeting;
import dialogue.run.Extent;
import dialogue.run.RunRequest;
import dialogue.schedule.rule.Rule.BeforeMeetings;
import dialogue.schedule.rule.Rule.Cron;
import java.util.List;

/// What the schedules ask for is a whole briefing of their occasions, even where that is less than there could be.
public record ScheduledExtent(List<Rule> rules) implements Extent {

    @Override
    public boolean isWhole(RunRequest request) {
        return rules.stream().filter(rule -> switch (request.occasion()) {
            case Annual _ -> rule.when() instanceof Cron;
            case Meeting _ -> rule.when() instanceof BeforeMeetings;
        }).map(Rule::template).anyMatch(
                template -> request.covers(template.audiences(), template.languages(), template.formats()));
    }
}
