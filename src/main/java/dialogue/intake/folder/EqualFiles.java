package dialogue.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds files of one party that are copies of a file of the other, or links to it.
final class EqualFiles {

    private EqualFiles() {}

    /// The files, each with the name of the other party's file that holds the same bytes. Only files of one size are read, and two of them only
    /// as far as they agree.
    static List<InputFile> marked(List<InputFile> files) {
        var bySize = files.stream().filter(file -> file.party().isPresent())
                .collect(Collectors.groupingBy(EqualFiles::size));
        return files.stream().map(file -> file.party().isEmpty() ? file : marked(file, bySize)).toList();
    }

    private static InputFile marked(InputFile file, Map<Long, List<InputFile>> bySize) {
        var size = size(file);
        return size == 0
                ? file
                : bySize.getOrDefault(size, List.of()).stream().filter(other -> isCopy(file, other)).findFirst()
                        .map(other -> file.copyOf(other.name())).orElse(file);
    }

    /// 0 for what cannot be read, or not to its end.
    private static long size(InputFile file) {
        try {
            return Files.isRegularFile(file.path()) ? Files.size(file.path()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isCopy(InputFile file, InputFile other) {
        try {
            return !file.party().equals(other.party()) && Files.mismatch(file.path(), other.path()) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
