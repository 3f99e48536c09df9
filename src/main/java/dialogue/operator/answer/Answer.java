package dialogue.operator.answer;

import java.util.List;

/// What a command answers, for other programs: a record, whose names and their order are a promise. [Json] writes all of it, [Csv] what has a line of
/// its own.
public interface Answer {

    /// What has a line of its own: its list, or the answer as a whole.
    default Lines lines() {
        return new Lines(getClass(), List.of(this));
    }

    /// Records of one kind.
    ///
    /// @param of their type, which names the columns where there is none
    record Lines(Class<?> of, List<?> each) {}
}
