package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.OpenedMessage;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.MailSettings.Signature;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.language.Problem;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.mail.smime.SMIMESigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A signed message arrives with a signature that fits it, and only it.
class SignatureTest {

    @TempDir
    Path root;

    private String signed() throws Exception {
        var key = SigningKey.of(new Signature(Certificate.named("dialogue.example", root).file().toString(),
                Certificate.PASSWORD));
        var posted = Posted.in(root);
        var now = Instant.parse("2026-05-04T12:00:00Z");
        var message = new MessageBuilder(posted.admission("desk1@gac.example"), Settings.standard(), key.signer())
                .message(new Dispatch(1, posted.mailing(1, "desk1@gac.example"), true, 1, now, now,
                        new DispatchState.Held()), Neighbours.NONE, Session.getInstance(new Properties()));
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static boolean fits(String message) throws Exception {
        var received = new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
        var signed = new SMIMESigned((MimeMultipart) received.getContent());
        var signer = signed.getSignerInfos().iterator().next();
        var certificate = signed.getCertificates().getMatches(null).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (org.bouncycastle.cms.CMSException e) {
            return false;
        }
    }

    @Test
    void fitsTheMessageAndNoOther() throws Exception {
        var message = signed();
        assertThat(fits(message)).isTrue();
        assertThat(fits(message.replace("strategic-dialogue-2026-joint-en.xlsx", "another-name.xlsx"))).isFalse();
    }

    @Test
    void leavesTheMessageReadable() throws Exception {
        var opened = OpenedMessage.of(new ByteArrayInputStream(signed().getBytes(StandardCharsets.US_ASCII)));
        assertThat(opened.texts().getFirst()).contains("Key figures");
        assertThat(new String(opened.attachments().get("strategic-dialogue-2026-joint-en.xlsx"),
                StandardCharsets.UTF_8)).isEqualTo("workbook of r1");
    }

    @Test
    void aKeyFileThatDoesNotOpenIsToldAtTheStart() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SigningKey.of(new Signature(root.resolve("none.p12").toString(), "x")))
                .withMessageStartingWith("dialogue.mail.signature.keystore: the key file ")
                .withMessageEndingWith(" its password in the environment as DIALOGUE_MAIL_SIGNATURE_PASSWORD.");
    }
}
