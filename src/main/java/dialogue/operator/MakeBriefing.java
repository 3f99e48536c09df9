package dialogue.operator;

import dialogue.delivery.Outbox;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;

/// Makes a briefing, or finds that it stands already, and hands over what is due in the outbox.
public final class MakeBriefing {

    private final Production production;
    private final HandOver handOver;

    MakeBriefing(Production production, Outbox outbox) {
        this.production = production;
        this.handOver = new HandOver(outbox);
    }

    /// The request with its year and folders resolved.
    ///
    /// @throws dialogue.language.Problem where it is to be sent and there is nobody to send it to; and as [Production#accept]
    public RunRequest accept(RunRequest request) {
        handOver.require(request.posting());
        return production.accept(request);
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
