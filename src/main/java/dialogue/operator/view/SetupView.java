package dialogue.operator.view;

import dialogue.language.Language;
import dialogue.operator.answer.Answer;
import dialogue.operator.setup.Looked;
import java.util.List;

/// What a look at an installation has found, for programs.
public record SetupView(boolean well, List<Part> parts) implements Answer {

    @Override
    public Lines lines() {
        return new Lines(Part.class, parts);
    }

    /// One part of it.
    ///
    /// @param part such as `mail`
    public record Part(String part, boolean well, String found) {}

    public static SetupView of(List<Looked> looked, Language language) {
        return new SetupView(looked.stream().allMatch(Looked::isWell), looked.stream()
                .map(one -> new Part(one.part().key(), one.isWell(), one.found().in(language))).toList());
    }
}
