package dialogue.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// An SMTP connection that knows how far its one message has come, because that decides whether it may be sent again.
final class ObservedTransport extends SMTPTransport {

    /// What a message has to pass, in this order.
    enum Step {
        CONNECTED, ENCRYPTED, LOGGED_IN, SENDER, RECIPIENT, CONTENT, TAKEN
    }

    private final Set<Step> taken = Collections.synchronizedSet(EnumSet.noneOf(Step.class));
    private volatile Optional<String> acceptance = Optional.empty();

    ObservedTransport(Session session, String host, int port) {
        super(session, new URLName("smtp", host, port, null, null, null));
    }

    @Override
    protected synchronized boolean protocolConnect(String host, int port, String user, String password)
            throws MessagingException {
        var connected = super.protocolConnect(host, port, user, password);
        if (connected && user != null && password != null) {
            taken.add(Step.LOGGED_IN);
        }
        return connected;
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        taken.add(Step.CONNECTED);
        if (isSSL()) {
            taken.add(Step.ENCRYPTED);
        }
        return super.ehlo(domain);
    }

    @Override
    protected void mailFrom() throws MessagingException {
        super.mailFrom();
        taken.add(Step.SENDER);
    }

    @Override
    protected void rcptTo() throws MessagingException {
        super.rcptTo();
        taken.add(Step.RECIPIENT);
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var content = super.data();
        taken.add(Step.CONTENT);
        return content;
    }

    @Override
    protected void finishData() throws java.io.IOException, MessagingException {
        super.finishData();
        acceptance = Optional.of(getLastServerResponse());
        taken.add(Step.TAKEN);
    }

    /// The steps that are behind it.
    Set<Step> taken() {
        synchronized (taken) {
            return taken.isEmpty() ? EnumSet.noneOf(Step.class) : EnumSet.copyOf(taken);
        }
    }

    /// True once the server has asked for the content: from then on it may have the message.
    boolean isContentBegun() {
        return taken.contains(Step.CONTENT);
    }

    /// What the server said when it took the message over.
    Optional<String> acceptance() {
        return acceptance;
    }
}
