package dialogue.intake;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.language.Saying;
import java.util.ArrayList;
import java.util.List;

/// The records of an input that may not be processed for their marking. They are looked for before anything of the input is written anywhere,
/// so that nothing of them ever is: neither a text of theirs nor how long it is.
public final class ForbiddenRecords {

    /// A person mends the first few, and looks for the others with `check`.
    private static final int NAMED = 10;

    private final List<String> places = new ArrayList<>();
    private int more;

    private ForbiddenRecords() {}

    /// Makes sure that there is none. Every file is read to its end; of its rows nothing is kept.
    ///
    /// @throws Problem that names their places and repeats nothing of them
    public static void require(List<InputFile> files, Allowance allowance) {
        var guards = new Guards(allowance.processable());
        var found = new ForbiddenRecords();
        files.stream().filter(file -> file.table() == Table.REPORTS)
                .forEach(file -> found.look(file, guards, allowance.limits()));
        if (!found.places.isEmpty()) {
            throw found.problem(guards);
        }
    }

    private void look(InputFile file, Guards guards, Limits limits) {
        try (var reader = SourceReader.open(file, limits)) {
            for (var reading = reader.read(); reading.isPresent(); reading = reader.read()) {
                if (reading.get() instanceof SourceRow row && !guards.admits(row)) {
                    add(row.place().file() + ":" + row.place().line());
                }
            }
        }
    }

    private void add(String place) {
        if (places.size() < NAMED) {
            places.add(place);
        } else {
            more++;
        }
    }

    private Problem problem(Guards guards) {
        var named = String.join(", ", places);
        return more == 0
                ? Problem.of(Kind.INPUT, "input.forbidden", named, guards.processable())
                : Problem.of(Kind.INPUT, "input.forbidden", Saying.of("input.and-more", named, more),
                        guards.processable());
    }
}
