package dialogue.intake.judge.row;

import dialogue.intake.table.ClosedLists;
import dialogue.intake.value.Characters;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.Area;
import dialogue.plan.Dated;
import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.Kind;
import dialogue.plan.Milestone;
import dialogue.plan.OrganizationName;
import dialogue.plan.Party;
import dialogue.plan.Period;
import dialogue.plan.Pillar;
import dialogue.plan.PlanKey;
import dialogue.plan.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rows of the plan's files, each by itself: what its own cells say.
public final class PlanRows {

    private static final List<Language> ALL = List.of(Language.values());
    private static final Pattern PILLAR = Pattern.compile("[1-9]");
    /// Written in ASCII, as it can be typed and printed: other letters in an address may stand for what they are not.
    private static final Pattern ADDRESS = Pattern
            .compile("https://[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}(?:[/?#][!-~&&[^<>\"\\\\^`{|}]]*)?");
    private static final String KEY_FORM = "A-Z, a-z, 0-9, - (1–40, ≠ annual, collect)";

    private PlanRows() {}

    /// A row of `organizations.csv`: a name that a body of a party bore.
    public record Named(String organization, Party party, OrganizationName name) {}

    public static JudgedRow<Dated<Pillar>> pillar(Cells cells) {
        var key = cells.key("pillar", PILLAR, "1–9");
        var title = cells.text("title", ALL);
        var label = cells.text("label", ALL);
        var period = period(cells);
        return cells.verdict().entry(key.orElse(""),
                () -> new Dated<>(new Pillar(key.orElseThrow(), title, label), period));
    }

    public static JudgedRow<Dated<Area>> area(Cells cells) {
        var key = cells.key("area", PlanKey.FORM, KEY_FORM);
        var pillar = cells.value("pillar");
        var title = cells.text("title", ALL);
        var aim = cells.text("aim", ALL);
        var period = period(cells);
        return cells.verdict().entry(key.orElse(""),
                () -> new Dated<>(new Area(key.orElseThrow(), pillar.orElseThrow(), title, aim), period));
    }

    public static JudgedRow<Named> organization(Cells cells) {
        var key = cells.key("organization", PlanKey.FORM, KEY_FORM);
        var party = cells.word("party", ClosedLists.PARTY);
        var acronym = cells.text("acronym", ALL);
        var name = cells.text("name", ALL);
        var period = period(cells);
        return cells.verdict().entry(key.orElse(""), () -> new Named(key.orElseThrow(), party.orElseThrow(),
                new OrganizationName(acronym, name, period.validFrom(), period.validUntil())));
    }

    private static Period period(Cells cells) {
        var from = cells.day("valid_from");
        var until = cells.day("valid_until");
        if (from.isPresent() && until.filter(day -> day.isBefore(from.get())).isPresent()) {
            cells.verdict().refuse("sense.period-reversed", "valid_until", until.get().toString(),
                    from.get().toString());
        }
        return new Period(from.orElse(null), until.orElse(null));
    }

    public static JudgedRow<Dated<Initiative>> initiative(Cells cells) {
        var key = cells.key("initiative", PlanKey.FORM, KEY_FORM);
        var pillar = cells.value("pillar");
        var area = cells.value("area");
        var kind = cells.word("kind", ClosedLists.KIND);
        var instrument = instrument(cells, kind);
        var cadence = cells.word("cadence", ClosedLists.CADENCE);
        var title = cells.text("title", ALL);
        var courtesy = cells.words("courtesy", ClosedLists.LANGUAGE);
        var leads = Map.of(Party.CANADA, cells.several("lead_canada"), Party.KOREA, cells.several("lead_korea"));
        var since = cells.date("since");
        var due = cells.date("due");
        var origin = cells.word("origin", ClosedLists.ORIGIN);
        var replaces = cells.several("replaces");
        var sources = cells.several("reference");
        var period = period(cells);
        return cells.verdict().entry(key.orElse(""),
                () -> new Dated<>(new Initiative(key.orElseThrow(), pillar.orElseThrow(), area, kind.orElseThrow(),
                        instrument, cadence.orElseThrow(), title, courtesy, leads, since, due, origin.orElseThrow(),
                        replaces, sources), period));
    }

    /// An agreement tells which instrument it is, and nothing else has one.
    private static Optional<Instrument> instrument(Cells cells, Optional<Kind> kind) {
        var instrument = cells.word("instrument", ClosedLists.INSTRUMENT);
        var agreement = kind.map(Kind.AGREEMENT::equals).orElse(instrument.isPresent());
        if (agreement && cells.isBlank("instrument")) {
            cells.verdict().refuse("sense.agreement-without-instrument", "instrument",
                    String.join(", ", ClosedLists.INSTRUMENT.keys()));
        } else if (!agreement && instrument.isPresent()) {
            cells.verdict().refuse("sense.instrument-without-agreement", "instrument", kind.orElseThrow().key());
        }
        return instrument;
    }

    public static JudgedRow<Milestone> milestone(Cells cells) {
        var key = cells.key("milestone", PlanKey.FORM, KEY_FORM);
        var initiative = cells.value("initiative");
        var stage = cells.word("stage", ClosedLists.STAGE);
        var date = cells.date("date");
        var level = cells.word("level", ClosedLists.LEVEL);
        var place = cells.text("place", ALL);
        var title = title(cells);
        var sources = cells.several("source");
        var confirmed = cells.word("confirmed", ClosedLists.YES_NO);
        var briefing = cells.word("briefing", ClosedLists.YES_NO).orElse(false);
        return cells.verdict().entry(key.orElse(""),
                () -> new Milestone(key.orElseThrow(), initiative, stage.orElseThrow(),
                        date.orElseThrow(), level, place, title, sources, confirmed.orElseThrow(),
                        briefing));
    }

    public static JudgedRow<Source> source(Cells cells) {
        var key = cells.key("source", PlanKey.FORM, KEY_FORM);
        var publisher = cells.text("publisher", ALL);
        var title = cells.text("title", ALL);
        var address = Optional.of(cells.words("address")).filter(words -> !words.isEmpty());
        var date = cells.date("date");
        var accessed = cells.day("accessed");
        address.filter(words -> !ADDRESS.matcher(words).matches())
                .ifPresent(words -> cells.verdict().refuse("value.address", "address", Characters.cut(words)));
        return cells.verdict().entry(key.orElse(""),
                () -> new Source(key.orElseThrow(), publisher, title, address, date, accessed));
    }

    /// The row that says whether all of the input is a sample.
    public static JudgedRow<Boolean> sample(Cells cells) {
        var sample = cells.word("sample", ClosedLists.YES_NO);
        return cells.verdict().entry("sample", sample::orElseThrow);
    }

    /// A milestone of the whole partnership has no initiative whose title could stand for its own.
    private static Text title(Cells cells) {
        var title = cells.text("title", ALL);
        if (title.isEmpty() && cells.isBlank("initiative")) {
            cells.verdict().refuse("sense.untitled-milestone", "title_en");
        }
        return title;
    }
}
