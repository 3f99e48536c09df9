package dialogue.delivery.mail;

import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Trial;
import dialogue.delivery.mail.ObservedTransport.Step;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.watch.StandingProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands messages to the mail server of `spring.mail`, one connection and one transaction a recipient.
record SmtpCourier(MessageBuilder messages, OperatorNotice notice,
        Supplier<JavaMailSenderImpl> server) implements Courier {

    @Override
    public boolean isServer() {
        return true;
    }

    @Override
    public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
        return hand(messages.message(dispatch, neighbours, server.get().getSession()));
    }

    /// What may have reached the operator is not told again.
    @Override
    public boolean tellOperator(List<StandingProblem> problems) {
        if (notice.settings().operator().isBlank()) {
            return true;
        }
        try {
            return !(hand(notice.message(problems, server.get().getSession())) instanceof Delivery.Postponed);
        } catch (MessagingException e) {
            throw new IllegalStateException("The message to the operator cannot be built", e);
        }
    }

    @Override
    public Trial trial() {
        if (notice.settings().operator().isBlank()) {
            throw Problem.of(Kind.FAILED, "mail.no-operator");
        }
        try {
            var attempt = attempt();
            var outcome = attempt.hand(notice.trial(server.get().getSession()), notice.settings().attempt());
            return new Trial(attempt.taken().stream()
                    .map(step -> LocalizedMessage.of("trial." + step.name().toLowerCase(Locale.ROOT), attempt.name(),
                            notice.settings().from(), notice.settings().operator()))
                    .toList(), why(outcome));
        } catch (MessagingException e) {
            throw new IllegalStateException("The message to the operator cannot be built", e);
        }
    }

    @Override
    public LocalizedMessage reach() {
        var attempt = attempt();
        var reason = why(attempt.greet(notice.settings().attempt()));
        if (reason.isPresent()) {
            throw Problem.of(Kind.FAILED, "setup.mail-away", reason.get());
        }
        return LocalizedMessage.of(attempt.taken().contains(Step.ENCRYPTED) ? "setup.mail" : "setup.mail-open",
                attempt.name());
    }

    private static Optional<LocalizedMessage> why(Delivery outcome) {
        return switch (outcome) {
            case Delivery.Refused(var reason) -> Optional.of(reason);
            case Delivery.Unknown(var reason) -> Optional.of(reason);
            case Delivery.Postponed(var reason, _) -> Optional.of(reason);
            case Delivery.Accepted _,Delivery.Written _ -> Optional.empty();
        };
    }

    private Delivery hand(MimeMessage message) {
        return attempt().hand(message, notice.settings().attempt());
    }

    /// Greeting by the sender's domain, not this machine's name.
    private Attempt attempt() {
        var from = notice.settings().from();
        return new Attempt(server.get(), from.substring(from.lastIndexOf('@') + 1));
    }
}
