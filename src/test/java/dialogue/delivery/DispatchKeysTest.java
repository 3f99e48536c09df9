package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DispatchKeysTest {

    /// A state that is not among them could not be asked for, and its messages would be in no list.
    @Test
    void everyStateIsAmongTheKeys() {
        assertThat(Arrays.stream(DispatchState.class.getPermittedSubclasses())
                .map(state -> state.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(DispatchState.KEYS);
    }
}
