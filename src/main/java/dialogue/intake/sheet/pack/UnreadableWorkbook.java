package dialogue.intake.sheet.pack;

import dialogue.intake.record.Notice;
import java.io.IOException;
import java.io.Serial;

/// Why a workbook, or the rest of one, is not read.
public final class UnreadableWorkbook extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Notice reason;

    public UnreadableWorkbook(String code, String... details) {
        super(code);
        reason = Notice.of(code, details);
    }

    public Notice reason() {
        return reason;
    }
}
