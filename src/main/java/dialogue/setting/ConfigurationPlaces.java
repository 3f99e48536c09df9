package dialogue.setting;

import dialogue.language.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The places in which a configuration may stand. The first that has one is taken whole, so that two are never mixed.
///
/// @param working the folder in which a command was given
/// @param system the folder of an installed program
public record ConfigurationPlaces(Path working, Path system) {

    /// The variable that names a file or a folder, as `--config` does.
    public static final String VARIABLE = "DIALOGUE_CONFIG";

    private static final List<String> NAMES = List.of("application.yaml", "application.yml", "application.properties");

    /// Those of this machine.
    ///
    /// @param environment the variables of this process
    public static ConfigurationPlaces of(Map<String, String> environment) {
        var windows = environment.get("ProgramData");
        return new ConfigurationPlaces(Path.of(""),
                windows == null ? Path.of("/etc/dialogue") : Path.of(windows, "dialogue"));
    }

    /// The place that counts: what is named, else the folder a command was given in, else that of an installed program.
    ///
    /// @param named a file, or a folder that has one
    /// @throws Problem where nothing is there under that name
    public ConfigurationPlace find(Optional<Path> named) {
        return named.map(ConfigurationPlaces::named).orElseGet(
                () -> ConfigurationPlace.folder(Stream.of(working, system).filter(ConfigurationPlaces::hasOne)
                        .findFirst().orElse(working)));
    }

    private static ConfigurationPlace named(Path place) {
        if (Files.isReadable(place) && Files.isRegularFile(place)) {
            return ConfigurationPlace.file(place);
        }
        if (hasOne(place)) {
            return ConfigurationPlace.folder(place);
        }
        throw Problem.of(Problem.Kind.FAILED, "setting.no-file", place.toString());
    }

    /// True where one is to be found without a name.
    public boolean hasOne() {
        return hasOne(working) || hasOne(system);
    }

    /// True where a folder has a configuration.
    public static boolean hasOne(Path folder) {
        return Stream.of(folder, folder.resolve("config"))
                .anyMatch(each -> NAMES.stream().anyMatch(name -> Files.isReadable(each.resolve(name))));
    }
}
