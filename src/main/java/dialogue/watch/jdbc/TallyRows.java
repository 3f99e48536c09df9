package dialogue.watch.jdbc;

import dialogue.watch.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Counts in the database; no row is read but the newest run's.
record TallyRows(JdbcClient jdbc) implements Tally {

    /// Keys parted by commas: one more than there are commas.
    private static final String KEYS = "(1 + length(%1$s) - length(replace(%1$s, ',', '')))";
    private static final String DOCUMENTS = "select coalesce(sum(" + KEYS.formatted("audiences") + " * "
            + KEYS.formatted("languages") + " * " + KEYS.formatted("formats")
            + "), 0) from run where state = 'PUBLISHED'";

    @Override
    public Map<String, Long> runs() {
        return byState("run");
    }

    @Override
    public long documents() {
        return jdbc.sql(DOCUMENTS).query(Long.class).single();
    }

    @Override
    public Map<String, Long> rows() {
        return jdbc.sql("select rows_used, rows_refused from run where ended is not null"
                + " order by run_id desc fetch first 1 rows only")
                .query((row, _) -> Map.of("used", row.getLong("rows_used"), "refused", row.getLong("rows_refused")))
                .optional().orElse(Map.of());
    }

    @Override
    public Map<String, Long> messages() {
        return byState("dispatch");
    }

    @Override
    public Map<String, Long> firings() {
        return byState("firing");
    }

    private Map<String, Long> byState(String table) {
        return jdbc.sql("select state, count(*) as many from " + table + " group by state").query(TallyRows::counted)
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, Long> counted(ResultSet row, int number) throws SQLException {
        return Map.entry(row.getString("state").toLowerCase(Locale.ROOT), row.getLong("many"));
    }
}
