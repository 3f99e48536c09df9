package dialogue.person.jdbc;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/// What nobody can guess, and the digest under which it is looked for.
///
/// @param random the machine's
record Tokens(SecureRandom random) {

    private static final int BYTES = 32;

    String make() {
        var token = new byte[BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static String digest(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
