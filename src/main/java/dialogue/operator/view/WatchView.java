package dialogue.operator.view;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.answer.Answer;
import dialogue.operator.health.Condition;
import dialogue.watch.Act;
import dialogue.watch.StandingProblem;
import java.time.Instant;
import java.util.List;

/// Health, problems and acts.
public sealed interface WatchView extends Answer {

    /// How the program is.
    ///
    /// @param healthy true where nothing is wrong, though there may be warnings
    /// @param level `well`, `warning` or `critical`
    /// @param problems what is wrong
    /// @param warnings what will be, or will be late
    /// @param notes what somebody should know
    record Health(boolean healthy, String level, List<Said> problems, List<Said> warnings, List<Said> notes)
            implements
                WatchView {}

    /// The problems that wait for somebody.
    record Standing(List<Numbered> problems) implements WatchView {

        @Override
        public Lines lines() {
            return new Lines(Numbered.class, problems);
        }
    }

    /// What persons have done.
    record Acts(List<Done> acts) implements WatchView {

        @Override
        public Lines lines() {
            return new Lines(Done.class, acts);
        }
    }

    /// A problem that no longer waits for somebody.
    record Dismissed(long number) implements WatchView {}

    /// A problem in the reader's language.
    record Said(String code, String message) {}

    /// A problem that waits for somebody.
    record Numbered(long number, String subject, String code, String message, Instant firstSeen, Instant lastSeen,
            long times) {}

    /// An act.
    record Done(Instant done, String person, String act, String subject) {}

    /// Tells how the program is.
    static Health of(Condition found, Language language) {
        return new Health(found.wrong().isEmpty(), found.level().key(), said(found.wrong(), language),
                said(found.warnings(), language), said(found.notes(), language));
    }

    private static List<Said> said(List<Problem> problems, Language language) {
        return problems.stream().map(each -> new Said(each.code(), each.sentence(language))).toList();
    }

    /// Tells what waits for somebody.
    static WatchView of(List<StandingProblem> problems, Language language) {
        return new Standing(problems.stream()
                .map(each -> new Numbered(each.number(), each.subject(), each.problem().code(),
                        each.problem().sentence(language), each.firstSeen(), each.lastSeen(), each.times()))
                .toList());
    }

    /// Tells what persons have done.
    static WatchView of(List<Act> acts) {
        return new Acts(
                acts.stream().map(each -> new Done(each.done(), each.person(), each.act(), each.subject())).toList());
    }
}
