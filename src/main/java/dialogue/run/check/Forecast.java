package dialogue.run.check;

import dialogue.intake.IntakeReport;
import dialogue.language.Language;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.util.List;

/// What a run would lead to. It makes nothing, remembers nothing and needs no ledger.
public interface Forecast {

    /// What would come of a request.
    ///
    /// @param request with its year resolved and its folders absolute
    /// @param makes what would be made; what stands already where nothing would be
    /// @param documents none for a refused input
    record Foreseen(Outcome.Kind kind, RunRequest request, RevisionKey makes, Path folder,
            List<Document> documents, IntakeReport report) {}

    /// A document that would be made.
    ///
    /// @param file its path below the revision's folder, with `/`
    record Document(String file, Audience audience, Language language, Format format) {}

    /// Reads the input to its end.
    ///
    /// @param request for any output folder, there or not
    /// @throws dialogue.language.Problem as [dialogue.run.Production#produce] would before anything is made
    Foreseen of(RunRequest request);
}
