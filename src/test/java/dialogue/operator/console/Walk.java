package dialogue.operator.console;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A walk from the first page along every link.
final class Walk {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|src|data)=\"(/[^\"#]+)");
    /// What is no page: it is read elsewhere, or ends something.
    private static final Pattern NO_PAGE = Pattern.compile("/(static/|logout|language|session|oauth2).*");

    private Walk() {}

    /// Each address that is found, with its answer.
    ///
    /// @param answers what an address answers
    /// @param where false for an address that is passed over
    static SortedMap<String, String> by(UnaryOperator<String> answers, Predicate<String> where) {
        var ahead = new TreeSet<>(List.of("/"));
        var seen = new TreeMap<String, String>();
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            if (!seen.containsKey(path)) {
                var answer = answers.apply(path);
                seen.put(path, answer);
                LINK.matcher(answer).results().map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).matches()).filter(where).forEach(ahead::add);
            }
        }
        return seen;
    }
}
