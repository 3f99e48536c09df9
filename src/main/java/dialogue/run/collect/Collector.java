package dialogue.run.collect;

import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.delivery.folder.Tree;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.check.PartyStanding;
import dialogue.run.check.ReviewStanding;
import dialogue.run.check.Standings;
import dialogue.run.form.Forms;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks with forms that stand like a revision in the output folder, so that the outbox sends, holds, repeats and remembers them like all papers.
///
/// @param version of the program
record Collector(Path input, LedgerFolder folder, Ledger ledger, Outbox outbox, Allowance allowance, Clock clock,
        String version) implements ReportCollection {

    @Override
    public Path write(int year) {
        var forms = Forms.of(input, year, IntakeSettings.day(clock.instant()), allowance);
        var place = folder.place().revision(RevisionKey.revision(year, Occasion.COLLECT, 1)).folder()
                .resolveSibling("forms");
        try (var _ = folder.lock(year, Occasion.COLLECT)) {
            var work = DurableFolder.empty(folder.path().resolve("forms-" + year));
            for (var form : FormFile.all(year)) {
                var made = forms.of(form.party(), form.language(), _ -> true);
                work.write(form.name(), out -> out.write(made.bytes()));
            }
            Tree.delete(place);
            work.moveTo(place);
            return place;
        } catch (IOException e) {
            throw Problem.passing(Kind.FAILED, "output.cannot-write", folder.output().toString());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The asking was interrupted", cause);
    }

    @Override
    public Optional<RevisionKey> ask(int year, Posting posting, Optional<Instant> since) {
        if (!new Reviews(input).isOpen(year)) {
            throw Problem.of(Kind.FAILED, "collect.not-open", String.valueOf(year));
        }
        try (var _ = folder.lock(year, Occasion.COLLECT)) {
            var day = since.map(IntakeSettings::day).orElse(LocalDate.MAX);
            var last = last(year).filter(made -> !made.asOf().isBefore(day));
            var asked = last.isPresent() ? last : made(year);
            asked.ifPresent(made -> enter(made, posting));
            return asked.map(Manifest::key);
        } catch (IOException e) {
            throw Problem.passing(Kind.FAILED, "output.cannot-write", folder.output().toString());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Optional<Manifest> last(int year) throws IOException {
        return folder.place().newest(year, Occasion.COLLECT).flatMap(Revision::manifest);
    }

    private Optional<Manifest> made(int year) throws IOException {
        var today = IntakeSettings.day(clock.instant());
        var standing = new Standings(input, folder.output(), allowance, today).of(year);
        var lacking = standing.parties().stream().filter(party -> !party.isDone()).toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(made(standing, lacking, today));
    }

    /// Put together out of sight, and moved to its place in one go.
    private Manifest made(ReviewStanding standing, List<PartyStanding> lacking, LocalDate today) throws IOException {
        var year = standing.year();
        var next = folder.place().newest(year, Occasion.COLLECT).map(revision -> revision.key().next())
                .orElse(RevisionKey.revision(year, Occasion.COLLECT, 1));
        var place = folder.place().revision(next);
        var work = DurableFolder.empty(folder.path().resolve("collect-" + year));
        var letter = new FormLetter(year, standing.days().orElseThrow().deadline());
        var manifest = new FormSet(work, next, Forms.of(input, year, today, allowance), letter).write(lacking, today,
                version);
        work.moveTo(place.folder());
        folder.place().open(place);
        return manifest;
    }

    /// A ministry that gets nothing would be thought to keep silent.
    private void enter(Manifest made, Posting posting) {
        ledger.together(() -> outbox.enter(made, posting));
        var reached = outbox.of(made.key()).stream().map(dispatch -> dispatch.mailing().ministry().key())
                .collect(Collectors.toSet());
        made.documents().stream().map(Manifest.Document::audience).filter(party -> !reached.contains(party)).findFirst()
                .ifPresent(party -> {
                    throw Problem.of(Kind.FAILED, "collect.nobody", party, String.valueOf(made.year()),
                            folder.place().revision(made.key()).folder().toString());
                });
    }
}
