package dialogue.operator.cli;

import dialogue.delivery.Dispatch;
import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.intake.Count;
import dialogue.intake.IntakeReport;
import dialogue.language.Language;
import dialogue.run.Outcome;
import dialogue.run.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the commands say, as JSON for other programs. Names and order are a promise; keys are those of the input.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Map<String, ?> object) {
        return MAPPER.writeValueAsString(object);
    }

    /// @param made a briefing with its messages
    /// @param language of the reader
    static String of(Produced made, Language language) {
        var outcome = made.outcome();
        var run = outcome.run();
        var object = new LinkedHashMap<String, Object>();
        object.put("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
        object.put("run", run.id());
        object.put("year", run.year());
        object.put("occasion", run.occasion().key());
        object.put("as_of", Optional.ofNullable(run.asOf()).map(LocalDate::toString).orElse(""));
        object.put("revision", run.revision());
        object.put("aside", run.makes().aside());
        object.put("versions", versions(outcome));
        object.put("folder", outcome.folder().toString());
        object.put("documents", outcome.documents().stream().map(Object::toString).toList());
        object.put("rows", rows(run));
        object.put("findings", bySeverity(outcome.findings()));
        object.put("messages", made.post().now().stream().map(each -> message(each, made.post(), language)).toList());
        return of(object);
    }

    private static Map<String, Object> message(Dispatch dispatch, Post post, Language language) {
        var object = new LinkedHashMap<String, Object>();
        object.put("number", dispatch.id());
        object.put("ministry", dispatch.mailing().ministry().key());
        object.put("recipient", dispatch.mailing().recipient());
        object.put("revision", dispatch.mailing().revision().number());
        object.put("version", dispatch.mailing().version());
        object.put("state", dispatch.state().key());
        object.put("detail", dispatch.state().detail().map(detail -> detail.in(language)).orElse(""));
        object.put("file", post.file(dispatch).map(Path::toString).orElse(""));
        return object;
    }

    private static Map<String, Integer> versions(Outcome outcome) {
        var versions = new LinkedHashMap<String, Integer>();
        outcome.versions().forEach((audience, version) -> versions.put(audience.key(), version));
        return versions;
    }

    private static Map<String, Long> rows(Run run) {
        var rows = new LinkedHashMap<String, Long>();
        rows.put("read", run.rowsRead());
        rows.put("used", run.rowsUsed());
        rows.put("refused", run.rowsRefused());
        return rows;
    }

    private static Map<String, Long> bySeverity(List<Finding> findings) {
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(Severity.values()).forEach(severity -> counts.put(severity.key(),
                findings.stream().filter(finding -> finding.severity() == severity).count()));
        return counts;
    }

    /// @param passedOver what lies in the input folder and is not read
    /// @param words the sentence of a finding in the reader's language
    static String of(IntakeReport report, List<String> passedOver, Function<Finding, String> words) {
        var object = new LinkedHashMap<String, Object>();
        object.put("accepted", report.accepted());
        object.put("year", report.year());
        object.put("as_of", report.asOf().toString());
        object.put("files", report.counts().stream().map(Json::file).toList());
        object.put("counts", bySeverity(report.findings()));
        object.put("findings", report.findings().stream().map(each -> finding(each, words)).toList());
        object.put("passed_over", passedOver);
        return of(object);
    }

    private static Map<String, Object> file(Count count) {
        var object = new LinkedHashMap<String, Object>();
        object.put("file", count.file());
        object.put("read", count.read());
        object.put("used", count.used());
        object.put("refused", count.refused());
        return object;
    }

    private static Map<String, Object> finding(Finding finding, Function<Finding, String> words) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", finding.code());
        object.put("severity", finding.severity().key());
        object.put("file", finding.place().file());
        object.put("line", finding.place().line());
        object.put("column", finding.place().column());
        object.put("message", words.apply(finding));
        return object;
    }
}
