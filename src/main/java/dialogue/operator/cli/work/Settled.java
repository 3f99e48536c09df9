package dialogue.operator.cli.work;

import dialogue.intake.Allowance;
import dialogue.run.check.AllowanceSettings;
import dialogue.setting.ConfigurationPlace;
import dialogue.setting.ConfigurationPlaces;
import dialogue.setting.EffectiveConfiguration;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The configuration that holds for a command, read when it is first asked for: help needs none.
public final class Settled {

    private final ConfigurationPlaces places;
    private final Optional<Path> named;
    private @Nullable ConfigurationPlace place;
    private @Nullable EffectiveConfiguration effective;

    /// @param named what `--config` or the variable names
    public Settled(ConfigurationPlaces places, Optional<Path> named) {
        this.places = places;
        this.named = named;
    }

    /// True where somebody has written one.
    public boolean isConfigured() {
        return named.isPresent() || places.hasOne();
    }

    /// Where it stands.
    ///
    /// @throws dialogue.language.Problem where there is nothing under the name that was given
    public ConfigurationPlace place() {
        if (place == null) {
            place = places.find(named);
        }
        return place;
    }

    /// What it says.
    ///
    /// @throws dialogue.language.Problem likewise
    public EffectiveConfiguration effective() {
        if (effective == null) {
            effective = place().read();
        }
        return effective;
    }

    /// What it lets in.
    ///
    /// @throws dialogue.language.Problem where it is wrong
    public Allowance allowance() {
        return AllowanceSettings.of(effective().keys());
    }

    /// A command on a review, as it has to be typed for an input.
    public Hint hint() {
        return new Hint(named, effective().folder("dialogue.input"));
    }
}
