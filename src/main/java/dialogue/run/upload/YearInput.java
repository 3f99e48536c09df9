package dialogue.run.upload;

import dialogue.intake.Allowance;
import dialogue.intake.Count;
import dialogue.intake.folder.InputFile;
import dialogue.intake.life.Reviews;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Party;
import dialogue.run.check.Check;
import dialogue.run.form.WorkLists;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The files of a year's review, as they stand or with one that waits in its place, judged as `dialogue check` judges them and shown to one party.
///
/// @param input the folder of all reviews
record YearInput(Path input, int year, Allowance allowance) {

    YearInput in(int other) {
        return new YearInput(input, other, allowance);
    }

    /// The reports of a party, by name.
    List<InputFile> of(Party party) {
        return files().stream().filter(file -> isOf(party, file)).toList();
    }

    private boolean isOf(Party party, InputFile file) {
        return file.table() == Table.REPORTS && file.year() == year && file.party().equals(Optional.of(party));
    }

    /// That a file is the other party's to the letter is not said here, and it is read all the same: a run and `dialogue check` refuse it.
    ///
    /// @throws Problem which does not say what is wrong with the folder, for it may be the name of the other party's file
    private List<InputFile> files() {
        try {
            return new Reviews(input).filesSoFar(year).stream().map(YearInput::alone).toList();
        } catch (Problem problem) {
            throw unreadable();
        }
    }

    static Problem unreadable() {
        return Problem.of(Kind.INPUT, "upload.input");
    }

    private static InputFile alone(InputFile file) {
        return new InputFile(file.path(), file.name(), file.table(), file.party(), file.year());
    }

    /// The files as they would be with one that waits.
    private List<InputFile> with(Waiting waiting) {
        var rest = files().stream().filter(file -> !file.name().equals(waiting.name()))
                .filter(file -> !file.name().equals(waiting.replaces().orElse("")));
        return Stream.concat(rest, Stream.of(waiting.file())).sorted(Comparator.comparing(InputFile::name)).toList();
    }

    /// Judges what waits as it would be in its place.
    Judged judge(Waiting waiting, Language language) {
        var judged = judge(with(waiting), waiting.file(), waiting.party(), language);
        return judged.elsewhere() == 0 ? judged : judged.beside(elsewhereNow(waiting));
    }

    /// How many errors the files beside it have without it.
    private long elsewhereNow(Waiting waiting) {
        var rest = files();
        return errors(lists(rest, waiting.party(), Language.ENGLISH), waiting.party()).stream()
                .filter(name -> !name.equals(waiting.name()) && !name.equals(waiting.replaces().orElse(""))).count();
    }

    /// Judges a file that stands.
    Judged judge(InputFile file, Party party, Language language) {
        return judge(files(), file, party, language);
    }

    private Judged judge(List<InputFile> files, InputFile file, Party party, Language language) {
        var lists = lists(files, party, language);
        var errors = errors(lists, party);
        var here = errors.stream().filter(file.name()::equals).count();
        var count = lists.report().counts().stream().filter(one -> one.file().equals(file.name())).findFirst()
                .orElse(new Count(file.name(), 0, 0, 0));
        return new Judged(lists.of(file), count, here, errors.size() - here, 0);
    }

    private WorkLists lists(List<InputFile> files, Party party, Language language) {
        var report = new Check(input, OptionalInt.of(year), Optional.empty(), allowance).of(year, files);
        return new WorkLists(files, report, allowance, Optional.of(party), language);
    }

    /// The files of a party for the year, one an error.
    private List<String> errors(WorkLists lists, Party party) {
        return lists.findings().stream().filter(finding -> finding.isError() && finding.party() == party)
                .map(finding -> finding.place().file()).filter(name -> name.startsWith(year + "/")).toList();
    }
}
