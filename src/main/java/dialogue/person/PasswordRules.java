package dialogue.person;

import dialogue.language.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a password must be: at least 15 characters, and none that everybody tries first. What they are made of is everybody's own choice
/// (NIST SP 800-63B-4, section 3.1.1).
///
/// @param commonest those that everybody tries, in small letters and without anything else
public record PasswordRules(List<String> commonest) {

    public static final int LEAST = 15;

    /// More would only keep the machine at work.
    public static final int MOST = 200;

    /// The rules with the list that comes with the program.
    public static PasswordRules load() {
        try (var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/person/commonest.txt")), StandardCharsets.UTF_8))) {
            return new PasswordRules(lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same characters, however a keyboard or a system composes them.
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// Why a password is refused; empty where it is not.
    public Optional<Problem> refuse(String password, PersonKey of) {
        var length = normal(password).codePointCount(0, normal(password).length());
        if (length < LEAST) {
            return refuse("person.password-short", LEAST, length);
        }
        if (length > MOST) {
            return refuse("person.password-long", MOST, length);
        }
        return isGuessed(normal(password).toLowerCase(Locale.ROOT), of)
                ? refuse("person.password-common")
                : Optional.empty();
    }

    private static Optional<Problem> refuse(String code, Object... details) {
        return Optional.of(Problem.of(Problem.Kind.USAGE, code, details));
    }

    private boolean isGuessed(String password, PersonKey of) {
        var name = letters(of.name());
        var letters = letters(password);
        return isRepeated(password) || isRow(password) || commonest.contains(letters)
                || (!name.isEmpty() && letters.contains(name) && letters.replace(name, "").isEmpty());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    /// One beginning again and again, such as `passwordpassword`.
    private static boolean isRepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .anyMatch(unit -> text.startsWith(text.substring(unit)));
    }

    /// Characters that follow each other in the alphabet, among the figures or on the keyboard, forwards or backwards.
    private static boolean isRow(String password) {
        return List.of("01234567890123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyz",
                "qwertyuiopasdfghjklzxcvbnm", "1234567890qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik")
                .stream()
                .anyMatch(row -> row.contains(password)
                        || row.contains(new StringBuilder(password).reverse().toString()));
    }
}
