package dialogue.operator.view;

import dialogue.language.Language;
import dialogue.occasion.RevisionKey;
import dialogue.operator.answer.Answer;
import dialogue.plan.Party;
import dialogue.run.Reproduction.Reproduced;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a command has written besides briefings, or compared.
public sealed interface FileView extends Answer {

    /// A form for a party's reports, or the list of what it has to mend.
    ///
    /// @param party null where it is the operator's
    /// @param rows for an initiative or a finding each
    record Written(String file, @Nullable String party, String language, int year, int rows) implements FileView {}

    /// An empty file for a party's reports.
    ///
    /// @param file null where it was only told
    /// @param text null where it was written
    record Template(@Nullable String file, String party, String language, @Nullable String text) implements FileView {}

    /// A copy of the output folder.
    record Copied(String folder) implements FileView {}

    /// A revision that was made again.
    ///
    /// @param revision such as `2026 annual r1`
    /// @param files how many were compared
    /// @param madeBy the version of the program that made it
    /// @param program the version of this one
    /// @param folder where it was written to; else null
    record Again(String revision, boolean same, int files, List<String> differing, String madeBy, String program,
            @Nullable String folder) implements FileView {}

    /// Tells what was written.
    static FileView written(Path file, Optional<Party> party, Language language, int year, int rows) {
        return new Written(file.toString(), party.map(Party::key).orElse(null), language.key(), year, rows);
    }

    /// Tells of an empty file.
    static FileView template(Optional<Path> file, Party party, Language language, String text) {
        return new Template(file.map(Path::toString).orElse(null), party.key(), language.key(),
                file.isEmpty() ? text : null);
    }

    /// Tells what came of making a revision again.
    static FileView of(RevisionKey revision, Reproduced result, Optional<Path> folder) {
        return new Again(revision.toString(), result.isSame(), result.files(), result.differing(), result.madeBy(),
                result.program(), folder.map(Path::toString).orElse(null));
    }
}
