import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes an input folder of any size: `java LargeInput.java FOLDER INITIATIVES`. The plan's pillars, areas and organizations come from `input/`;
/// every initiative has a milestone and a report of each party in two years, in its own words and of the sample's length.
public final class LargeInput {

    private static final String HEAD = "initiative,status,progress_en,progress_fr,progress_ko,next_step_en,next_step_fr,next_step_ko,"
            + "next_step_due,completed_on,for_dialogue_en,for_dialogue_fr,for_dialogue_ko,share,marking,note,updated_on";
    private static final List<String> STATUSES = List.of("on_track", "on_track", "on_track", "at_risk", "delayed", "not_started", "suspended");

    private LargeInput() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void write(Path folder, int initiatives) throws IOException {
        var plan = Files.createDirectories(folder.resolve("plan"));
        for (var file : List.of("pillars.csv", "areas.csv", "organizations.csv")) {
            Files.writeString(plan.resolve(file), Files.readString(Path.of("input/plan").resolve(file)));
        }
        lines(plan.resolve("initiatives.csv"), "initiative,pillar,kind,cadence,title_en,title_fr,title_ko,lead_canada,lead_korea,since,origin",
                initiatives, LargeInput::initiative);
        lines(plan.resolve("milestones.csv"), "milestone,initiative,stage,date,place_en,place_fr,place_ko,confirmed", initiatives,
                i -> "m%d,%s,held,2025-0%d-15,Ottawa,Ottawa,오타와,yes".formatted(i, key(i), i % 9 + 1));
        for (var year : List.of("2025", "2026")) {
            var reports = Files.createDirectories(folder.resolve(year));
            for (var party : List.of("canada", "korea")) {
                lines(reports.resolve(party + ".csv"), HEAD, initiatives, i -> report(i, year, party));
            }
        }
    }

    /// The lines of one file of reports.
    static void reports(int count, Consumer<String> out) {
        Stream.concat(Stream.of(HEAD), IntStream.rangeClosed(1, count).mapToObj(i -> report(i, "2026", "korea"))).forEach(out);
    }

    private static void lines(Path file, String head, int count, IntFunction<String> line) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            Stream.concat(Stream.of(head), IntStream.rangeClosed(1, count).mapToObj(line)).forEach(one -> {
                try {
                    out.write(one);
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static String key(int i) {
        return "P%d-%05d".formatted(i % 5 + 1, i);
    }

    private static String initiative(int i) {
        return "%s,%d,dialogue,irregular,Initiative number %d of the two sides,Initiative numéro %d des deux parties,양측 과제 제%d호,gac,mofa,2024-07-18,plan"
                .formatted(key(i), i % 5 + 1, i, i, i);
    }

    private static String report(int i, String year, String party) {
        var status = STATUSES.get((i + party.length()) % STATUSES.size());
        return String.format(Locale.ROOT, "%s,%s,\"Preparations number %d of %s continue between the responsible directorates, and the next meeting is being prepared.\","
                + "\"Les préparatifs numéro %d se poursuivent entre les directions responsables et la prochaine rencontre se prépare.\","
                + "양측 담당 부서 간 제%d호 준비가 계속되고 있으며 다음 회의를 준비 중임.,Propose dates,Proposer des dates,일자 제안,2027-09,,,,,,,"
                + "%s,%s-02-1%d", key(i), status, i, party, i, i, i % 3 == 0 ? "Ask the embassy of " + party + " about " + i + "." : "", year, i % 9);
    }
}
