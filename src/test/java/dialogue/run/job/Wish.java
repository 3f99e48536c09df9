package dialogue.run.job;

import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Requests for one occasion.
record Wish(Path input, Path output, String occasion) {

    RunRequest request() {
        return request(EnumSet.allOf(Audience.class), EnumSet.allOf(Language.class), EnumSet.allOf(Format.class));
    }

    RunRequest request(Set<Audience> audiences, Set<Language> languages, Set<Format> formats) {
        return new RunRequest(OptionalInt.empty(), Occasion.of(occasion), Optional.empty(), audiences, languages,
                formats,
                input, output, false);
    }

    RunRequest leavingOutRejected() {
        var all = request();
        return new RunRequest(all.year(), all.occasion(), all.asOf(), all.audiences(), all.languages(), all.formats(),
                input,
                output, true);
    }
}
