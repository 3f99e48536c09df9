package dialogue.run.form;

import dialogue.finding.CauseOrder;
import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.intake.Allowance;
import dialogue.intake.FindingWords;
import dialogue.intake.IntakeReport;
import dialogue.intake.folder.InputFile;
import dialogue.intake.life.Reviews;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import dialogue.render.xlsx.form.WorkList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes of what a check has found a list to be worked off: by a party, with what concerns its own files and the plan, and copies of its files; or by the
/// operator, with everything and without a record.
///
/// @param files all that the report is on
/// @param party whose list it is; empty for the operator's
public record WorkLists(List<InputFile> files, IntakeReport report, Allowance allowance, Optional<Party> party,
        Language language) {

    private static final Messages WORDS = Messages.load("worklist");
    /// More than anybody works off.
    private static final int MOST = 20_000;

    public WorkLists {
        files = List.copyOf(files);
    }

    /// The lists of an input folder as it is.
    ///
    /// @throws dialogue.language.Problem where the input folder lacks something
    public WorkLists(Path input, IntakeReport report, Allowance allowance, Optional<Party> party, Language language) {
        this(new Reviews(input).files(report.year()), report, allowance, party, language);
    }

    /// The list of all files, with copies of those in which something is marked.
    public WorkList list() {
        var copies = copies(files);
        var findings = findings();
        var shown = entries(findings, copies);
        var marked = shown.stream().flatMap(entry -> entry.place().stream()).map(WorkList.Place::copy)
                .collect(Collectors.toSet());
        return list(sentences(findings), shown, copies,
                copies.all().stream().filter(copy -> marked.contains(copy.sheet())).toList());
    }

    /// The list of one file, with a copy of all its rows. It does not even say whether something in it concerns the other party's files too: whoever can
    /// have a file judged again and again could find out by it what the other one keeps to itself.
    public WorkList of(InputFile file) {
        var copies = copies(List.of(file));
        var findings = findings().stream().filter(finding -> finding.place().file().equals(file.name())).toList();
        return list(List.of(), entries(findings, copies), copies, copies.all());
    }

    private WorkList list(List<String> sentences, List<WorkList.Entry> entries, FileCopies copies,
            List<WorkList.Copy> shown) {
        return new WorkList(language, audience(), title(), marking(copies), report.asOf(), sentences, heads(), entries,
                say("copies"), shown);
    }

    private FileCopies copies(List<InputFile> shown) {
        return new FileCopies(files, language, allowance).read(shown.stream().filter(this::mayShow).toList());
    }

    private List<WorkList.Entry> entries(List<Finding> findings, FileCopies copies) {
        return findings.stream().limit(MOST).map(finding -> entry(finding, copies)).toList();
    }

    private boolean mayShow(InputFile file) {
        return file.table() == Table.REPORTS && (party.isEmpty() || file.party().equals(party));
    }

    private Audience audience() {
        return Arrays.stream(Audience.values()).filter(audience -> audience.owner().equals(party)).findFirst()
                .orElseThrow();
    }

    /// What of the report the list is on, errors first, causes before what follows from them.
    public List<Finding> findings() {
        return party.map(this::own).orElse(report.findings()).stream()
                .sorted(Comparator.comparing((Finding finding) -> !finding.isError())
                        .thenComparing(CauseOrder.BY_CAUSE))
                .toList();
    }

    /// What is found on the other party's files is not for this one, nor where in them something also stands; on the plan's files it is what `release` lets the
    /// party read.
    private List<Finding> own(Party owner) {
        var released = new ReleasePolicy().release(report.review(), report.previous(), audience()).review().findings();
        return report.findings().stream()
                .filter(finding -> finding.party() == owner || (finding.party() == null && released.contains(finding)))
                .filter(finding -> !isOfBoth(finding)).toList();
    }

    private static boolean isOfBoth(Finding finding) {
        return finding.code().startsWith("party.equal-");
    }

    private WorkList.Entry entry(Finding finding, FileCopies copies) {
        var place = finding.place();
        var row = copies.row(place);
        var cell = party.flatMap(_ -> copies.column(place))
                .map(column -> new WorkList.Place(FileCopies.sheet(place.file()), row, column));
        return new WorkList.Entry(finding.isError(),
                List.of(say("kind." + finding.kind()), say(finding.isError() ? "severity.error" : "severity.warning"),
                        place.file(), where(place, row), place.key(),
                        column(finding), new FindingWords().say(finding, language)),
                cell);
    }

    /// `12`, or of a workbook its cell, `report!F12`; empty where the whole file is meant.
    private static String where(Place place, int row) {
        if (place.line() == 0) {
            return "";
        }
        return place.sheet() == null ? String.valueOf(row) : place.sheet().cell(place.line(), place.column());
    }

    /// The name of a column in the reader's words, where a table has it.
    private String column(Finding finding) {
        var table = Arrays.stream(Table.values()).filter(one -> one.file().equals(finding.place().file())).findFirst()
                .orElse(Table.REPORTS);
        return table.columns().stream().filter(column -> column.name().equals(finding.place().column())).findFirst()
                .map(new FormColumns(language, allowance.processable())::head).orElse(finding.place().column());
    }

    private String title() {
        var year = String.valueOf(report.year());
        return party.map(one -> say("title", ClosedLists.PARTY.label(one.key(), language), year))
                .orElseGet(() -> say("title.all", year));
    }

    private String marking(FileCopies copies) {
        var wording = new Wording(Messages.load("briefing"), language);
        var markings = party.isEmpty() || copies.markings().isEmpty()
                ? List.of(Marking.UNCLASSIFIED)
                : copies.markings();
        return Stream.concat(markings.stream().map(marking -> wording.say("marking." + marking.key())),
                Stream.of(wording.say("handling.own"))).collect(Collectors.joining(" · "));
    }

    private List<String> sentences(List<Finding> findings) {
        var errors = findings.stream().filter(Finding::isError).count();
        var sentences = new ArrayList<>(List.of(say("sentence.errors", errors),
                say("sentence.warnings", findings.size() - errors)));
        if (party.isPresent() && report.findings().stream().anyMatch(WorkLists::isOfBoth)) {
            sentences.add(say("sentence.both"));
        }
        if (findings.size() > MOST) {
            sentences.add(say("sentence.more", findings.size() - MOST));
        }
        return sentences;
    }

    private List<String> heads() {
        return Stream.of("kind", "severity", "file", "row", "initiative", "column", "finding")
                .map(key -> say("head." + key)).toList();
    }

    private String say(String key, Object... arguments) {
        return WORDS.say(language, key, arguments);
    }
}
