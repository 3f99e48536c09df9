package dialogue.run.jdbc;

import dialogue.delivery.Posting;
import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.render.Format;
import dialogue.run.Run;
import dialogue.run.Run.Reached;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the ledger's rows into runs, and requests into its columns.
///
/// @param output the output folder around the ledger
record LedgerRows(Path output) {

    private static final String DEFAULT = "default";

    static Map<String, ?> columns(RunRequest request) {
        return Map.of("year", request.year().orElseThrow(), "occasion", request.occasion().key(),
                "asOf", request.asOf().map(LocalDate::toString).orElse(DEFAULT),
                "input", request.input().toString(), "audiences", keys(request.audiences(), Keyed::key),
                "languages", keys(request.languages(), Language::key), "formats", keys(request.formats(), Keyed::key),
                "leaveOut", request.leaveOutRejected(), "posting", request.posting().name(), "allCards",
                request.full());
    }

    private static <T> String keys(Set<T> values, Function<T, String> key) {
        return values.stream().sorted().map(key).collect(Collectors.joining(","));
    }

    private static <T> Set<T> values(String keys, T[] all, Function<T, String> key) {
        var asked = Set.of(keys.split(",", -1));
        return Arrays.stream(all).filter(value -> asked.contains(key.apply(value))).collect(Collectors.toSet());
    }

    LedgerEntry entry(ResultSet row, List<Manifest.Input> inputs) throws SQLException {
        return new LedgerEntry(run(row, 0), request(row), row.getString("program"), inputs);
    }

    Run run(ResultSet row, int number) throws SQLException {
        return new Run(row.getLong("run_id"), makes(row),
                row.getObject("as_of", LocalDate.class), row.getString("fingerprint"),
                RunState.valueOf(row.getString("state")), row.getLong("rows_read"),
                row.getLong("rows_used"),
                row.getLong("rows_refused"), row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row, "ended"), Optional.ofNullable(row.getString("asked_by")), reached(row));
    }

    private static Optional<Reached> reached(ResultSet row) throws SQLException {
        var seen = instant(row, "seen");
        return seen == null
                ? Optional.empty()
                : Optional.of(new Reached(row.getString("step"), row.getInt("step_done"), row.getInt("step_total"),
                        seen));
    }

    private static RevisionKey makes(ResultSet row) throws SQLException {
        var aside = row.getInt("side") > 0;
        return new RevisionKey(row.getInt("review_year"), Occasion.of(row.getString("occasion")), aside,
                row.getInt(aside ? "side" : "revision"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Stream.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant).findAny()
                .orElse(null);
    }

    RunRequest request(ResultSet row) throws SQLException {
        var asOf = Optional.of(row.getString("as_of_asked")).filter(asked -> !asked.equals(DEFAULT))
                .map(LocalDate::parse);
        return new RunRequest(OptionalInt.of(row.getInt("review_year")), Occasion.of(row.getString("occasion")), asOf,
                values(row.getString("audiences"), Audience.values(), Keyed::key),
                values(row.getString("languages"), Language.values(), Language::key),
                values(row.getString("formats"), Format.values(), Keyed::key),
                Path.of(row.getString("input_folder")), output, row.getBoolean("leave_out"),
                Posting.valueOf(row.getString("posting")), row.getBoolean("all_cards"));
    }

    Manifest.Input input(ResultSet row, int number) throws SQLException {
        var counts = new Manifest.Counts(row.getLong("rows_read"), row.getLong("rows_used"),
                row.getLong("rows_refused"));
        return new Manifest.Input(row.getString("name"), row.getLong("bytes"), row.getString("sha256"), counts);
    }
}
