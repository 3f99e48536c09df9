package dialogue.run.collect;

import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.occasion.RevisionKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Asks the ministries for the reports that an open review lacks.
public interface ReportCollection {

    /// Writes each party's forms for all initiatives that it may know of, to be handed on by a person. Those of before are replaced.
    ///
    /// @return the folder in which a folder a party stands
    /// @throws Problem where the plan cannot be relied upon
    Path write(int year);

    /// Makes each ministry's form for what is missing or stale of its reports, and enters the messages that bring it.
    ///
    /// @param posting what becomes of the messages
    /// @param since forms that were made on its day or later are entered instead of new ones; empty to make new ones
    /// @return what the forms stand under; empty where nothing is missing
    /// @throws Problem where the review is not open, or a ministry that lacks reports gets no message
    Optional<RevisionKey> ask(int year, Posting posting, Optional<Instant> since);
}
