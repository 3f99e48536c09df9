package dialogue.operator.workspace;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Keyed;
import dialogue.setting.ConfigurationPlaces;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes what somebody begins with. What is there is left as it is: the input folder as a whole, for a table more or less would change what the others
/// say, and each other file for itself.
///
/// @param folder made where it is missing
/// @param language of whoever works in it
/// @param year whose reports are asked for first
public record WriteWorkspace(Path folder, Language language, int year) {

    /// What a part is for.
    public enum Purpose implements Keyed {
        /// Tables to fill in.
        TABLES,
        /// The sample's records.
        SAMPLE,
        CONFIGURATION,
        /// What Git is to pass over.
        IGNORED
    }

    /// A part of a workspace.
    ///
    /// @param files that were written for it; none where something was there already
    public record Part(Purpose purpose, Path path, List<Path> files) {

        public boolean isNew() {
            return !files.isEmpty();
        }
    }

    /// Writes the parts that are missing: the input, the configuration, and what keeps Git from what is made.
    ///
    /// @param sample true for an input of the sample's records, false for one to fill in
    /// @throws Problem where the sample would stand among other records, or something cannot be written
    public List<Part> write(boolean sample) {
        var input = folder.resolve("input");
        try {
            if (sample && isThere(input)) {
                throw Problem.of(Kind.USAGE, "workspace.input-there", input.toString());
            }
            var files = sample ? new InputFiles(language).sample() : new InputFiles(language).empty(year);
            Files.createDirectories(folder.toAbsolutePath());
            return List.of(new Part(sample ? Purpose.SAMPLE : Purpose.TABLES, input, input(input, files)),
                    new Part(Purpose.CONFIGURATION, folder.resolve("application.yaml"), configuration()),
                    new Part(Purpose.IGNORED, folder.resolve(".gitignore"),
                            file(folder.resolve(".gitignore"), "/output/\n")));
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "workspace.unwritable", folder.toString());
        }
    }

    /// True for anything but an empty folder.
    private static boolean isThere(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        }
        try (var entries = Files.list(path)) {
            return entries.findAny().isPresent();
        }
    }

    /// It appears whole: half an input would be left as it is the next time.
    private List<Path> input(Path input, Map<String, String> files) throws IOException {
        if (isThere(input)) {
            return List.of();
        }
        var part = Files.createDirectory(folder.resolve(".input-" + UUID.randomUUID()));
        for (var file : files.entrySet()) {
            var path = part.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        Files.deleteIfExists(input);
        Files.move(part, input);
        return files.keySet().stream().map(input::resolve).toList();
    }

    private List<Path> configuration() throws IOException {
        return ConfigurationPlaces.hasOne(folder)
                ? List.of()
                : file(folder.resolve("application.yaml"),
                        Shipped.text("workspace/configuration_" + language.key() + ".yaml").orElseThrow());
    }

    private static List<Path> file(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return List.of(file);
        } catch (FileAlreadyExistsException e) {
            return List.of();
        }
    }
}
