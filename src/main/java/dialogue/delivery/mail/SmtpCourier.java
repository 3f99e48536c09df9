package dialogue.delivery.mail;

import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Neighbours;
import dialogue.language.Saying;
import dialogue.watch.StandingProblem;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands messages to the mail server of `spring.mail`, one connection and one transaction a recipient.
record SmtpCourier(MessageBuilder messages, OperatorNotice notice,
        Supplier<JavaMailSenderImpl> server) implements Courier {

    private static final int PERMANENT = 500;

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

    /// Sends a finished message to those it names.
    Delivery hand(MimeMessage message) {
        var sender = server.get();
        var transport = new ObservedTransport(sender.getSession(), Optional.ofNullable(sender.getHost()).orElse(""),
                sender.getPort());
        transport.setLocalHost(domain());
        try {
            var to = message.getAllRecipients();
            transport.connect(sender.getHost(), sender.getPort(), blankIsNone(sender.getUsername()),
                    blankIsNone(sender.getPassword()));
            transport.sendMessage(message, to == null ? new Address[0] : to);
            return accepted(transport).orElseGet(() -> new Delivery.Unknown(Saying.of("mail.no-reply")));
        } catch (MessagingException e) {
            return accepted(transport)
                    .orElseGet(() -> failed(transport, new Fault(e, sender.getHost() + ":" + sender.getPort())));
        } finally {
            close(transport);
        }
    }

    /// By which the program greets the server: the sender's domain, not this machine's name.
    private String domain() {
        var from = notice.settings().from();
        return from.substring(from.lastIndexOf('@') + 1);
    }

    private static @Nullable String blankIsNone(
            @Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static Optional<Delivery> accepted(ObservedTransport transport) {
        return transport.acceptance().map(Delivery.Accepted::new);
    }

    private static Delivery failed(ObservedTransport transport, Fault fault) {
        var code = fault.code();
        var reason = fault.reason(Optional.ofNullable(transport.getLastServerResponse()).orElse("").strip());
        if (code >= PERMANENT) {
            return new Delivery.Refused(reason);
        }
        return transport.isContentBegun() && code <= 0
                ? new Delivery.Unknown(reason)
                : new Delivery.Postponed(reason);
    }

    private static void close(ObservedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // the answer is known; how the server says goodbye changes nothing
            return;
        }
    }
}
