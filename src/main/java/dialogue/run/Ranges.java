package dialogue.run;

import java.util.ArrayList;
import java.util.List;

/// Names that end in a number, those in a row as one.
final class Ranges {

    private Ranges() {}

    private record Range(String before, long first, long last) {

        static Range of(String name) {
            var digits = name.length();
            while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
                digits--;
            }
            var number = Long.parseLong(name.substring(digits));
            return new Range(name.substring(0, digits), number, number);
        }

        boolean goesOnWith(Range next) {
            return before.equals(next.before) && last + 1 == next.first;
        }

        @Override
        public String toString() {
            return before + first + (first == last ? "" : "-" + last);
        }
    }

    /// @param names in their order
    static List<String> of(List<String> names) {
        var ranges = new ArrayList<Range>();
        for (var next : names.stream().map(Range::of).toList()) {
            if (!ranges.isEmpty() && ranges.getLast().goesOnWith(next)) {
                var last = ranges.removeLast();
                ranges.add(new Range(last.before(), last.first(), next.last()));
            } else {
                ranges.add(next);
            }
        }
        return ranges.stream().map(Range::toString).toList();
    }
}
