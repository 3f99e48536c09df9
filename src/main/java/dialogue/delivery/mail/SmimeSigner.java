package dialogue.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.mail.smime.SMIMEException;
import org.bouncycastle.mail.smime.SMIMESignedGenerator;
import org.bouncycastle.operator.OperatorCreationException;

/// Signs by S/MIME: `multipart/signed`, the certificates enclosed, readable also where nobody checks them.
record SmimeSigner(PrivateKeyEntry key) implements Signer {

    @Override
    public void sign(Parts content, MimeMessage message) throws MessagingException {
        try {
            var body = new MimeBodyPart();
            body.setContent(content);
            var generator = new SMIMESignedGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build(algorithm(),
                    key.getPrivateKey(), (X509Certificate) key.getCertificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.getCertificateChain())));
            message.setContent(generator.generate(body));
        } catch (OperatorCreationException | CertificateEncodingException | SMIMEException e) {
            throw new MessagingException("The message cannot be signed", e);
        }
    }

    private String algorithm() {
        return "SHA256with" + (key.getPrivateKey().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    }
}
