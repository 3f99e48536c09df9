package dialogue.schedule;

import dialogue.occasion.Occasion.Annual;
import dialogue.occasion.Occasion.Meeting;
import dialogue.run.Extent;
import dialogue.run.RunRequest;
import dialogue.schedule.Rule.BeforeMeetings;
import dialogue.schedule.Rule.Cron;
import java.util.List;

/// What the schedules ask for is a whole briefing of their occasions, even where that is less than there could be.
record Scheduled(List<Rule> rules) implements Extent {

    @Override
    public boolean isWhole(RunRequest request) {
        return rules.stream().filter(rule -> switch (request.occasion()) {
            case Annual _ -> rule.when() instanceof Cron;
            case Meeting _ -> rule.when() instanceof BeforeMeetings;
        }).map(Rule::wish)
                .anyMatch(wish -> request.covers(wish.audiences(), wish.languages(), wish.formats()));
    }
}
