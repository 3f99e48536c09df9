package dialogue.render;

import dialogue.briefing.Briefing;
import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says phrases in one language. A text that is missing in it is said in the language it exists in, and that language is named behind
/// it; a courtesy translation carries a mark that "how to read" explains.
public final class Wording {

    private static final char PLACE = '\uE000';

    private final Messages messages;
    private final Language language;
    private final DateWords dates;

    public Wording(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
        this.dates = new DateWords(language);
    }

    public Language language() {
        return language;
    }

    /// A message of the program without arguments.
    public String say(String key) {
        return messages.say(language, key);
    }

    /// The short title of a briefing with its audience, for headers and as the file's own title.
    public String title(Briefing briefing) {
        return words(briefing.title()) + " · " + say("audience." + briefing.audience().key());
    }

    /// The words of a phrase, in a run a language.
    public List<TextRun> runs(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Message(var key, var arguments) -> message(key, arguments);
            case Phrase.Quote(var text, var courtesy) -> quote(text, courtesy);
            case Phrase.Internal internal -> note(internal.text());
            case Phrase.Name(var value) -> own(value);
            case Phrase.Link(var address) -> own(address);
            case Phrase.Count(var value) -> own(messages.say(language, "number", value));
            case Phrase.Day(var date) -> own(dates.say(date));
            case Phrase.Weekday(var date) -> own(dates.sayWithWeekday(date));
            case Phrase.State(var status) -> own(say("status." + status.key()));
            case Phrase.Joined(var parts) -> joined(parts);
        };
    }

    /// The words of a phrase as plain text.
    public String words(Phrase phrase) {
        return runs(phrase).stream().map(TextRun::words).collect(Collectors.joining());
    }

    /// The words of a cell, a line of text for each of its lines.
    public String words(Cell cell) {
        return cell.lines().stream().map(Line::phrase).map(this::words).collect(Collectors.joining("\n"));
    }

    private List<TextRun> own(String words) {
        return words.isEmpty() ? List.of() : List.of(new TextRun(words, language));
    }

    /// Counts go into the pattern as numbers, for its plurals; other arguments hold a place there, so that each keeps its own language.
    private List<TextRun> message(String key, List<Phrase> arguments) {
        var values = new Object[arguments.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = arguments.get(i) instanceof Phrase.Count(var value)
                    ? value
                    : "" + PLACE + (char) (PLACE + 1 + i);
        }
        var runs = new ArrayList<TextRun>();
        var pieces = messages.say(language, key, values).split(String.valueOf(PLACE), -1);
        add(runs, own(pieces[0]));
        for (var i = 1; i < pieces.length; i++) {
            add(runs, runs(arguments.get(pieces[i].charAt(0) - PLACE - 1)));
            add(runs, own(pieces[i].substring(1)));
        }
        return runs;
    }

    /// French is as official as English (Official Languages Act of Canada): neither is marked as a courtesy.
    private List<TextRun> quote(Text text, Set<Language> courtesy) {
        var shown = text.shownIn(language);
        if (shown.isEmpty()) {
            return List.of();
        }
        var runs = new ArrayList<TextRun>();
        runs.add(new TextRun(text.in(shown.get()).orElseThrow(), shown.get()));
        if (shown.get() != language) {
            add(runs, own(" " + say("missing." + shown.get().key())));
        } else if (courtesy.contains(language) && language != Language.FRENCH) {
            add(runs, own(say("courtesy.mark")));
        }
        return runs;
    }

    /// A note in a language that its words tell is said like any text, another one is marked as standing in its author's language.
    private List<TextRun> note(String words) {
        return NoteLanguage.of(words).map(told -> quote(Text.only(told, words), Set.of()))
                .orElseGet(() -> message("note.as_written", List.of(new Phrase.Name(words))));
    }

    private List<TextRun> joined(List<Phrase> parts) {
        var runs = new ArrayList<TextRun>();
        for (var part : parts) {
            if (!runs.isEmpty()) {
                add(runs, own(" · "));
            }
            add(runs, runs(part));
        }
        return runs;
    }

    /// Appends runs, joining neighbours of one language.
    private static void add(List<TextRun> runs, List<TextRun> more) {
        for (var run : more) {
            if (!runs.isEmpty() && runs.getLast().language() == run.language()) {
                runs.set(runs.size() - 1, new TextRun(runs.getLast().words() + run.words(), run.language()));
            } else {
                runs.add(run);
            }
        }
    }
}
