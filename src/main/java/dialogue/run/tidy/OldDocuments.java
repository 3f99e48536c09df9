package dialogue.run.tidy;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.delivery.Mailing;
import dialogue.delivery.Outbox;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.delivery.folder.Removal;
import dialogue.run.Retention.Old.Kind;
import dialogue.run.input.InputStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The documents of revisions, and of what was made on the side, in whose place a later one of the same request stands. The last of each request
/// stays, for it is what answers the request. With documents goes what they were made from, unless others were made from it too.
record OldDocuments(OutputFolder output, InputStore inputs, Outbox outbox, Clock clock) implements Remains<Revision> {

    @Override
    public Kind kind() {
        return Kind.DOCUMENTS;
    }

    @Override
    public List<Revision> old(Instant before) throws IOException {
        var needed = outbox.all().stream().filter(this::needsDocuments).map(Dispatch::mailing).map(Mailing::revision)
                .collect(Collectors.toSet());
        var old = new ArrayList<Revision>();
        for (var made : output.all()) {
            for (var revision : made) {
                if (revision.removed().isEmpty() && !needed.contains(revision.key())
                        && isSuperseded(revision, made, before)) {
                    old.add(revision);
                }
            }
        }
        return old;
    }

    /// One that is on its way or in doubt may be sent yet; and one whose place no newer one has taken may be sent again.
    private boolean needsDocuments(Dispatch dispatch) {
        return !dispatch.state().isSettled()
                || ((dispatch.state() instanceof Written || dispatch.state() instanceof Withdrawn)
                        && outbox.newer(dispatch).isEmpty());
    }

    /// One without a manifest may be anything, and supersedes nothing.
    private static boolean isSuperseded(Revision revision, List<Revision> made, Instant before) throws IOException {
        for (var later : made.subList(made.indexOf(revision) + 1, made.size())) {
            if (isOfTheSameRequest(revision, later)) {
                return published(later).compareTo(FileTime.from(before)) <= 0;
            }
        }
        return false;
    }

    private static boolean isOfTheSameRequest(Revision revision, Revision later) {
        var asked = revision.manifest().map(Manifest::parameters);
        return asked.isPresent() && later.manifest().map(Manifest::parameters).equals(asked);
    }

    private static FileTime published(Revision revision) throws IOException {
        return Files.getLastModifiedTime(revision.folder().resolve(Manifest.NAME));
    }

    /// Such as `2026/annual/r1`.
    @Override
    public String name(Revision revision) {
        return output.root().relativize(revision.folder()).toString().replace('\\', '/');
    }

    @Override
    public void remove(List<Revision> old, Consumer<List<Revision>> entry) throws IOException {
        entry.accept(old);
        for (var revision : old) {
            new Removal(revision, output.access()).on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        for (var made : output.all()) {
            for (var revision : made) {
                if (revision.removed().isPresent()) {
                    new Removal(revision, output.access()).finish();
                }
            }
        }
        removeInputs();
    }

    /// What only revisions without documents were made from goes with them. Of a revision without a manifest nobody knows what it was made from, so all stays.
    private void removeInputs() throws IOException {
        try (var _ = inputs.alone()) {
            var standing = output.all().stream().flatMap(List::stream).filter(one -> one.removed().isEmpty()).toList();
            if (standing.stream().allMatch(one -> one.manifest().isPresent())) {
                inputs.retain(standing.stream().flatMap(one -> one.manifest().stream())
                        .flatMap(manifest -> manifest.inputs().stream()).map(Manifest.Input::sha256)
                        .collect(Collectors.toSet()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while others keep their inputs");
        }
    }
}
