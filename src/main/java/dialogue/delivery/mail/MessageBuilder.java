package dialogue.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.delivery.Admission;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Enclosure;
import dialogue.delivery.MailSettings;
import dialogue.delivery.Mailing;
import dialogue.delivery.Ministry;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Papers;
import dialogue.delivery.folder.Digest;
import dialogue.delivery.library.Preview;
import dialogue.delivery.library.Previews;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.render.Format;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Date;
import java.util.stream.Collectors;

/// Makes the message of a dispatch. The same dispatch gives the same message, byte for byte, as long as its recipient has got no
/// other one meanwhile: only a signature differs.
final class MessageBuilder implements Previews {

    private final Admission admission;
    private final MailSettings settings;
    private final LetterWriter letters;
    private final Signer signer;

    MessageBuilder(Admission admission, MailSettings settings, Signer signer) {
        this.admission = admission;
        this.settings = settings;
        this.letters = new LetterWriter(admission, settings);
        this.signer = signer;
    }

    /// @param neighbours the other messages to its recipient that the letter tells of
    /// @throws Problem where a document cannot be read, or where signing is not possible
    MimeMessage message(Dispatch dispatch, Neighbours neighbours, Session session) {
        try {
            var mailing = dispatch.mailing();
            var ministry = admission.ministries().of(mailing.ministry()).orElseThrow();
            var attached = !isNotice(mailing, ministry);
            var letter = letters.letter(dispatch, neighbours, ministry, attached);
            var message = new IdentifiedMessage(session, id(mailing));
            head(message, dispatch, ministry, letter);
            signer.sign(content(mailing, letter, attached), message);
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("The message of dispatch " + dispatch.id() + " cannot be built", e);
        }
    }

    @Override
    public Preview of(Dispatch dispatch, Neighbours neighbours) {
        var mailing = dispatch.mailing();
        var ministry = admission.ministries().of(mailing.ministry())
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "mail.no-address", mailing.recipient(),
                        "dialogue.ministries." + mailing.ministry().key() + ".addresses"));
        var attached = !isNotice(mailing, ministry);
        var letter = letters.letter(dispatch, neighbours, ministry, attached);
        return new Preview(settings.from(), mailing.recipient(), letter.subject(), new PlainPage(letter).text(),
                new HtmlPage(letter).text(), attached);
    }

    /// True where the documents are only named: because the ministry wants it so, or because they are too large.
    boolean isNotice(Mailing mailing, Ministry ministry) {
        return ministry.noticeOnly() || mailing.encodedBytes() > settings.largest().toBytes();
    }

    private void head(MimeMessage message, Dispatch dispatch, Ministry ministry, Letter letter)
            throws MessagingException {
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(dispatch.mailing().recipient()));
        message.setSubject(letter.subject(), UTF_8.name());
        message.setSentDate(Date.from(dispatch.entered()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", ministry.languages().stream().map(Language::locale)
                .map(locale -> locale.toLanguageTag()).collect(Collectors.joining(", ")));
    }

    /// From occasion, version, papers and recipient, so that a receiver can drop a double.
    private String id(Mailing mailing) {
        return "<strategic-dialogue." + mailing.revision().year() + "." + mailing.revision().occasion().key() + ".v"
                + mailing.version() + (mailing.papers() == Papers.OWN ? ".own." : ".")
                + Digest.of(mailing.recipient()).sha256().substring(0, 16) + "@"
                + settings.from().substring(settings.from().lastIndexOf('@') + 1) + ">";
    }

    private Parts content(Mailing mailing, Letter letter, boolean attached) throws MessagingException {
        var seed = id(mailing);
        var texts = new Parts("alternative", seed);
        texts.addBodyPart(text(new PlainPage(letter).text(), "text/plain"));
        texts.addBodyPart(text(new HtmlPage(letter).text(), "text/html"));
        var body = new MimeBodyPart();
        body.setContent(texts);
        var all = new Parts("mixed", seed);
        all.addBodyPart(body);
        if (attached) {
            for (var enclosure : mailing.enclosures()) {
                all.addBodyPart(attachment(mailing, enclosure));
            }
        }
        return all;
    }

    private static MimeBodyPart text(String words, String type) throws MessagingException {
        var part = new MimeBodyPart();
        data(part, words.getBytes(UTF_8), type + "; charset=UTF-8");
        return part;
    }

    private MimeBodyPart attachment(Mailing mailing, Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        data(part, bytes(mailing, enclosure), Format.ofFile(enclosure.name()).mediaType());
        part.setFileName(enclosure.name());
        part.setDisposition(MimePart.ATTACHMENT);
        return part;
    }

    private static void data(MimeBodyPart part, byte[] bytes, String type) throws MessagingException {
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
    }

    /// Held against the published checksum once more: between the look of the rules and this one the file may have changed.
    private byte[] bytes(Mailing mailing, Enclosure enclosure) {
        var file = admission.folder(mailing).resolve(enclosure.file());
        try {
            var bytes = Files.readAllBytes(file);
            if (Digest.of(bytes).sha256().equals(enclosure.sha256())) {
                return bytes;
            }
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.FAILED, "mail.changed", file.toString());
        }
        throw Problem.of(Problem.Kind.FAILED, "mail.changed", file.toString());
    }
}
