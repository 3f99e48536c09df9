package dialogue.operator;

import dialogue.delivery.Outbox;
import dialogue.delivery.Outbox.Expected;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.check.Forecast;
import dialogue.run.check.Forecast.Foreseen;
import java.util.List;
import java.util.function.Supplier;

/// Makes a briefing, or finds that it stands already, and hands over what is due in the outbox.
public final class MakeBriefing {

    private final Production production;
    private final Supplier<Forecast> forecast;
    private final Outbox outbox;
    private final HandOver handOver;

    /// @param forecast asked for where nothing shall be made
    MakeBriefing(Production production, Supplier<Forecast> forecast, Outbox outbox) {
        this.production = production;
        this.forecast = forecast;
        this.outbox = outbox;
        this.handOver = new HandOver(outbox);
    }

    /// The request with its year and folders resolved.
    ///
    /// @throws dialogue.language.Problem where it is to be sent and there is nobody to send it to; and as [Production#accept]
    public RunRequest accept(RunRequest request) {
        handOver.require(request.posting());
        return production.accept(request);
    }

    /// What would come of a request.
    ///
    /// @param messages at most these; none where nothing would be made, or on the side
    public record Planned(Foreseen foreseen, List<Expected> messages) {}

    /// Tells what would come of a request, and makes nothing. It needs no ledger: whether something has changed for a recipient shows when it is made.
    ///
    /// @throws dialogue.language.Problem as [#make] would before anything is made
    public Planned plan(RunRequest request) {
        handOver.require(request.posting());
        var foreseen = forecast.get().of(request);
        var isSent = foreseen.kind() == Outcome.Kind.PUBLISHED && !foreseen.makes().aside();
        return new Planned(foreseen, isSent ? outbox.expected(request.audiences(), request.posting()) : List.of());
    }

    /// Makes what is asked for.
    ///
    /// @param person who asks
    /// @throws dialogue.language.Problem where it is to be sent and there is nobody to send it to; and as [Production#produce]
    public Made make(RunRequest request, String person, Progress progress) {
        handOver.require(request.posting());
        return handOver.after(production.produce(request, person, progress), request.posting(), person);
    }
}
