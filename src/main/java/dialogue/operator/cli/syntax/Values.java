package dialogue.operator.cli.syntax;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.operator.health.HealthLayout;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.plan.Party;
import dialogue.render.Format;
import dialogue.run.form.WrittenList;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine;

/// How the values of options are read.
public final class Values {

    private Values() {}

    /// Has a command and those below it read them so.
    public static void into(CommandLine root) {
        root.registerConverter(OptionalInt.class, Numbers::year).registerConverter(LocalDate.class, Numbers::day)
                .registerConverter(Long.TYPE, Numbers::run)
                .registerConverter(Long.class, Numbers::problem)
                .registerConverter(MessageNumber.class, Numbers::message)
                .registerConverter(Occasion.class, Values::meeting)
                .registerConverter(Audience.class, new Choice<>("--audience", List.of(Audience.values()), Keyed::key))
                .registerConverter(Language.class,
                        new Choice<>("--language", List.of(Language.values()), Language::key))
                .registerConverter(Format.class, new Choice<>("--format", List.of(Format.values()), Keyed::key))
                .registerConverter(Layout.class, new Choice<>(AskedForm.OPTION, List.of(Layout.values()), Keyed::key))
                .registerConverter(WrittenList.class,
                        new Choice<>("--format", List.of(WrittenList.values()), Keyed::key))
                .registerConverter(HealthLayout.class,
                        new Choice<>("--format", List.of(HealthLayout.values()), Keyed::key))
                .registerConverter(Duty.class, new Choice<>("--duty", List.of(Duty.values()), Keyed::key))
                .registerConverter(PersonKey.class, Values::person)
                .registerConverter(Party.class, new Choice<>("--party", List.of(Party.values()), Keyed::key));
    }

    private static PersonKey person(String given) {
        return PersonKey.of(given).orElseThrow(() -> Problem.of(Problem.Kind.USAGE, "person.key", given));
    }

    private static Occasion meeting(String given) {
        var key = given.strip();
        try {
            return Occasion.of(key);
        } catch (IllegalArgumentException e) {
            throw Problem.of(Problem.Kind.USAGE, "usage.meeting", given);
        }
    }
}
