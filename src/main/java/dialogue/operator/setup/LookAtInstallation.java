package dialogue.operator.setup;

import dialogue.delivery.Outbox;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.operator.setup.Looked.Part;
import dialogue.plan.Party;
import dialogue.render.pdf.FontCharacters;
import dialogue.run.jdbc.OtherDatabase;
import dialogue.schedule.ScheduleOperations;
import dialogue.setting.EffectiveConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// Looks at all that a start and a run need, one after the other, whatever the one before has found.
///
/// @param configuration reads it
/// @param trial starts the program beside its folders and its database, asks, and ends it
public record LookAtInstallation(Supplier<EffectiveConfiguration> configuration, Trial trial, LookAtFolders folders,
        Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /// A start that leaves nothing behind.
    @FunctionalInterface
    public interface Trial {

        List<Looked> ask(Function<ApplicationContext, List<Looked>> question);
    }

    /// All that was found, in the order of the parts.
    public List<Looked> look() {
        var here = Stream.of(Looked.at(Part.CONFIGURATION, this::keys), Looked.at(Part.INPUT, folders::read),
                Looked.at(Part.OUTPUT, folders::written), Looked.at(Part.FONTS, LookAtInstallation::fonts));
        return Stream.of(here, started().stream(), answered().stream()).flatMap(parts -> parts)
                .sorted(Comparator.comparing(Looked::part)).toList();
    }

    private LocalizedMessage keys() {
        var files = configuration.get().files();
        var _ = configuration.get().keys();
        return files.isEmpty()
                ? LocalizedMessage.of("setup.configuration-own")
                : LocalizedMessage.of("setup.configuration", String.join(", ", files));
    }

    private static LocalizedMessage fonts() {
        var _ = new FontCharacters();
        return LocalizedMessage.of("setup.fonts");
    }

    /// What only a program that has started can say.
    private List<Looked> started() {
        return both(Part.START, Part.MAIL, () -> trial.ask(program -> List.of(
                Looked.at(Part.START, () -> start(program)), Looked.at(Part.MAIL, () -> mail(program)))));
    }

    private static LocalizedMessage start(ApplicationContext program) {
        return LocalizedMessage.of("setup.start", program.getBean(ScheduleOperations.class).list().size());
    }

    private static LocalizedMessage mail(ApplicationContext program) {
        return program.getBean(Outbox.class).reach().orElseGet(() -> LocalizedMessage.of("setup.mail-none"));
    }

    /// What the database says, which is asked once; this machine's clock alone where the ledger is a file.
    private List<Looked> answered() {
        return both(Part.DATABASE, Part.CLOCK, () -> OtherDatabase.of(configuration.get().environment())
                .map(database -> database.answer(clock))
                .map(answer -> List.of(
                        Looked.at(Part.DATABASE, () -> LocalizedMessage.of("setup.database", answer.product())),
                        Looked.at(Part.CLOCK, () -> {
                            answer.requireClock();
                            return time();
                        })))
                .orElseGet(() -> List.of(Looked.at(Part.DATABASE, this::file), Looked.at(Part.CLOCK, this::time))));
    }

    /// Of two parts that one thing answers for, each is as wrong as that.
    private static List<Looked> both(Part one, Part other, Supplier<List<Looked>> look) {
        try {
            return look.get();
        } catch (Problem problem) {
            return Stream.of(one, other).map(part -> new Looked(part, false, problem.message())).toList();
        }
    }

    private LocalizedMessage file() {
        return LocalizedMessage.of("setup.database-own", folders.output().toString());
    }

    private LocalizedMessage time() {
        var now = clock.instant();
        return LocalizedMessage.of("setup.clock", in(Party.CANADA, now), in(Party.KOREA, now));
    }

    private static String in(Party party, Instant now) {
        return TIME.format(now.atZone(party.zone()));
    }
}
