package dialogue.run.check;

import dialogue.intake.Allowance;
import dialogue.intake.reader.Limits;
import dialogue.language.Problem;
import dialogue.plan.Keyed;
import dialogue.plan.Marking;
import dialogue.setting.KnownKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What an installation takes in, as configured under `dialogue.intake`; without a word, [Allowance#STANDARD].
///
/// @param fieldCharacters the longest field
/// @param recordCharacters the longest record
/// @param fileSize the largest file, with its unit
/// @param markings which markings may be processed; a record with any other refuses the run unread
@ConfigurationProperties(AllowanceSettings.PREFIX)
public record AllowanceSettings(@DefaultValue("65536") String fieldCharacters,
        @DefaultValue("1048576") String recordCharacters, @DefaultValue("2GB") String fileSize,
        @DefaultValue("unclassified") List<String> markings) {

    static final String PREFIX = "dialogue.intake";

    /// A field or a record has to fit into the memory several times.
    private static final int MOST_CHARACTERS = 1 << 26;

    /// What an installation takes in.
    ///
    /// @throws Problem that names key, value, what is allowed and the remedy
    public static Allowance of(KnownKeys keys) {
        return keys.one(AllowanceSettings.class).allowance();
    }

    private Allowance allowance() {
        return new Allowance(new Limits(characters("field-characters", fieldCharacters),
                characters("record-characters", recordCharacters), size()), processable());
    }

    private static int characters(String key, String given) {
        try {
            var number = Integer.parseInt(given.strip());
            if (number >= 1 && number <= MOST_CHARACTERS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw wrong("setting.number", key, given, 1, MOST_CHARACTERS);
    }

    private long size() {
        try {
            var bytes = DataSize.parse(fileSize.strip()).toBytes();
            if (bytes > 0) {
                return bytes;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // told below
        }
        throw wrong("setting.size", "file-size", fileSize);
    }

    private Set<Marking> processable() {
        if (markings.isEmpty()) {
            throw Problem.of(Problem.Kind.FAILED, "setting.missing", PREFIX + ".markings");
        }
        return markings.stream().map(AllowanceSettings::marking).collect(Collectors.toSet());
    }

    private static Marking marking(String given) {
        return Arrays.stream(Marking.values()).filter(marking -> marking.key().equals(given.strip())).findFirst()
                .orElseThrow(() -> wrong("setting.choice", "markings", given,
                        Arrays.stream(Marking.values()).map(Keyed::key).collect(Collectors.joining(", "))));
    }

    private static Problem wrong(String code, String key, String given, Object... more) {
        var details = new Object[more.length + 2];
        details[0] = PREFIX + "." + key;
        details[1] = given;
        System.arraycopy(more, 0, details, 2, more.length);
        return Problem.of(Problem.Kind.FAILED, code, details);
    }
}
