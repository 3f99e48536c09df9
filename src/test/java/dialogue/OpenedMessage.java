package dialogue;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// A message as a mail program opens it: its texts, and its attachments by their names.
public record OpenedMessage(MimeMessage message, List<String> texts, Map<String, byte[]> attachments) {

    public static OpenedMessage of(Path file) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    public static OpenedMessage of(InputStream in) throws IOException, MessagingException {
        return of(new MimeMessage(Session.getInstance(new Properties()), in));
    }

    public static OpenedMessage of(MimeMessage message) throws IOException, MessagingException {
        var opened = new OpenedMessage(message, new ArrayList<>(), new LinkedHashMap<>());
        opened.open(message);
        return opened;
    }

    private void open(Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                open(parts.getBodyPart(i));
            }
        } else if (part.getFileName() == null) {
            texts.add((String) part.getContent());
        } else {
            try (var in = part.getInputStream()) {
                attachments.put(part.getFileName(), in.readAllBytes());
            }
        }
    }
}
