package dialogue.setting;

import java.util.Locale;
import java.util.Set;

/// A value that holds, and where it comes from.
///
/// @param key such as `dialogue.output`
/// @param value as it holds, with what it refers to put in; empty where it is a secret
/// @param isSecret true where nobody may see the value
/// @param where the file with its line, or the variable; empty for what comes with the program
public record ConfiguredValue(String key, String value, boolean isSecret, From from, String where) {

    /// What has said it.
    public enum From {
        PROGRAM,
        FILE,
        VARIABLE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> SECRETS = Set.of("password", "secret", "token", "passphrase", "credential");

    static ConfiguredValue of(String key, String value, From from, String where) {
        var secret = isSecret(key);
        return new ConfiguredValue(key, secret ? "" : withoutPerson(value), secret, from, where);
    }

    private static boolean isSecret(String key) {
        var letters = key.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(letters::contains);
    }

    /// The address of a database or a server may hold a name and a password.
    private static String withoutPerson(String value) {
        return value.replaceAll("//[^/@\\s]*@", "//***@").replaceAll("(?i)((?:user|password)=)[^&;\\s]*", "$1***");
    }
}
