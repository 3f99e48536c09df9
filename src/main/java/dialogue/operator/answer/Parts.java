package dialogue.operator.answer;

import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// What the places of a problem's sentence hold: `complaints.properties` tells, by its code.
///
/// @param place at most one, as the others
record Parts(List<String> place, List<String> given, List<String> allowed) {

    static final String RESOURCE = "/complaints.properties";

    static Parts of(Problem problem, Language language) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var roles = roles().getProperty(problem.code(), "").split(" ", -1);
        for (var at = 0; at < roles.length; at++) {
            parts.add(roles[at], at < problem.details().size() ? words(problem.details().get(at), language) : "");
        }
        return parts;
    }

    static Properties roles() {
        try (var in = Objects.requireNonNull(Parts.class.getResourceAsStream(RESOURCE))) {
            var roles = new Properties();
            roles.load(in);
            return roles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Object detail, Language language) {
        return detail instanceof LocalizedMessage message ? message.in(language) : detail.toString();
    }

    private void add(String role, String words) {
        switch (role) {
            case "place" -> place.add(words);
            case "given" -> given.add(words);
            case "allowed" -> Stream.of(words.split(", ", -1)).forEach(allowed::add);
            default -> Stream.of(role).filter(named -> named.startsWith("place:"))
                    .map(named -> named.substring("place:".length())).forEach(place::add);
        }
    }
}
