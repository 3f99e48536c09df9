package dialogue.run.tidy;

import dialogue.run.Retention.Old.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// A kind of what gets old.
///
/// @param <T> one of it
interface Remains<T> {

    Kind kind();

    /// What came to its end until then and is needed by nobody, in its order.
    List<T> old(Instant before) throws IOException;

    /// By which a person knows one.
    String name(T one);

    /// Removes some, and goes on with a removal that broke off.
    ///
    /// @param old perhaps none
    /// @param entry enters into the audit what goes; to be called before it does
    void remove(List<T> old, Consumer<List<T>> entry) throws IOException;
}
