package dialogue.intake;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A file as it arrived, under `workbooks/` of the test resources; its `README.md` says how each was made.
final class Resource {

    private Resource() {}

    static byte[] bytes(String name) {
        try (var in = Resource.class.getResourceAsStream("/workbooks/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No workbook " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
