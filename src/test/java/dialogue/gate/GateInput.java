package dialogue.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.plan.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole input with random reports of both parties for two years. On the first initiative both always share a report, so that the review has a
/// day to stand on.
final class GateInput {

    static final String SHARED = "P1-01";
    static final List<String> INITIATIVES = List.of(SHARED, "P1-02", "P1-03", "P2-01", "P2-02", "P2-90", "P2-91",
            "P2-92");
    private static final Map<String, String> SOURCES = Map.of("P2-90", "S0", "P2-91", "S9");
    private static final List<String> STATUSES = List.of("on_track", "at_risk", "delayed", "not_started", "suspended");

    final List<ReportFile> files = new ArrayList<>();

    static GateInput random(RandomGenerator random) {
        var input = new GateInput();
        for (var year : List.of(2025, 2026)) {
            for (var party : Party.values()) {
                var file = new ReportFile(party, year, party.key() + ".csv");
                INITIATIVES.stream().filter(key -> key.equals(SHARED) || random.nextInt(4) > 0)
                        .forEach(key -> file.rows.add(row(random, file, key)));
                input.files.add(file);
            }
        }
        return input;
    }

    private static Map<String, String> row(RandomGenerator random, ReportFile file, String initiative) {
        var row = report(random, file.party, file.year, initiative);
        row.put("share", initiative.equals(SHARED) || random.nextInt(3) > 0 ? "" : "own");
        row.put("progress_fr", random.nextInt(3) > 0 ? row.get("progress_fr") : "");
        row.put("note", random.nextBoolean() ? "Note " + random.nextInt(1_000_000) + " of " + file.party : "");
        return row;
    }

    /// A report whose words stand nowhere else.
    static Map<String, String> report(RandomGenerator random, Party party, int year, String initiative) {
        var row = new LinkedHashMap<String, String>();
        var words = party.key() + " on " + initiative + " " + random.nextInt(1_000_000);
        row.put("initiative", initiative);
        row.put("status", STATUSES.get(random.nextInt(STATUSES.size())));
        List.of("en", "fr", "ko").forEach(language -> row.put("progress_" + language, "Progress " + words));
        List.of("en", "fr", "ko").forEach(language -> row.put("next_step_" + language, "Step " + words));
        row.put("next_step_due", random.nextBoolean() ? year + "-0" + (1 + random.nextInt(9)) : "");
        List.of("en", "fr", "ko").forEach(
                language -> row.put("for_dialogue_" + language, words.hashCode() % 2 == 0 ? "Raise " + words : ""));
        row.put("updated_on", year + "-0" + (1 + random.nextInt(4)) + "-1" + random.nextInt(10));
        return row;
    }

    GateInput copy() {
        var copy = new GateInput();
        files.forEach(file -> copy.files.add(file.copy()));
        return copy;
    }

    ReportFile file(Party party, int year) {
        return files.stream().filter(file -> file.party == party && file.year == year).findFirst().orElseThrow();
    }

    /// Writes the folder.
    Path write(Path root) {
        try {
            for (var plan : PLAN.entrySet()) {
                write(root.resolve("plan").resolve(plan.getKey() + ".csv"), plan.getValue().getBytes(UTF_8));
            }
            for (var file : files) {
                write(root.resolve(file.path()), file.bytes());
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /// Deletes what was written.
    static void delete(Path root) {
        try (var paths = Files.walk(root)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The plan changes at the end of 2025: P2-90, beyond the plan, moves to another pillar, and P2-02 takes in P2-92, which is beyond the plan too.
    private static String initiatives() {
        var head = "initiative,pillar,area,kind,cadence,title_en,title_fr,title_ko,courtesy,lead_canada,lead_korea,since,due,origin,replaces,"
                + "reference,valid_from,valid_until\n";
        return head + INITIATIVES.stream().map(key -> switch (key) {
            case "P2-90" -> initiative(key, "1", "", ",2025-12-31") + initiative(key, "2", "", "2026-01-01,");
            case "P2-92" -> initiative(key, "2", "", ",2025-12-31");
            case "P2-02" -> initiative(key, "2", "", ",2025-12-31") + initiative(key, "2", "P2-92", "2026-01-01,");
            default -> initiative(key, key.substring(1, 2), "", ",");
        }).collect(Collectors.joining());
    }

    private static String initiative(String key, String pillar, String replaces, String period) {
        return key + "," + pillar + "," + pillar + "a,dialogue,annual,Work " + key + ",Travail " + key + ",사업 " + key
                + ",,gac,mofa,2024-05,," + (key.contains("-9") ? "beyond" : "plan") + "," + replaces + ","
                + SOURCES.getOrDefault(key, "") + "," + period + "\n";
    }

    private static final Map<String, String> PLAN = Map.of(
            "pillars", """
                    pillar,title_en,title_fr,title_ko,label_en,label_fr,label_ko
                    1,Security,Sécurité,안보,Security,Sécurité,안보
                    2,Prosperity,Prospérité,번영,Prosperity,Prospérité,번영
                    """, "areas", """
                    area,pillar,title_en,title_fr,title_ko,aim_en,aim_fr,aim_ko
                    1a,1,Defence,Défense,국방,,,
                    2a,2,Trade,Commerce,무역,,,
                    """, "organizations",
            """
                    organization,party,acronym_en,acronym_fr,acronym_ko,name_en,name_fr,name_ko,valid_from,valid_until
                    gac,canada,GAC,AMC,GAC,Global Affairs Canada,Affaires mondiales Canada,캐나다 외교부,,
                    mofa,korea,MOFA,MAE,외교부,Ministry of Foreign Affairs,Ministère des Affaires étrangères,외교부,,
                    """, "milestones",
            """
                    milestone,initiative,stage,date,level,place_en,place_fr,place_ko,title_en,title_fr,title_ko,source,confirmed,briefing
                    m-1,P1-01,held,2025-10-01,ministers,Ottawa,Ottawa,오타와,First round,Premier tour,1차,S1,yes,
                    m-2,P1-01,held,2027-03,ministers,Seoul,Séoul,서울,Next round,Prochain tour,다음 회의,S2,no,yes
                    m-9,P2-90,proposed,2025-11,,,,,Quiet work,Travail discret,조용한 사업,S0|S1,yes,
                    """,
            "sources", """
                    source,publisher_en,publisher_fr,publisher_ko,title_en,title_fr,title_ko,address,date,accessed
                    S0,Gazette,Gazette,신문,Source S0,Source S0,출처 S0,https://example.org/S0,2025-11,2026-04-01
                    S1,Gazette,Gazette,신문,Source S1,Source S1,출처 S1,https://example.org/S1,2025-10,2026-04-01
                    S3,Gazette,Gazette,신문,Source S3,Source S3,출처 S3,https://example.org/S3,,
                    S2,Gazette,Gazette,신문,Source S2,Source S2,출처 S2,,,
                    S9,Gazette,Gazette,신문,Source S9,Source S9,출처 S9,,,
                    """,
            "initiatives", initiatives());

    /// All rows of a party in a year, whatever file they stand in.
    Stream<Map<String, String>> rows(Party party, int year) {
        return files.stream().filter(file -> file.party == party && file.year == year)
                .flatMap(file -> file.rows.stream());
    }
}
