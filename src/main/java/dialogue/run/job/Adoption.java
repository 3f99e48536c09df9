package dialogue.run.job;

import dialogue.delivery.Posting;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import dialogue.run.job.step.JobSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes over the revisions of an occasion that stand there though the ledger did not make them: it was moved away, lost, or restored from an older
/// backup, or the folder was brought here from elsewhere. To be called under the occasion's lock, when no run of it is unsettled.
record Adoption(JobSupport support, RunRequest request) {

    /// Of a revision without a manifest nobody knows what it is.
    void adopt(List<Revision> revisions) throws IOException {
        for (var revision : revisions) {
            var manifest = revision.manifest();
            if (manifest.isPresent() && !isKnown(revision)) {
                adopt(revision, manifest.get());
            }
        }
    }

    private boolean isKnown(Revision revision) {
        return support.ledger().knows(revision.key());
    }

    private void adopt(Revision revision, Manifest manifest) throws IOException {
        var published = Files.getLastModifiedTime(revision.folder().resolve(Manifest.NAME)).toInstant();
        support.ledger().together(() -> {
            support.ledger().adopt(asked(manifest), manifest, revision, published);
            support.outbox().adopt(manifest);
        });
    }

    private RunRequest asked(Manifest manifest) {
        var parameters = manifest.parameters();
        var asOf = Optional.of(parameters.asOf()).filter(day -> !day.equals("default")).map(LocalDate::parse);
        return new RunRequest(request.year(), request.occasion(), asOf,
                keyed(Audience.values(), Keyed::key, parameters.audiences()),
                keyed(Language.values(), Language::key, parameters.languages()),
                keyed(Format.values(), Keyed::key, parameters.formats()), request.input(), request.output(),
                parameters.leaveOutRejected(), Posting.HOLD, parameters.asksForAllCards());
    }

    private static <T> Set<T> keyed(T[] all, Function<T, String> key, List<String> keys) {
        return Stream.of(all).filter(each -> keys.contains(key.apply(each))).collect(Collectors.toSet());
    }
}
