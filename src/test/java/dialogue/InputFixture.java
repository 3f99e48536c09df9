package dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small but complete input folder: a plan of four initiatives, one of them beyond it, and two reviews. Each party has notes and
/// records of its own, each with words that stand nowhere else.
public final class InputFixture {

    /// Words of Canada's that only Canada may read.
    public static final List<String> CANADAS = List.of("canary-canada-note-2025", "canary-canada-note-2026",
            "canary-canada-own-progress");

    /// Words of Korea's that only Korea may read.
    public static final List<String> KOREAS = List.of("카나리아-한국-메모-2025", "카나리아-한국-메모-2026", "카나리아-한국-자체-진척");

    private static final String REPORTS = "initiative,status,progress_en,progress_fr,progress_ko,next_step_en,next_step_fr,"
            + "next_step_ko,next_step_due,completed_on,for_dialogue_en,for_dialogue_fr,for_dialogue_ko,share,marking,note,"
            + "updated_on\n";

    private final Path root;

    private InputFixture(Path root) {
        this.root = root;
    }

    /// The folder as it stands.
    public static InputFixture at(Path root) {
        return new InputFixture(root);
    }

    /// Writes the folder.
    public static InputFixture in(Path root) {
        var fixture = new InputFixture(root);
        fixture.plan();
        fixture.write("2025/canada.csv", REPORTS
                + "P1-01,on_track,Begun,Commencé,시작함,,,,,,,,,,,canary-canada-note-2025,2025-03-01\n"
                + "P2-01,not_started,Not yet,Pas encore,아직,,,,,,,,,,,,2025-03-02\n");
        fixture.write("2025/korea.csv", REPORTS
                + "P1-01,on_track,Begun too,Aussi commencé,시작,,,,,,,,,,,카나리아-한국-메모-2025,2025-03-03\n"
                + "P1-02,delayed,Late,En retard,지연,,,,,,,,,,,,2025-03-07\n");
        fixture.write("2026/canada.csv", REPORTS
                + "P1-01,completed,Held in May,Tenu en mai,5월 개최,,,,,2026-04-01,,,,,,canary-canada-note-2026,2026-04-02\n"
                + "P1-02,at_risk,Waiting,En attente,대기 중,Meet,Se réunir,회의,2026-09,,Fix a date,Fixer une date,날짜 확정,,,,2026-04-03\n"
                + "P2-01,on_track,canary-canada-own-progress,en cours,,,,,,,,,,own,,,2026-04-04\n");
        fixture.write("2026/korea.csv", REPORTS
                + "P1-01,on_track,Nearly done,Presque fini,거의 완료,,,,,,,,,,,카나리아-한국-메모-2026,2026-04-30\n"
                + "P1-02,at_risk,Waiting too,Aussi en attente,대기,,,,,,,,,,,,2026-04-29\n"
                + "P2-02,delayed,own matter,,카나리아-한국-자체-진척,,,,,,,,,own,,,2026-04-28\n");
        return fixture;
    }

    private void plan() {
        write("plan/pillars.csv", """
                pillar,title_en,title_fr,title_ko,label_en,label_fr,label_ko
                1,Security,Sécurité,안보,Security,Sécurité,안보
                2,Prosperity,Prospérité,번영,Prosperity,Prospérité,번영
                """);
        write("plan/areas.csv", """
                area,pillar,title_en,title_fr,title_ko,aim_en,aim_fr,aim_ko
                1a,1,Defence,Défense,국방,,,
                2a,2,Trade,Commerce,무역,,,
                """);
        write("plan/organizations.csv", """
                organization,party,acronym_en,acronym_fr,acronym_ko,name_en,name_fr,name_ko,valid_from,valid_until
                gac,canada,GAC,AMC,GAC,Global Affairs Canada,Affaires mondiales Canada,캐나다 외교부,,
                mofa,korea,MOFA,MAE,외교부,Ministry of Foreign Affairs,Ministère des Affaires étrangères,외교부,,
                """);
        write("plan/initiatives.csv",
                """
                        initiative,pillar,area,kind,instrument,cadence,title_en,title_fr,title_ko,courtesy,lead_canada,lead_korea,since,due,\
                        origin,replaces,reference
                        P1-01,1,1a,dialogue,,annual,Ministers' dialogue,Dialogue des ministres,장관 대화,fr,gac,mofa,2024-05,,plan,,
                        P1-02,1,1a,agreement,treaty,once,Information agreement,Accord sur l'information,정보 협정,fr,gac,mofa,2024-05,2025-06,plan,,
                        P2-01,2,2a,joint_project,,continuing,Battery project,Projet de batteries,배터리 사업,fr,gac,mofa,2024-05,,plan,,
                        P2-02,2,2a,exploration,,once,Quiet project,Projet discret,조용한 사업,fr,gac,mofa,2025-06,,beyond,,
                        """);
        write("plan/milestones.csv",
                """
                        milestone,initiative,stage,date,level,place_en,place_fr,place_ko,title_en,title_fr,title_ko,source,confirmed,\
                        briefing
                        m-1,P1-01,held,2025-10-01,ministers,Ottawa,Ottawa,오타와,First round,Premier tour,1차,,yes,
                        m-2,P1-01,held,2027-03,ministers,Seoul,Séoul,서울,Next round,Prochain tour,다음 회의,,no,yes
                        """);
    }

    /// Replaces words in one of the files.
    public InputFixture replace(String file, String words, String others) {
        var text = read(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " has no " + words);
        }
        return write(file, text.replace(words, others));
    }

    /// Writes one of the files anew.
    public InputFixture write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }
}
