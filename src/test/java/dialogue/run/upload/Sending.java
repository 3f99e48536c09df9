package dialogue.run.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.InputFixture;
import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Allowance;
import dialogue.plan.Party;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Sought;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Canada sends its reports of 2026 anew.
abstract class Sending {

    static final String HEAD = "initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on\n";
    static final String FIRST = "P1-01,at_risk,Held in May,Tenu en mai,5월 개최,,,canary-sent-note,2026-04-02\n";
    static final String RIGHT = HEAD + FIRST + "P1-02,on_track,Agreed,Convenu,합의,,,,2026-04-20\n";
    static final String WRONG = RIGHT.replace("at_risk", "at_rsk");
    static final String NAME = "2026/canada.csv";
    static final String MARIE = "canada/marie";

    @TempDir
    Path folder;

    final List<String> acts = new ArrayList<>();

    private final class Acts implements Audit {

        @Override
        public void enter(String person, String act, String subject) {
            acts.add(person + " " + act + " " + subject);
        }

        @Override
        public List<Act> about(String subject) {
            return List.of();
        }

        @Override
        public List<Act> page(Sought sought, long before, int most) {
            return List.of();
        }

        @Override
        public List<Act> acts() {
            return List.of();
        }
    }

    @BeforeEach
    void writeInput() throws IOException {
        Files.createDirectories(folder.resolve("output"));
        InputFixture.in(root());
    }

    Path root() {
        return folder.resolve("input");
    }

    InputFixture input(String file, String text) {
        return InputFixture.in(root()).write(file, text);
    }

    void write(String file, String text) {
        try {
            Files.writeString(root().resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path replaced() {
        return folder.resolve("output/.ledger/replaced");
    }

    Path uploads() {
        return folder.resolve("output/.ledger/uploads");
    }

    Uploads desk() {
        var ledger = new LedgerFolder(new OutputFolder(folder.resolve("output")));
        return new UploadDesk(root(), new WaitingRoom(ledger), Allowance.STANDARD, new Acts(),
                Clock.fixed(Instant.parse("2026-05-02T12:00:00Z"), ZoneOffset.UTC));
    }

    Waiting send(String text) {
        return desk().send(2026, Party.CANADA, Optional.empty(), text.getBytes(UTF_8), MARIE);
    }

    Waiting takeOver(Waiting waiting) {
        var present = desk().standing(2026, Party.CANADA).stream()
                .filter(file -> waiting.replaces().equals(Optional.of(file.name()))).findFirst();
        return desk().takeOver(2026, Party.CANADA, waiting.sha256(), present.map(Standing::sha256).orElse(""), MARIE);
    }

    /// Each path under the year's folder and in what is kept.
    List<String> names(Path below) {
        try (var paths = Files.walk(below)) {
            return paths.filter(Files::isRegularFile).map(path -> below.relativize(path).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
