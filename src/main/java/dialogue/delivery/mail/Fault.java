package dialogue.delivery.mail;

import dialogue.delivery.Delivery.Cause;
import dialogue.language.LocalizedMessage;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// What kept a server from taking a message, told in words from the exceptions of the library.
///
/// @param server as it is configured, such as `smtp.ministry.example:587`
record Fault(MessagingException failure, String server) {

    private static final String NO_TLS = "STARTTLS is required";

    /// The server's reply to sender, recipient or content; -1 where there was none.
    int code() {
        for (Exception cause = failure; cause instanceof MessagingException each; cause = each.getNextException()) {
            var code = switch (each) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> -1;
            };
            if (code > 0) {
                return code;
            }
        }
        return -1;
    }

    /// Why, in words.
    ///
    /// @param reply the last line that the server said
    LocalizedMessage reason(String reply) {
        return switch (innermost()) {
            case AuthenticationFailedException refused when said(refused, reply).startsWith("5") ->
                LocalizedMessage.of("mail.login-refused", server, said(refused, reply));
            case AuthenticationFailedException refused when isReply(said(refused, reply)) ->
                LocalizedMessage.quoted(said(refused, reply));
            case UnknownHostException _ -> LocalizedMessage.of("mail.unknown-host", server);
            case ConnectException _,NoRouteToHostException _ -> LocalizedMessage.of("mail.no-connection", server);
            case SocketTimeoutException _ -> LocalizedMessage.of("mail.silent", server);
            case SSLException _ -> LocalizedMessage.of("mail.tls-failed", server);
            case MessagingException other when said(other, "").contains(NO_TLS) ->
                LocalizedMessage.of("mail.no-tls", server);
            case MessagingException other when code() > 0 -> LocalizedMessage.quoted(said(other, reply));
            case Exception _ when isReply(reply) -> LocalizedMessage.quoted(reply);
            default -> LocalizedMessage.of("mail.connection-lost", server);
        };
    }

    /// Whose it is, where the server has said nothing about the message itself.
    ///
    /// @param reply the last line that the server said
    Cause cause(String reply) {
        return switch (innermost()) {
            case AuthenticationFailedException refused -> permanent(said(refused, reply));
            case SSLException tls -> tls.getCause() instanceof EOFException ? Cause.SERVER : Cause.HOPELESS;
            case MessagingException other when said(other, "").contains(NO_TLS) -> Cause.HOPELESS;
            case MessagingException _ -> permanent(reply);
            default -> Cause.SERVER;
        };
    }

    private static Cause permanent(String reply) {
        return reply.startsWith("5") ? Cause.HOPELESS : Cause.SERVER;
    }

    private static String said(MessagingException failure, String otherwise) {
        var words = failure.getMessage();
        return words == null ? otherwise : words;
    }

    /// A reply of 2xx or 3xx is not why something failed.
    static boolean isReply(String reply) {
        return reply.matches("(?s)[45]\\d\\d.*");
    }

    private Exception innermost() {
        Exception last = failure;
        while (last instanceof MessagingException each && !(last instanceof AuthenticationFailedException)
                && each.getNextException() != null) {
            last = each.getNextException();
        }
        return last.getCause() instanceof SSLException tls ? tls : last;
    }
}
