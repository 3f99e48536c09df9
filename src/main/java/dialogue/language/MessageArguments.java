package dialogue.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The details of a message as one text, to be kept in a table: a line each, `#` before a number, `"` before words, which are cut
/// after a thousand characters, and `!` before the key of another message, whose own details follow, each behind a `>`.
public final class MessageArguments {

    private static final int LONGEST = 1000;

    private MessageArguments() {}

    public static String write(List<?> details) {
        return details.stream().map(MessageArguments::written).collect(Collectors.joining("\n"));
    }

    private static String written(Object detail) {
        return switch (detail) {
            case Number number -> "#" + number;
            case LocalizedMessage(var key, var details) ->
                "!" + key + write(details).lines().map(line -> "\n>" + line).collect(Collectors.joining());
            default -> "\"" + line(detail.toString());
        };
    }

    private static String line(String words) {
        return (words.length() <= LONGEST ? words : words.substring(0, LONGEST)).replaceAll("\\R", " ");
    }

    public static List<Object> read(String written) {
        var lines = Arrays.stream(written.split("\n", -1)).filter(line -> !line.isEmpty()).toList();
        var details = new ArrayList<Object>();
        for (var at = 0; at < lines.size(); at++) {
            if (!lines.get(at).startsWith(">")) {
                var own = lines.subList(at + 1, lines.size()).stream().takeWhile(line -> line.startsWith(">"))
                        .map(line -> line.substring(1)).collect(Collectors.joining("\n"));
                details.add(detail(lines.get(at), own));
            }
        }
        return details;
    }

    private static Object detail(String line, String own) {
        var rest = line.substring(1);
        return switch (line.charAt(0)) {
            case '#' -> Long.valueOf(rest);
            case '!' -> new LocalizedMessage(rest, read(own));
            default -> rest;
        };
    }
}
