package dialogue.briefing;

import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import dialogue.release.OwnNote;
import java.util.List;
import java.util.Set;

/// What a line says, before it is said in a language. A renderer turns it into words; it decides nothing.
public sealed interface Phrase {

    /// The program's own words: a key of `messages/briefing_*.properties`, its placeholders filled with phrases; a [Count] stays a number
    /// there, so that plurals work.
    record Message(String key, List<Phrase> arguments) implements Phrase {

        public Message {
            arguments = List.copyOf(arguments);
        }
    }

    /// Words of a party or of the plan, shown in the reader's language or, marked, in the one they exist in.
    ///
    /// @param courtesy the languages whose wording is an unofficial translation, to be marked so
    record Quote(Text text, Set<Language> courtesy) implements Phrase {}

    /// A note of the reader's own party.
    record Internal(OwnNote note) implements Phrase {

        /// Its words, for the page alone.
        public String text() {
            return note.text();
        }
    }

    /// A key, an acronym or a file name: the same in every language.
    record Name(String value) implements Phrase {}

    /// An address on the web, shown as it stands and, alone in its line, as a link.
    record Link(String address) implements Phrase {}

    /// A number of things.
    record Count(int value) implements Phrase {}

    /// A date, as precise as it is known.
    record Day(PlanDate date) implements Phrase {}

    /// The same with its weekday, where a day is known; a workbook makes the same date of it.
    record Weekday(PlanDate date) implements Phrase {}

    /// A status: always a word with its shape, colour only repeats it.
    record State(Status status) implements Phrase {}

    /// Several phrases one after the other, parted by a middle dot.
    record Joined(List<Phrase> parts) implements Phrase {

        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /// Nothing to say; a table shows a dash for it.
    static Phrase none() {
        return new Name("");
    }

    static Phrase say(String key, Phrase... arguments) {
        return new Message(key, List.of(arguments));
    }

    static Phrase quote(Text text) {
        return text.isEmpty() ? none() : new Quote(text, Set.of());
    }

    static Phrase joined(List<Phrase> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Joined(parts);
    }

    default boolean isEmpty() {
        return equals(none()) || (this instanceof Joined joined && joined.parts().isEmpty());
    }
}
