package dialogue.schedule.rule;

import dialogue.occasion.Occasion.Annual;
import dialogue.occasion.Occasion.Collect;
import dialogue.occasion.Occasion.Meeting;
import dialogue.run.Extent;
import dialogue.run.RunRequest;
import dialogue.schedule.rule.Rule.BeforeMeetings;
import dialogue.schedule.rule.Rule.Cron;
import java.util.List;

/// A request is for a whole briefing if it covers what a schedule of its occasion asks for, even where more could be made.
public record ScheduledExtent(List<Rule> rules) implements Extent {

    @Override
    public boolean isWhole(RunRequest request) {
        return rules.stream().filter(rule -> switch (request.occasion()) {
            case Annual _ -> rule.when() instanceof Cron;
            case Collect _ -> false;
            case Meeting _ -> rule.when() instanceof BeforeMeetings;
        }).map(Rule::template).anyMatch(
                template -> request.covers(template.audiences(), template.languages(), template.formats()));
    }
}
