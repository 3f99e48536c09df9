package dialogue.delivery.mail;

import dialogue.delivery.Delivery;
import dialogue.delivery.Delivery.Cause;
import dialogue.delivery.mail.ObservedTransport.Step;
import dialogue.language.LocalizedMessage;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// One attempt to hand one message to a server, over a connection of its own. It has an end: a server that says one letter a minute keeps within every
/// time-out on its lines.
final class Attempt {

    private static final int PERMANENT = 500;

    /// How long a connection that was broken off may take to notice it; a name that is being looked up does not.
    private static final Duration LETTING_GO = Duration.ofSeconds(30);

    private final JavaMailSenderImpl server;
    private final ObservedTransport transport;

    /// @param greeting by which the program greets the server
    Attempt(JavaMailSenderImpl server, String greeting) {
        this.server = server;
        this.transport = new ObservedTransport(server.getSession(), Optional.ofNullable(server.getHost()).orElse(""),
                server.getPort());
        transport.setLocalHost(greeting);
    }

    /// Sends a finished message to those it names.
    ///
    /// @param longest after which the attempt is broken off
    Delivery hand(MimeMessage message, Duration longest) {
        return within(longest, () -> send(message));
    }

    /// Connects, and goes no further.
    ///
    /// @param longest after which the attempt is broken off
    Delivery greet(Duration longest) {
        return within(longest, () -> new Delivery.Accepted(""));
    }

    private Delivery within(Duration longest, Sending sending) {
        var talk = new FutureTask<>(() -> talk(sending));
        var thread = Thread.ofVirtual().start(talk);
        try {
            return talk.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return brokenOff(thread, talk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return brokenOff(thread, talk);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The attempt failed", e.getCause());
        }
    }

    /// Interrupted, a virtual thread closes the connection that it waits for; what it then knows counts, but for its reason.
    private Delivery brokenOff(Thread thread, FutureTask<Delivery> talk) {
        thread.interrupt();
        var ended = joined(thread) && talk.state() == FutureTask.State.SUCCESS;
        var reason = LocalizedMessage.of("mail.too-slow", name());
        return switch (ended ? talk.resultNow() : new Delivery.Unknown(reason)) {
            case Delivery.Postponed(_, var cause) -> new Delivery.Postponed(reason, cause);
            case Delivery.Unknown _ -> new Delivery.Unknown(reason);
            case Delivery known -> known;
        };
    }

    private static boolean joined(Thread thread) {
        try {
            return thread.join(LETTING_GO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Sending {

        Delivery send() throws MessagingException;
    }

    private Delivery send(MimeMessage message) throws MessagingException {
        var to = message.getAllRecipients();
        transport.sendMessage(message, to == null ? new Address[0] : to);
        return accepted().orElseGet(() -> new Delivery.Unknown(LocalizedMessage.of("mail.no-reply")));
    }

    private Delivery talk(Sending sending) {
        try {
            transport.connect(server.getHost(), server.getPort(), blankIsNone(server.getUsername()),
                    blankIsNone(server.getPassword()));
            return sending.send();
        } catch (MessagingException e) {
            return accepted().orElseGet(() -> failed(new Fault(e, name())));
        } finally {
            close();
        }
    }

    private static @Nullable String blankIsNone(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private Optional<Delivery> accepted() {
        return transport.acceptance().map(Delivery.Accepted::new);
    }

    private Delivery failed(Fault fault) {
        var code = fault.code();
        var reply = Optional.ofNullable(transport.getLastServerResponse()).orElse("").strip();
        var reason = fault.reason(reply);
        if (code >= PERMANENT) {
            return new Delivery.Refused(reason);
        }
        return transport.isContentBegun() && code <= 0
                ? new Delivery.Unknown(reason)
                : new Delivery.Postponed(reason, code > 0 ? Cause.MESSAGE : fault.cause(reply));
    }

    private void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // the answer is known; how the server says goodbye changes nothing
            return;
        }
    }

    /// The steps that were taken.
    Set<Step> taken() {
        return transport.taken();
    }

    /// The server as it is configured.
    String name() {
        return server.getHost() + ":" + server.getPort();
    }
}
