package dialogue.language;

import java.io.Serial;
import java.util.List;

/// Something a person has to put right: one sentence that says place, what was found, what is allowed and what to do. It is told without a stack
/// trace and is never a fault of the program. Its words stand in `messages/problems_*.properties` under its code.
public final class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /// Who has to act, and with it the exit code of the command line.
    public enum Kind {
        /// Something outside the input failed: a folder, a disk, another process.
        FAILED(1),
        /// The input was refused; nothing was produced.
        INPUT(2),
        /// The command was given wrongly.
        USAGE(64);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final transient LocalizedMessage message;
    private final boolean retryable;

    private Problem(Kind kind, LocalizedMessage message, boolean retryable) {
        super(message.in(Language.ENGLISH));
        this.kind = kind;
        this.message = message;
        this.retryable = retryable;
    }

    /// A problem that stays until a person acts.
    ///
    /// @param code key of the sentence, such as `input.missing`
    /// @param details what fills its placeholders: keys, paths, numbers, other messages; never a value of a note
    public static Problem of(Kind kind, String code, Object... details) {
        return new Problem(kind, LocalizedMessage.of(code, details), false);
    }

    /// A problem that may be gone when the same is tried again.
    public static Problem passing(Kind kind, String code, Object... details) {
        return new Problem(kind, LocalizedMessage.of(code, details), true);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return message.key();
    }

    /// What fills the places of its sentence.
    public List<Object> details() {
        return message.details();
    }

    /// Its sentence, to be said later.
    public LocalizedMessage message() {
        return message;
    }

    public boolean retryable() {
        return retryable;
    }

    /// The whole sentence in a language.
    public String sentence(Language language) {
        return message.in(language);
    }
}
