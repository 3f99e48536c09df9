package dialogue.run.input;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.Manifest;
import dialogue.intake.folder.InputFile;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files a run reads, with what they hold by checksum.
///
/// @param root of the input folder
/// @param year whose review is asked for
/// @param facts one for each file, in the same order
public record Inputs(Path root, int year, List<InputFile> files, List<Manifest.Input> facts) {

    /// Stands for the checksum of a file that cannot be read; the intake says why.
    private static final Digest UNREADABLE = new Digest(0, "unreadable");

    /// The files of a request as they are now.
    ///
    /// @param request with its year resolved
    /// @throws Problem where the input folder lacks something
    public static Inputs of(RunRequest request) {
        return of(request.input(), request.year().orElseThrow());
    }

    /// The files of a review as they are now.
    ///
    /// @throws Problem where the input folder lacks something
    public static Inputs of(Path root, int year) {
        var files = new Reviews(root).files(year);
        return new Inputs(root, year, files, files.parallelStream().map(Inputs::fact).toList());
    }

    private static Manifest.Input fact(InputFile file) {
        var digest = digest(file);
        return new Manifest.Input(file.name(), digest.bytes(), digest.sha256(), Manifest.Counts.NONE);
    }

    /// Neither a folder nor a pipe, which may never end, is read.
    private static Digest digest(InputFile file) {
        try {
            return Files.isRegularFile(file.path()) ? Digest.of(file.path()) : UNREADABLE;
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /// SHA-256 over the names and checksums of all files.
    public String checksum() {
        return checksum(facts);
    }

    /// SHA-256 over the names and checksums of files.
    public static String checksum(List<Manifest.Input> facts) {
        return Digest.of(facts.stream().map(fact -> fact.file() + "\n" + fact.sha256() + "\n")
                .collect(Collectors.joining())).sha256();
    }

    /// Makes sure that the files are still those a run began with.
    ///
    /// @throws Problem that names the first that is not
    public void require(List<Manifest.Input> begun) {
        changed(begun).ifPresent(file -> {
            throw Problem.passing(Problem.Kind.FAILED, "input.changed", file);
        });
    }

    /// True where the files are those a run began with.
    boolean are(List<Manifest.Input> begun) {
        return changed(begun).isEmpty();
    }

    private Optional<String> changed(List<Manifest.Input> begun) {
        var then = sums(begun);
        var now = sums(facts);
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .filter(file -> !Objects.equals(then.get(file), now.get(file))).findFirst();
    }

    /// Makes sure that they still hold the same.
    ///
    /// @throws Problem that names the first that does not
    public void requireUnchanged() {
        of(root, year).require(facts);
    }

    private static Map<String, String> sums(List<Manifest.Input> facts) {
        var sums = new LinkedHashMap<String, String>();
        facts.forEach(fact -> sums.put(fact.file(), fact.sha256()));
        return sums;
    }
}
