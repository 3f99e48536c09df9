package dialogue.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// Gives a message its content, signed or not.
interface Signer {

    /// Signs nothing.
    Signer NONE = (content, message) -> message.setContent(content);

    void sign(Parts content, MimeMessage message) throws MessagingException;
}
