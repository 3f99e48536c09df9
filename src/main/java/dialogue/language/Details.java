package dialogue.watch.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The details of a problem as one text: a line each, `#` before a number and `"` before words.
final class Details {

    private Details() {}

    static String write(List<?> details) {
        return details.stream().map(detail -> detail instanceof Number ? "#" + detail : "\"" + line(detail))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Object words) {
        return words.toString().replaceAll("\\R", " ");
    }

    static List<Object> read(String written) {
        return Arrays.stream(written.split("\n", -1)).filter(line -> !line.isEmpty()).map(Details::detail).toList();
    }

    private static Object detail(String line) {
        return line.startsWith("#") ? Long.valueOf(line.substring(1)) : line.substring(1);
    }
}
