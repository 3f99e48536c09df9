package dialogue.operator.console.messages;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.Enclosure;
import dialogue.delivery.library.Edition;
import dialogue.language.Language;
import dialogue.occasion.RevisionKey;
import dialogue.operator.console.briefings.Titles;
import dialogue.operator.console.messages.MessageView.Attached;
import dialogue.operator.console.words.Words;
import dialogue.operator.papers.LookAtMessages;
import dialogue.plan.Party;
import dialogue.watch.Audit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a message is, in the words of its reader.
record Told(LookAtMessages messages, Titles naming, Words words) {

    private static final long KILO = 1000;

    MessageView view(Optional<Party> reader, Dispatch message, Language language) {
        return views(reader, List.of(message), language).getFirst();
    }

    List<MessageView> views(Optional<Party> reader, List<Dispatch> all, Language language) {
        var editions = messages.editions(reader, all);
        var titles = new HashMap<RevisionKey, String>();
        return all.stream().map(message -> {
            var key = message.mailing().revision();
            var edition = Optional.ofNullable(editions.get(key));
            return view(message, edition, titles.computeIfAbsent(key, _ -> naming.of(reader, key, edition, language)),
                    language);
        }).toList();
    }

    private MessageView view(Dispatch message, Optional<Edition> edition, String about, Language language) {
        var mailing = message.mailing();
        var state = message.state();
        return new MessageView(message.id(), about,
                edition.map(each -> "/briefings/" + each.path()).orElse(""), mailing.papers().words().in(language),
                mailing.version(), mailing.recipient(), words.say(language, "side." + mailing.ministry().key()),
                state.words().in(language), look(state), messages.detail(message, language),
                words.say(language, "messages.todo." + state.key()),
                state instanceof Queued queued ? queued.due() : null,
                state instanceof Queued || state instanceof Sending, message.attempts(), message.changed(),
                mailing.enclosures().stream().map(enclosure -> attached(edition, enclosure, language)).toList());
    }

    private Attached attached(Optional<Edition> edition, Enclosure enclosure, Language language) {
        var path = edition.filter(each -> each.removed().isEmpty()).flatMap(each -> each.papers().stream()
                .filter(paper -> paper.sha256().equals(enclosure.sha256())).findFirst()
                .map(paper -> "/briefings/" + each.path() + "/papers/" + paper.place())).orElse("");
        return new Attached(enclosure.name(), path,
                words.say(language, "briefings.size", (enclosure.bytes() + KILO - 1) / KILO), enclosure.sha256());
    }

    private static String look(DispatchState state) {
        return switch (state.key()) {
            case "accepted", "written", "arrived" -> "good";
            case "queued", "sending" -> "calm";
            case "held", "doubtful" -> "warn";
            case "refused", "unknown", "given_up" -> "bad";
            default -> "plain";
        };
    }

    /// From its entering to how it is now.
    List<Step> timeline(Dispatch message, Language language) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(message.entered(), words.say(language, "messages.step.entered"), ""));
        messages.acts(message).stream()
                .map(act -> new Step(act.done(),
                        words.say(language, "act." + act.act().replace('.', '-')),
                        Objects.equals(act.person(), Audit.PROGRAM) ? "" : act.person()))
                .forEach(steps::add);
        steps.add(new Step(message.changed(),
                words.say(language, "messages.step.now", message.state().words().in(language)), ""));
        return steps;
    }
}
