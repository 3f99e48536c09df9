package dialogue.operator.view;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.Trial;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.ActOnMessage.Approval;
import dialogue.operator.answer.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The messages, the newest first.
public record OutboxView(List<Line> messages) implements Answer {

    /// One of them.
    ///
    /// @param papers joint, own, or together: of before the own papers had a message of their own
    /// @param next the next attempt; null where none is due
    /// @param detail in the reader's language; may be empty
    public record Line(long number, int year, Occasion occasion, int revision, String papers, String recipient,
            String state, Instant since, @Nullable Instant next, String detail) {}

    /// All about one.
    ///
    /// @param remedy what a person can do about it, in the reader's language
    /// @param documents what it brings
    public record Whole(long number, int year, Occasion occasion, int revision, String papers, int version,
            String recipient, String state, @Nullable Instant next, String detail, String remedy, int attempts,
            Instant entered, Instant since, List<Enclosed> documents) implements Answer {}

    /// A document that a message brings.
    ///
    /// @param file its path below the revision's folder, as in the manifest
    public record Enclosed(String file, String sha256) {}

    /// How a message stands after a person's word on it.
    ///
    /// @param left true where the process that serves sends it
    public record Acted(long number, String recipient, String state, String detail, boolean left) implements Answer {}

    /// How a message would stand, and what it would bring, if it were approved.
    ///
    /// @param state `queued`, or `held` where a second person has to approve it too
    /// @param by whom it would be handed to: `server`, `file`, or `serve` where that process sends it
    public record Foreseen(long number, int year, Occasion occasion, int revision, String papers, int version,
            String recipient, String state, String by, List<Enclosed> documents) implements Answer {}

    /// How far a message to the operator came.
    ///
    /// @param steps in the reader's language
    /// @param failure why it came no further; null where the server has taken it
    public record Tried(List<String> steps, @Nullable String failure) implements Answer {}

    @Override
    public Lines lines() {
        return new Lines(Line.class, messages);
    }

    /// Tells of messages.
    public static OutboxView of(List<Dispatch> messages, Language language) {
        return new OutboxView(messages.stream().map(message -> line(message, language)).toList());
    }

    private static Line line(Dispatch message, Language language) {
        var mailing = message.mailing();
        return new Line(message.id(), mailing.revision().year(), mailing.revision().occasion(),
                mailing.revision().number(), mailing.papers().key(), mailing.recipient(), message.state().key(),
                message.changed(), next(message), detail(message, language));
    }

    /// Tells all about one.
    public static Whole of(Dispatch message, String remedy, Language language) {
        var mailing = message.mailing();
        return new Whole(message.id(), mailing.revision().year(), mailing.revision().occasion(),
                mailing.revision().number(), mailing.papers().key(), mailing.version(), mailing.recipient(),
                message.state().key(), next(message), detail(message, language), remedy, message.attempts(),
                message.entered(), message.changed(), enclosed(message));
    }

    /// Tells how one stands after a person's word.
    public static Acted acted(Dispatch message, boolean left, Language language) {
        return new Acted(message.id(), message.mailing().recipient(), message.state().key(), detail(message, language),
                left);
    }

    /// Tells how one would stand.
    public static Foreseen of(Approval approval) {
        var message = approval.message();
        var mailing = message.mailing();
        return new Foreseen(message.id(), mailing.revision().year(), mailing.revision().occasion(),
                mailing.revision().number(), mailing.papers().key(), mailing.version(), mailing.recipient(),
                message.state().key(), approval.by().key(), enclosed(message));
    }

    private static List<Enclosed> enclosed(Dispatch message) {
        return message.mailing().enclosures().stream().map(each -> new Enclosed(each.file(), each.sha256())).toList();
    }

    /// Tells of a trial.
    public static Tried of(Trial trial, Language language) {
        return new Tried(trial.steps().stream().map(step -> step.in(language)).toList(),
                trial.failure().map(failure -> failure.in(language)).orElse(null));
    }

    private static @Nullable Instant next(Dispatch message) {
        return message.state() instanceof Queued(var due, _, _) ? due : null;
    }

    private static String detail(Dispatch message, Language language) {
        return message.state().detail().map(detail -> detail.in(language)).orElse("");
    }
}
