package dialogue.run.upload;

import dialogue.delivery.folder.Digest;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.intake.ReviewDays;
import dialogue.intake.folder.InputFile;
import dialogue.intake.life.Reviews;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.ForbiddenRecords;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Party;
import dialogue.run.check.PartyStanding;
import dialogue.run.check.Standings;
import dialogue.watch.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The one desk at which files are taken in.
///
/// @param input the folder of all reviews
record UploadDesk(Path input, WaitingRoom room, Allowance allowance, Audit audit, Clock clock) implements Uploads {

    private interface Act<T> {

        T done() throws IOException;
    }

    @Override
    public boolean isKnown(int year) {
        try {
            return new Reviews(input).state(year).isPresent();
        } catch (Problem problem) {
            return Files.isDirectory(input.resolve(String.valueOf(year)));
        }
    }

    @Override
    public List<ReviewSight> reviews() {
        return new Sights(of(0), today(), year -> read(() -> room.isPublished(year))).all();
    }

    private LocalDate today() {
        return IntakeSettings.day(clock.instant());
    }

    @Override
    public PartyStanding progress(int year, Party party) {
        try {
            return new Standings(input, room.output(), allowance, today()).of(year).parties().stream()
                    .filter(one -> one.party() == party).findFirst().orElseThrow();
        } catch (Problem problem) {
            throw YearInput.unreadable();
        }
    }

    @Override
    public Waiting send(int year, Party party, Optional<String> replaces, byte[] bytes, String person) {
        requireOpen(year);
        if (bytes.length == 0) {
            throw Problem.of(Kind.USAGE, "upload.empty");
        }
        if (bytes.length > MOST) {
            throw Problem.of(Kind.USAGE, "upload.too-large", MOST >> 20);
        }
        return alone(() -> admitted(sent(year, party, replaces, bytes, person), bytes));
    }

    /// A review that somebody has closed takes in nothing more.
    private void requireOpen(int year) {
        if (!isKnown(year)) {
            throw Problem.of(Kind.FAILED, "review.not-open", String.valueOf(year));
        }
        if (new Reviews(input).days(year).flatMap(ReviewDays::closed).isPresent()) {
            throw Problem.of(Kind.FAILED, "review.closed-already", String.valueOf(year));
        }
    }

    private Waiting sent(int year, Party party, Optional<String> replaces, byte[] bytes, String person) {
        var standing = of(year).of(party).stream().map(InputFile::name).toList();
        var instead = replaces.or(() -> standing.stream().findFirst());
        if (instead.filter(name -> !standing.contains(name)).isPresent()) {
            throw changed();
        }
        var digest = Digest.of(bytes);
        return new Waiting(year, party, Names.of(year, party, instead, bytes), instead, person,
                clock.instant().truncatedTo(ChronoUnit.SECONDS), digest.bytes(), digest.sha256(),
                room.file(year, party));
    }

    private Waiting admitted(Waiting sent, byte[] bytes) throws IOException {
        try {
            var part = room.part(sent.year(), sent.party());
            room.write(part, bytes);
            requireProcessable(sent);
            room.admit(part, sent);
        } finally {
            room.refuse(sent.year(), sent.party());
        }
        audit.enter(sent.person(), "input.send", subject(sent));
        return waiting(sent.year(), sent.party()).orElseThrow(UploadDesk::changed);
    }

    private void requireProcessable(Waiting sent) {
        var forbidden = new ForbiddenRecords(allowance.processable());
        new Readings(List.of(sent.file()), allowance.limits()).forEach(forbidden::admits);
        try {
            forbidden.requireNone();
        } catch (Problem problem) {
            throw Problem.of(Kind.INPUT, "upload.forbidden", problem.details().toArray());
        }
    }

    @Override
    public Optional<Waiting> waiting(int year, Party party) {
        return read(() -> room.find(year, party));
    }

    @Override
    public Judged judge(Waiting waiting, Language language) {
        return of(waiting.year()).judge(waiting, language);
    }

    @Override
    public List<Change> compare(Waiting waiting, Language language) {
        var present = of(waiting.year()).of(waiting.party()).stream()
                .filter(file -> file.name().equals(waiting.replaces().orElse(""))).findFirst();
        return new Comparison(allowance, language).of(present, waiting.file());
    }

    @Override
    public List<Standing> standing(int year, Party party) {
        return of(year).of(party).stream().map(file -> read(() -> standing(file))).toList();
    }

    private static Standing standing(InputFile file) throws IOException {
        var digest = Digest.of(file.path());
        return new Standing(file.name(), digest.bytes(), Files.getLastModifiedTime(file.path()).toInstant(),
                digest.sha256());
    }

    @Override
    public Judged judge(int year, Party party, String name, Language language) {
        var file = of(year).of(party).stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(UploadDesk::changed);
        return of(year).judge(file, party, language);
    }

    private YearInput of(int year) {
        return new YearInput(input, year, allowance);
    }

    @Override
    public Waiting takeOver(int year, Party party, String seen, String present, String person) {
        return alone(() -> {
            var waiting = seen(year, party, seen);
            var work = new TakeOver(input, room, waiting);
            requireOpen(year);
            var stands = work.present();
            if (!present.equals(stands.isPresent() ? Digest.of(stands.get()).sha256() : "")) {
                throw changed();
            }
            if (!judge(waiting, Language.ENGLISH).isAcceptable()) {
                throw Problem.of(Kind.INPUT, "upload.refused");
            }
            work.run();
            audit.enter(person, "input.take-over", subject(waiting));
            room.remove(waiting);
            return waiting;
        });
    }

    @Override
    public Waiting discard(int year, Party party, String seen, String person) {
        return alone(() -> {
            var waiting = seen(year, party, seen);
            room.remove(waiting);
            audit.enter(person, "input.discard", subject(waiting));
            return waiting;
        });
    }

    private Waiting seen(int year, Party party, String seen) throws IOException {
        return room.find(year, party).filter(one -> one.sha256().equals(seen)).orElseThrow(UploadDesk::changed);
    }

    private static Problem changed() {
        return Problem.of(Kind.FAILED, "upload.changed");
    }

    private static String subject(Waiting waiting) {
        return waiting.year() + "/" + waiting.party().key();
    }

    private <T> T alone(Act<T> act) {
        return read(() -> {
            try (var _ = room.alone()) {
                return act.done();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The taking in was interrupted", e);
            }
        });
    }

    private <T> T read(Act<T> act) {
        try {
            return act.done();
        } catch (IOException | UncheckedIOException e) {
            throw Problem.passing(Kind.FAILED, "upload.unwritable");
        }
    }
}
