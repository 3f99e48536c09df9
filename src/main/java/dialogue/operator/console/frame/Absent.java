package dialogue.operator.console.frame;

import java.io.Serial;

/// What was asked for is not there, or is not for this visitor: both are answered with the same bytes.
public final class Absent extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public Absent() {
        super("absent", null, false, false);
    }
}
