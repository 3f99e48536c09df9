package dialogue.operator;

import dialogue.intake.folder.InputFolder;
import dialogue.intake.life.Reviews;
import dialogue.language.Language;
import dialogue.run.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a wish for a briefing led to: the documents, and the messages about them.
public record Made(Outcome outcome, Post post) {

    /// The document to look at first: the joint PDF in the reader's language, else whatever comes first.
    public Optional<Path> first(Language language) {
        var ending = "-joint-" + language.key() + ".pdf";
        return outcome.documents().stream().filter(document -> document.toString().endsWith(ending)).findFirst()
                .or(() -> outcome.documents().stream().findFirst());
    }

    /// True where its review is not closed.
    public boolean isDraft() {
        return new Reviews(outcome.request().input()).isOpen(outcome.run().year());
    }

    /// What lies in the input folder and was not read.
    public List<String> passedOver() {
        return new InputFolder(outcome.request().input()).passedOver(outcome.run().year());
    }
}
