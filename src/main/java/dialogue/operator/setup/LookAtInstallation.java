package dialogue.operator.setup;

import dialogue.delivery.Outbox;
import dialogue.language.LocalizedMessage;
import dialogue.operator.setup.Looked.Part;
import dialogue.render.pdf.FontCharacters;
import dialogue.run.jdbc.OtherDatabase;
import dialogue.schedule.ScheduleOperations;
import dialogue.setting.EffectiveConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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

        LocalizedMessage ask(Function<ApplicationContext, LocalizedMessage> question);
    }

    /// All that was found.
    public List<Looked> look() {
        return List.of(Looked.at(Part.CONFIGURATION, this::keys), Looked.at(Part.START, () -> trial.ask(this::start)),
                Looked.at(Part.INPUT, folders::read), Looked.at(Part.OUTPUT, folders::written),
                Looked.at(Part.FONTS, LookAtInstallation::fonts), Looked.at(Part.DATABASE, this::database),
                Looked.at(Part.MAIL, () -> trial.ask(LookAtInstallation::mail)), Looked.at(Part.CLOCK, this::time));
    }

    private LocalizedMessage keys() {
        var files = configuration.get().files();
        var _ = configuration.get().keys();
        return files.isEmpty()
                ? LocalizedMessage.of("setup.configuration-own")
                : LocalizedMessage.of("setup.configuration", String.join(", ", files));
    }

    private LocalizedMessage start(ApplicationContext program) {
        return LocalizedMessage.of("setup.start", program.getBean(ScheduleOperations.class).list().size());
    }

    private static LocalizedMessage fonts() {
        var _ = new FontCharacters();
        return LocalizedMessage.of("setup.fonts");
    }

    private LocalizedMessage database() {
        return OtherDatabase.of(configuration.get().environment())
                .map(database -> LocalizedMessage.of("setup.database", database.answer(clock).product()))
                .orElseGet(() -> LocalizedMessage.of("setup.database-own", folders.output().toString()));
    }

    private static LocalizedMessage mail(ApplicationContext program) {
        return program.getBean(Outbox.class).reach().orElseGet(() -> LocalizedMessage.of("setup.mail-none"));
    }

    private LocalizedMessage time() {
        var now = clock.instant();
        OtherDatabase.of(configuration.get().environment())
                .ifPresent(database -> database.answer(clock).requireClock());
        return LocalizedMessage.of("setup.clock", in("America/Toronto", now), in("Asia/Seoul", now));
    }

    private static String in(String zone, Instant now) {
        return TIME.format(now.atZone(ZoneId.of(zone)));
    }
}
