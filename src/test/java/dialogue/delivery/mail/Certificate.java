package dialogue.delivery.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A key with a certificate that it has signed itself.
public record Certificate(Path file) {

    public static final String PASSWORD = "changeit";

    public static Certificate named(String host, Path folder) throws IOException, InterruptedException {
        var file = folder.resolve(host + ".p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(keytool, "-genkeypair", "-alias", "mail", "-keyalg", "EC", "-dname",
                "CN=" + host, "-ext", "san=dns:" + host, "-validity", "3650", "-storetype", "PKCS12", "-storepass",
                PASSWORD, "-keystore", file.toString()).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool ended with " + process.exitValue());
        }
        return new Certificate(file);
    }

    KeyStore store() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    /// With this key, trusting this certificate only.
    public SSLContext context() throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(), PASSWORD.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", store().getCertificate("mail"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
