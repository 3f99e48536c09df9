package dialogue.delivery;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules for the domains of a ministry: each is one owner's, and no other ministry's. Which ones anybody may have a name below (`com`, `gc.ca`) stands in
/// the Public Suffix List, publicsuffix.org, which the build takes out of Apache HttpClient.
final class Domains {

    private static final String LIST = "/org/publicsuffix/list/effective_tld_names.dat";
    private static final String DOMAIN = "[a-z0-9-]+(\\.[a-z0-9-]+)*";

    private Domains() {}

    /// Makes sure that a domain is one, and one owner's.
    ///
    /// @throws Problem where it is none, or a public suffix
    static void requireOwned(String key, String domain) {
        if (!domain.matches(DOMAIN)) {
            throw Problem.of(Kind.FAILED, "setting.no-domain", key, domain);
        }
        if (isPublic(domain)) {
            throw Problem.of(Kind.FAILED, "setting.public-domain", key, domain);
        }
    }

    /// Makes sure that no domain of a ministry is, or lies below, one of another: mail for the one would reach the other.
    static void requireApart(List<Ministry> ministries) {
        for (var ministry : ministries) {
            for (var other : ministries.subList(ministries.indexOf(ministry) + 1, ministries.size())) {
                ministry.domains().stream().sorted().forEach(domain -> other.domains().stream().sorted()
                        .filter(another -> isIn(domain, another) || isIn(another, domain)).findFirst()
                        .ifPresent(another -> {
                            throw Problem.of(Kind.FAILED, "setting.domain-shared", "dialogue.ministries", domain,
                                    another, key(ministry), key(other));
                        }));
            }
        }
    }

    private static String key(Ministry ministry) {
        return "dialogue.ministries." + ministry.party().key() + ".domains";
    }

    /// True where a domain is another, or lies below it.
    static boolean isIn(String domain, String other) {
        return domain.equals(other) || domain.endsWith("." + other);
    }

    /// By the list's rules, of which it writes names in their own letters: `name`, `*.parent` for each name below a parent, `!name` for an exception. A name
    /// without a dot is public whatever the list says.
    private static boolean isPublic(String domain) {
        var name = IDN.toUnicode(domain);
        var dot = name.indexOf('.');
        var rules = listed(Set.of(name, "*." + name, "!" + name, "*" + name.substring(Math.max(0, dot))));
        return dot < 0 || (!rules.isEmpty() && !rules.contains("!" + name));
    }

    private static Set<String> listed(Set<String> rules) {
        try (var list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Domains.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            return list.lines().filter(rules::contains).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
