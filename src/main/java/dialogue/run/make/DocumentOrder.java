package dialogue.run.make;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.Occasion.Annual;
import dialogue.occasion.Occasion.Collect;
import dialogue.occasion.Occasion.Meeting;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One document to make.
public record DocumentOrder(Audience audience, Language language, Format format) {

    /// The documents of a request by audience, language (the audience's first one first) and format; none where the
    /// languages asked for are not the audiences'.
    public static List<DocumentOrder> of(RunRequest request) {
        return Arrays.stream(Audience.values()).filter(request.audiences()::contains)
                .flatMap(audience -> audience.languages().stream().filter(request.languages()::contains)
                        .flatMap(language -> Arrays.stream(Format.values()).filter(request.formats()::contains)
                                .map(format -> new DocumentOrder(audience, language, format))))
                .toList();
    }

    /// Unique in a run and the same in every attempt, such as `joint-en-pdf`.
    public String name() {
        return audience.key() + "-" + language.key() + "-" + format.key();
    }

    /// Says what is wrong with its document.
    ///
    /// @param code of the sentence, which begins with the document's name
    Problem wrong(String code, Object... more) {
        return Problem.of(Problem.Kind.FAILED, code, Stream.concat(Stream.of(name()), Stream.of(more)).toArray());
    }

    /// Its path in the revision's folder, with `/`, such as `joint/strategic-dialogue-2026-joint-en.pdf`.
    public String file(int year, Occasion occasion) {
        var meeting = switch (occasion) {
            case Annual _,Collect _ -> "";
            case Meeting(var key) -> key + "-";
        };
        return audience.key() + "/strategic-dialogue-" + year + "-" + meeting + audience.key() + "-" + language.key()
                + "." + format.key();
    }
}
