package dialogue.run;

import dialogue.occasion.RevisionKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes a published revision again, from the input that it was made from and not from the input folder, which may have changed since.
public interface Reproduction {

    /// Makes it out of sight, proves each document as when it was published, and compares what comes out with what its manifest says.
    ///
    /// @param into a folder that is not there yet, for what was made; empty where it shall only be compared
    /// @throws dialogue.language.Problem where there is no such revision or `into` is taken, and where its input was not kept or may no longer be processed
    Reproduced reproduce(RevisionKey revision, Optional<Path> into, Progress progress);

    /// What came of it.
    ///
    /// @param madeBy the version of the program that made the revision
    /// @param program the version of this program
    /// @param files how many were compared: the documents, what covers them in the mail, the findings
    /// @param differing those that are not the same, byte for byte
    record Reproduced(String madeBy, String program, int files, List<String> differing) {

        public Reproduced {
            differing = List.copyOf(differing);
        }

        public boolean isSame() {
            return differing.isEmpty();
        }
    }
}
