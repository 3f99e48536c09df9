package dialogue.delivery.mail;

import dialogue.delivery.Covering;
import dialogue.delivery.Covering.Standing;
import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a revision says differently from the one that it replaces, initiative by initiative.
record Changes(Messages messages, Covering before, Covering now) {

    private static final int MOST = 12;

    /// The changes as lines; none where nothing differs.
    List<String> in(Language language) {
        var old = byKey(before);
        var fresh = byKey(now);
        var lines = new ArrayList<String>();
        now.standings().forEach(standing -> {
            var was = old.get(standing.initiative());
            if (was == null) {
                lines.add(say(language, "change.added", standing));
            } else if (!was.digest().equals(standing.digest())) {
                lines.add(changed(language, was, standing));
            }
        });
        before.standings().stream().filter(standing -> !fresh.containsKey(standing.initiative()))
                .forEach(standing -> lines.add(say(language, "change.removed", standing)));
        return lines.size() <= MOST ? lines : cut(language, lines);
    }

    private static Map<String, Standing> byKey(Covering covering) {
        return covering.standings().stream().collect(Collectors.toMap(Standing::initiative, Function.identity()));
    }

    private String changed(Language language, Standing was, Standing is) {
        var before = was.statuses().getOrDefault(language.key(), "");
        var after = is.statuses().getOrDefault(language.key(), "");
        return before.equals(after)
                ? say(language, "change.text", is)
                : messages.say(language, "change.status", is.initiative(), title(language, is), before, after);
    }

    private String say(Language language, String key, Standing standing) {
        return messages.say(language, key, standing.initiative(), title(language, standing));
    }

    private static String title(Language language, Standing standing) {
        return standing.titles().getOrDefault(language.key(), "");
    }

    private List<String> cut(Language language, List<String> lines) {
        var cut = new ArrayList<>(lines.subList(0, MOST - 1));
        cut.add(messages.say(language, "changes.more", lines.size() - cut.size()));
        return cut;
    }
}
