package dialogue.intake.table;

import static dialogue.intake.table.Column.Kind.DATE;
import static dialogue.intake.table.Column.Kind.DAY;
import static dialogue.intake.table.Column.Kind.KEY;
import static dialogue.intake.table.Column.Kind.KEYS;
import static dialogue.intake.table.Column.Kind.NOTE;
import static dialogue.intake.table.Column.Kind.TEXT;
import static dialogue.language.Language.ENGLISH;

import dialogue.language.Language;
import dialogue.plan.Keyed;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tables of the input with their columns: the one list that headers are matched with, rows are judged by, and people are shown.
@SuppressWarnings("ImmutableEnumChecker") // its fields are unmodifiable, which their types cannot say
public enum Table implements Keyed {
    PILLARS(new ColumnList().required("pillar", KEY).text("title", Language.values()).text("label", Language.values())
            .period()),

    AREAS(new ColumnList().required("area", KEY).required("pillar", KEY).text("title", Language.values()).text("aim")
            .period()),

    ORGANIZATIONS(new ColumnList().required("organization", KEY).required("party", ClosedLists.PARTY).text("acronym")
            .text("name", Language.values()).period()),

    INITIATIVES(new ColumnList().required("initiative", KEY).required("pillar", KEY).optional("area", KEY)
            .required("kind", ClosedLists.KIND).optional("instrument", ClosedLists.INSTRUMENT)
            .required("cadence", ClosedLists.CADENCE).text("title", ENGLISH)
            .severalOf("courtesy", ClosedLists.LANGUAGE).optional("lead_canada", KEYS).optional("lead_korea", KEYS)
            .optional("since", DATE).optional("due", DATE).required("origin", ClosedLists.ORIGIN)
            .optional("replaces", KEYS)
            .optional("reference", KEYS).period()),

    MILESTONES(
            new ColumnList().required("milestone", KEY).optional("initiative", KEY).required("stage", ClosedLists.STAGE)
                    .required("date", DATE).optional("level", ClosedLists.LEVEL).text("place").text("title")
                    .optional("source", KEYS)
                    .required("confirmed", ClosedLists.YES_NO).optional("briefing", ClosedLists.YES_NO)),

    SOURCES(new ColumnList().required("source", KEY).text("publisher", ENGLISH).text("title", ENGLISH)
            .optional("address", TEXT).optional("date", DATE).optional("accessed", DAY)),

    SAMPLE(new ColumnList().required("sample", ClosedLists.YES_NO)),

    REPORTS(new ColumnList().optional("party", ClosedLists.PARTY).required("initiative", KEY)
            .required("status", ClosedLists.STATUS).text("progress")
            .text("next_step")
            .optional("next_step_due", DATE).optional("completed_on", DAY).text("for_dialogue")
            .present("share", ClosedLists.SHARE)
            .present("marking", ClosedLists.MARKING).optional("note", NOTE).required("updated_on", DAY)
            .shown("title", "last_status", "last_progress", "last_next_step")),

    REVIEW(new ColumnList().required("opened", DAY).required("deadline", DAY).optional("closed", DAY)
            .optional("as_of", DAY));

    private final List<Column> columns;
    private final List<Column> shown;
    private final Map<String, Integer> indexes;

    Table(ColumnList columns) {
        this.columns = columns.list();
        this.shown = columns.shown();
        var byName = new HashMap<String, Integer>();
        for (var i = 0; i < this.columns.size(); i++) {
            byName.put(this.columns.get(i).name(), i);
            byName.putIfAbsent(this.columns.get(i).stem(), i);
        }
        this.indexes = Collections.unmodifiableMap(byName);
    }

    public List<Column> columns() {
        return columns;
    }

    /// The columns that a form shows beside them, to be read by people; what stands there is passed over.
    public List<Column> shown() {
        return shown;
    }

    /// The position of the column by whose key people know a record: its own, or that of a report's initiative; the first column where there is none.
    public int keyIndex() {
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at).kind() == Column.Kind.KEY) {
                return at;
            }
        }
        return 0;
    }

    /// The position of a column, from 0. Of a text in three languages, given by its stem, that of the first; the others follow it.
    ///
    /// @throws IllegalArgumentException for a column the table does not have
    public int index(String column) {
        var index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("No column " + column + " in " + this);
        }
        return index;
    }

    /// True for a part of the plan; the others stand in the folder of a year.
    public boolean isOfPlan() {
        return this != REPORTS && this != REVIEW;
    }

    /// True for a part of the plan that may be missing.
    public boolean mayBeMissing() {
        return this == SOURCES || this == SAMPLE;
    }

    /// Where its rows stand below the input folder: `plan/areas.csv`; of what a year has the form of the name.
    public String file() {
        return switch (this) {
            case REPORTS -> "YEAR/PARTY*.csv";
            case REVIEW -> "YEAR/review.csv";
            default -> "plan/" + key() + ".csv";
        };
    }
}
