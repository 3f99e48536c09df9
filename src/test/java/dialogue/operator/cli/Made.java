package dialogue.operator.cli;

import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.finding.Place;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A production that ends as it is told, and remembers what it was asked for.
final class Made extends NoProduction {

    static final Finding WARNING = new Finding("coverage.no-report", Severity.WARNING, Place.of("2026/korea.csv"),
            List.of("P2-14"), null);
    static final Finding ERROR = new Finding("value.date", Severity.ERROR, new Place("2026/canada.csv", 12,
            "updated_on"), List.of("soon", "2026-04-30"), null);

    static final Run RUN = new Run(7, RevisionKey.revision(2026, Occasion.ANNUAL, 2), LocalDate.of(2026, 4, 30), "5eed",
            RunState.PUBLISHED, 1494, 1491, 3, Instant.parse("2026-11-24T00:38:31Z"),
            Instant.parse("2026-11-24T00:39:02Z"));

    private final Kind kind;
    private final List<Finding> findings;
    private final Run run;
    private Optional<RunRequest> request = Optional.empty();

    private Made(Kind kind, List<Finding> findings, Run run) {
        this.kind = kind;
        this.findings = findings;
        this.run = run;
    }

    static Made with(Kind kind, Finding... findings) {
        return new Made(kind, List.of(findings), RUN);
    }

    /// The same, but every row was used.
    Made usingEveryRow() {
        return new Made(kind, findings, new Run(RUN.id(), RUN.makes(), RUN.asOf(), RUN.fingerprint(), RUN.state(), 1494,
                1494, 0, RUN.started(), RUN.ended()));
    }

    RunRequest request() {
        return request.orElseThrow();
    }

    @Override
    public Outcome produce(RunRequest asked, String asker, Progress progress) {
        request = Optional.of(asked);
        for (var done = 0; done <= 20; done++) {
            progress.at("intake", done, 20);
        }
        progress.at("render", 0, 2);
        progress.at("render", 1, 2);
        progress.at("render", 2, 2);
        var folder = asked.output().resolve("2026/annual/r2");
        return new Outcome(kind, asked, run, folder, kind == Kind.REJECTED ? List.of() : documents(folder),
                kind == Kind.REJECTED ? Map.of() : Map.of(Audience.JOINT, 1), findings);
    }

    private static List<Path> documents(Path folder) {
        return List.of("en.pdf", "en.xlsx", "fr.pdf", "ko.pdf").stream()
                .map(ending -> folder.resolve("joint/strategic-dialogue-2026-joint-" + ending)).toList();
    }

    @Override
    public Outcome resume(long number, Progress progress) {
        return produce(RunRequest.annual(Path.of("input"), Path.of("output")), "", progress);
    }

    @Override
    public Optional<Run> run(long id) {
        return runs().stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public List<Run> runs() {
        return List.of(run,
                new Run(6, RevisionKey.revision(2025, Occasion.ANNUAL, 1), LocalDate.of(2025, 3, 7), "0ddb",
                        RunState.RUNNING, 0,
                        0, 0, Instant.parse("2026-11-23T23:59:59Z"), null));
    }
}
