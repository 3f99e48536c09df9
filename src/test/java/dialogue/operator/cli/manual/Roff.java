package dialogue.operator.cli.manual;

import java.util.regex.Pattern;

/// Words as roff takes them: nothing of them is taken for a request, a hyphen stays the one that is typed, and what is code is bold.
final class Roff {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private Roff() {}

    /// A line of a description: an empty one begins a paragraph, and an example stays as it stands.
    static String line(String words) {
        return words.isEmpty() ? ".PP" : text(words);
    }

    static String text(String words) {
        return CODE.matcher(bare(words)).replaceAll("\\\\fB$1\\\\fR");
    }

    static String bare(String words) {
        var escaped = words.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
