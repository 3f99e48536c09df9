package dialogue.run.job;

import dialogue.delivery.Posting;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.language.Problem;
import dialogue.occasion.RevisionKey;
import dialogue.run.Extent;
import dialogue.run.RunRequest;
import dialogue.run.make.Publication;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where what a request asks for belongs: among the revisions of its occasion, or on the side.
///
/// @param revisions of the occasion, the oldest first
/// @param asides what was made of it on the side, the oldest first
record Destination(RunRequest request, boolean aside, OutputFolder output, List<Revision> revisions,
        List<Revision> asides) {

    /// A draft, a briefing with fewer documents than are configured for its occasion, or as of an earlier day than the newest revision that somebody
    /// has asked for, is made on the side.
    ///
    /// @param draft true where the review is not closed
    /// @param extent asked where a request does not make every document there is
    /// @throws Problem where the request says what is to become of messages, and there will be none
    static Destination of(RunRequest request, boolean draft, Extent extent, OutputFolder output)
            throws IOException {
        var year = request.year().orElseThrow();
        var revisions = output.revisions(year, request.occasion());
        if (draft && request.posting() != Posting.UNSAID) {
            throw Problem.of(Problem.Kind.USAGE, "request.draft-posting", String.valueOf(year));
        }
        var aside = draft || !(request.isForEverybody() || extent.isWhole(request))
                || isOfAnEarlierDay(request, revisions);
        if (aside && request.posting() != Posting.UNSAID) {
            throw Problem.of(Problem.Kind.USAGE, "request.aside-posting");
        }
        return new Destination(request, aside, output, revisions, output.asides(year, request.occasion()));
    }

    private static boolean isOfAnEarlierDay(RunRequest request, List<Revision> revisions) {
        var newest = revisions.reversed().stream().flatMap(revision -> revision.manifest().stream()).findFirst();
        return request.asOf().filter(day -> newest.filter(one -> day.isBefore(one.asOf())).isPresent()).isPresent();
    }

    /// Where it would be made.
    Revision next() {
        var made = aside ? asides : revisions;
        return output.revision(made.isEmpty()
                ? new RevisionKey(request.year().orElseThrow(), request.occasion(), aside, 1)
                : made.getLast().key().next());
    }

    /// What answers the request already: the last that was made of the same one, unless something has changed since. What others have asked for
    /// in between, on the side or as of another day, does not matter.
    Optional<Revision> standing(String fingerprint) {
        return last(aside ? asides : revisions).or(() -> last(revisions))
                .filter(revision -> revision.manifest().map(Manifest::fingerprint).filter(fingerprint::equals)
                        .isPresent());
    }

    /// One whose manifest is gone may have been made of the same request.
    private Optional<Revision> last(List<Revision> made) {
        var asked = Publication.parameters(request);
        return made.reversed().stream()
                .filter(one -> one.manifest().map(Manifest::parameters).map(asked::equals).orElse(true)).findFirst();
    }
}
