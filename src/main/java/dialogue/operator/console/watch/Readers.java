package dialogue.operator.console.watch;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.watch.Reader;
import dialogue.person.Duty;

/// The visitor as one who looks at problems and acts.
public final class Readers {

    private Readers() {}

    public static Reader of(Visitor visitor) {
        return new Reader(visitor.ministry(), visitor.has(Duty.STEWARD));
    }
}
