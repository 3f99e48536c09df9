package dialogue.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.record.RawRecord.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A record that nobody sees is none, but one that could not be read is.
class RawRecordTest {

    @Test
    void isBlankWithoutAnythingInIt() {
        assertThat(new RawRecord(1, List.of("", " "), Set.of(), Optional.empty()).isBlank()).isTrue();
        assertThat(new RawRecord(1, List.of("", "x"), Set.of(), Optional.empty()).isBlank()).isFalse();
        assertThat(new RawRecord(1, List.of(""), Set.of(0), Optional.empty()).isBlank()).isFalse();
        assertThat(RawRecord.unread(1, Fault.RECORD_TOO_LONG).isBlank()).isFalse();
    }
}
