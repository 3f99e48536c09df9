package dialogue.run;

import dialogue.plan.Keyed;
import java.util.List;

/// Removes what is older than configured and needed by nobody any more, and enters it into the audit. Never removed are manifests, receipts, the audit,
/// messages' rows, what can be gone on with, and the last documents of each request.
public interface Retention {

    /// What would be removed now, a kind each.
    List<Old> old();

    /// Removes it. Killed meanwhile, the next call goes on.
    ///
    /// @param person for the audit
    /// @return what was removed, a kind each
    List<Old> tidy(String person);

    /// What is old of a kind.
    ///
    /// @param age as configured, such as `400d` or `never`
    /// @param names the numbers of runs and messages, the paths of revisions such as `2026/annual/r1`; in their order
    record Old(Kind kind, String age, List<String> names) {

        public Old {
            names = List.copyOf(names);
        }

        /// What may be removed.
        public enum Kind implements Keyed {
            /// What the ledger remembers of runs.
            RUNS("runs"),
            /// Messages that were written as files.
            MESSAGES("messages"),
            /// Documents of revisions, and on the side, of which a later one of the same request stands.
            DOCUMENTS("superseded-documents");

            private final String key;

            Kind(String key) {
                this.key = key;
            }

            @Override
            public String key() {
                return key;
            }
        }

        /// The names, numbers in a row as one: `1-97`, `99`, or `2026/annual/r1-3`.
        public List<String> ranges() {
            return Ranges.of(names);
        }
    }
}
