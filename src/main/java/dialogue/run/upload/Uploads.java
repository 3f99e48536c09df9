package dialogue.run.upload;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import dialogue.run.check.PartyStanding;
import java.util.List;
import java.util.Optional;

/// What a party sends for a year: it waits, is judged, and is taken over whole or goes again. Each act is audited under `YEAR/PARTY`.
///
/// Whoever asks may read what is that party's; that is decided before.
public interface Uploads {

    /// The largest file that is taken in, in bytes.
    int MOST = 5 << 20;

    /// True where a review of the year was opened, or reports for it are there.
    boolean isKnown(int year);

    /// How far each review is, the newest first; of what the parties report only whether something is there.
    List<ReviewSight> reviews();

    /// How far the review of a year is; empty where there is none.
    default Optional<ReviewSight> review(int year) {
        return reviews().stream().filter(one -> one.year() == year).findFirst();
    }

    /// How far a party is with its reports.
    ///
    /// @throws Problem where the input folder cannot be read
    PartyStanding progress(int year, Party party);

    /// Lets a file wait, in the place of one that waits already.
    ///
    /// @param replaces the name of the party's file in whose place it is to stand; empty for its only one, or for a first one
    /// @param bytes no more than [#MOST]
    /// @param person who sends it
    /// @throws Problem where nothing may be taken in for the year, it is empty, or it holds a record that may not be processed: then nothing of it is kept
    Waiting send(int year, Party party, Optional<String> replaces, byte[] bytes, String person);

    /// What waits.
    Optional<Waiting> waiting(int year, Party party);

    /// What is wrong with what waits, as `dialogue check` would say once it stood in its place.
    ///
    /// @throws Problem where the input folder cannot be read
    Judged judge(Waiting waiting, Language language);

    /// What would be otherwise than now.
    List<Change> compare(Waiting waiting, Language language);

    /// The party's files of the year that stand in the input.
    ///
    /// @throws Problem where the input folder cannot be read
    List<Standing> standing(int year, Party party);

    /// What is wrong with a file that stands.
    ///
    /// @param name one of those that stand
    Judged judge(int year, Party party, String name, Language language);

    /// Puts what waits into its place, whole; what it replaces is kept. The same again after an interruption goes on with it.
    ///
    /// @param seen the checksum of what the person has seen waiting
    /// @param present the checksum of what it was compared with; empty where there was none
    /// @throws Problem where either has changed, or it may not stand in the input
    Waiting takeOver(int year, Party party, String seen, String present, String person);

    /// Takes away what waits.
    ///
    /// @param seen the checksum of what the person has seen waiting
    /// @throws Problem where something else waits, or nothing
    Waiting discard(int year, Party party, String seen, String person);
}
