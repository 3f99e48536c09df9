package dialogue.run;

import dialogue.language.Problem;
import java.util.function.BiConsumer;

/// Goes on with the runs that nobody works on any more.
public interface Recovery {

    /// Resumes every run whose process is gone.
    ///
    /// @param hindered hears which run could not be resumed and why; such a run is marked failed and a person has to act
    void recover(BiConsumer<Run, Problem> hindered);
}
