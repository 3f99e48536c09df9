package dialogue.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// An SMTP connection that knows how far its one message has come, because that decides whether it may be sent again.
final class ObservedTransport extends SMTPTransport {

    private boolean contentBegun;
    private Optional<String> acceptance = Optional.empty();

    ObservedTransport(Session session, String host, int port) {
        super(session, new URLName("smtp", host, port, null, null, null));
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var content = super.data();
        contentBegun = true;
        return content;
    }

    @Override
    protected void finishData() throws java.io.IOException, MessagingException {
        super.finishData();
        acceptance = Optional.of(getLastServerResponse());
    }

    /// True once the server has asked for the content: from then on it may have the message.
    boolean isContentBegun() {
        return contentBegun;
    }

    /// What the server said when it took the message over.
    Optional<String> acceptance() {
        return acceptance;
    }
}
