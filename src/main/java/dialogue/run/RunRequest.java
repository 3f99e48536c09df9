package dialogue.run;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.render.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A wish for a briefing. The command line, the console and the schedule only hand one over.
///
/// @param year empty for the newest year folder of the input
/// @param asOf empty for the newest `updated_on` among the year's shared reports, so that the input alone decides
/// @param audiences at least one; a document is made for each of its languages that is also in `languages`, in each format
/// @param leaveOutRejected go on without refused records instead of refusing the input
/// @param posting what becomes of the messages to the ministries; it changes no document
/// @param full every initiative as a card, not the matters alone
public record RunRequest(OptionalInt year, Occasion occasion, Optional<LocalDate> asOf, Set<Audience> audiences,
        Set<Language> languages,
        Set<Format> formats, Path input, Path output, boolean leaveOutRejected, Posting posting,
        boolean full) {

    public RunRequest {
        audiences = Set.copyOf(audiences);
        languages = Set.copyOf(languages);
        formats = Set.copyOf(formats);
    }

    /// A request for cards of the matters alone.
    public RunRequest(OptionalInt year, Occasion occasion, Optional<LocalDate> asOf, Set<Audience> audiences,
            Set<Language> languages, Set<Format> formats, Path input, Path output, boolean leaveOutRejected,
            Posting posting) {
        this(year, occasion, asOf, audiences, languages, formats, input, output, leaveOutRejected, posting, false);
    }

    /// The same that says nothing about the messages to the ministries.
    public RunRequest(OptionalInt year, Occasion occasion, Optional<LocalDate> asOf, Set<Audience> audiences,
            Set<Language> languages, Set<Format> formats, Path input, Path output, boolean leaveOutRejected) {
        this(year, occasion, asOf, audiences, languages, formats, input, output, leaveOutRejected, Posting.UNSAID);
    }

    /// The same, saying what becomes of the messages.
    public RunRequest with(Posting said) {
        return new RunRequest(year, occasion, asOf, audiences, languages, formats, input, output, leaveOutRejected,
                said, full);
    }

    /// The same, with every initiative as a card or the matters alone.
    public RunRequest full(boolean every) {
        return new RunRequest(year, occasion, asOf, audiences, languages, formats, input, output, leaveOutRejected,
                posting, every);
    }

    /// True where it makes every document there is.
    public boolean isForEverybody() {
        return covers(EnumSet.allOf(Audience.class), EnumSet.allOf(Language.class), EnumSet.allOf(Format.class));
    }

    /// True where it makes all documents of some audiences in some languages and formats.
    public boolean covers(Set<Audience> some, Set<Language> tongues, Set<Format> kinds) {
        return audiences.containsAll(some) && languages.containsAll(tongues) && formats.containsAll(kinds);
    }

    /// The annual briefing of the newest review, with all its documents.
    public static RunRequest annual(Path input, Path output) {
        return new RunRequest(OptionalInt.empty(), Occasion.ANNUAL, Optional.empty(), EnumSet.allOf(Audience.class),
                EnumSet.allOf(Language.class), EnumSet.allOf(Format.class), input, output, false);
    }
}
