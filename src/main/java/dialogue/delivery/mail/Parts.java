package dialogue.delivery.mail;

import dialogue.delivery.folder.Digest;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;

/// Parts with a boundary that is the same every time; the library would take a random one.
final class Parts extends MimeMultipart {

    /// @param seed what makes the message differ from others
    Parts(String subtype, String seed) {
        super(subtype);
        var parameters = new ParameterList();
        parameters.set("boundary", "=_" + subtype + "_" + Digest.of(seed).sha256().substring(0, 32));
        contentType = new ContentType("multipart", subtype, parameters).toString();
    }
}
