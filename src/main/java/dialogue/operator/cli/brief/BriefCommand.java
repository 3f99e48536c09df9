package dialogue.operator.cli.brief;

import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.MakeBriefing;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Noise;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.syntax.SharedOptions.Post;
import dialogue.operator.cli.work.Person;
import dialogue.operator.cli.work.Summary;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.BriefingView;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue brief`: makes a briefing and says what to look at.
@Command(name = "brief")
final class BriefCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
    private OptionalInt year = OptionalInt.empty();

    @Option(names = "--meeting", paramLabel = "KEY", descriptionKey = "option.meeting")
    private Occasion occasion = Occasion.ANNUAL;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--audience", paramLabel = "KEYS", hideParamSyntax = true, split = ",", descriptionKey = "option.audience")
    private Set<Audience> audiences = EnumSet.allOf(Audience.class);

    @Option(names = "--language", paramLabel = "KEYS", hideParamSyntax = true, split = ",", descriptionKey = "option.languages")
    private Set<Language> languages = EnumSet.allOf(Language.class);

    @Option(names = "--format", paramLabel = "KEYS", hideParamSyntax = true, split = ",", descriptionKey = "option.formats")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--leave-out-rejected", descriptionKey = "option.leave-out-rejected")
    private boolean leaveOutRejected;

    @Option(names = "--full", descriptionKey = "option.full")
    private boolean full;

    @Option(names = "--dry-run", descriptionKey = "option.brief-dry-run")
    private boolean dry;

    @Mixin
    private final Post post = new Post();

    @Mixin
    private final Noise noise = new Noise();

    @Mixin
    private final Form form = new Form();

    BriefCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var request = new RunRequest(year, occasion, asOf, audiences, languages, formats, input.folder(),
                output.folder(),
                leaveOutRejected, post.posting(), full);
        if (dry) {
            return plan(request);
        }
        var silent = noise.isQuiet() || !form.isTable();
        var made = workshop.make(output.folder(), silent, MakeBriefing.class,
                (briefings, progress) -> briefings.make(request, Person.name(), progress));
        form.tell(terminal, BriefingView.of(made, terminal.language()));
        return new Summary(terminal, silent, workshop.settled().hint()).tell(made);
    }

    /// With a ledger of its own that is gone afterwards: that of the output folder is not even opened.
    private int plan(RunRequest request) {
        var planned = workshop.trial(context -> context.getBean(MakeBriefing.class).plan(request), input.setting());
        form.tell(terminal, BriefingView.of(planned), () -> new PlanTable(terminal).show(planned));
        return new Summary(terminal, noise.isQuiet(), workshop.settled().hint()).tell(planned.foreseen());
    }
}
