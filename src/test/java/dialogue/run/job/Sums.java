package dialogue.run.job;

import dialogue.delivery.folder.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// SHA-256 of every file below a folder, by its path with `/`.
public final class Sums {

    private Sums() {}

    public static Map<String, String> of(Path folder) {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sums.put(folder.relativize(file).toString().replace('\\', '/'), Digest.of(file).sha256());
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
