package dialogue.delivery.mail;

import dialogue.delivery.MailSettings;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.util.Collections;
import java.util.Optional;

/// The key that signs messages, with its certificates; empty where none is configured.
record SigningKey(Optional<PrivateKeyEntry> entry) {

    /// Opens the configured key file.
    ///
    /// @throws Problem where it cannot be opened, or holds no key
    static SigningKey of(MailSettings.Signature settings) {
        if (settings.keystore().isBlank()) {
            return new SigningKey(Optional.empty());
        }
        try (var in = Files.newInputStream(Path.of(settings.keystore()))) {
            var password = settings.password().toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.getEntry(alias, new PasswordProtection(password)) instanceof PrivateKeyEntry key) {
                    return new SigningKey(Optional.of(key));
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(settings);
        }
        throw unusable(settings);
    }

    private static Problem unusable(MailSettings.Signature settings) {
        return Problem.of(Kind.FAILED, "setting.keystore", "dialogue.mail.signature.keystore", settings.keystore(),
                "DIALOGUE_MAIL_SIGNATURE_PASSWORD");
    }

    /// What signs with it. A method reference would load the signature's library also where there is nothing to sign with.
    Signer signer() {
        return entry.isPresent() ? new SmimeSigner(entry.get()) : Signer.NONE;
    }
}
