package dialogue.run.upload;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Puts a file that waits into its place in the input folder. The present one is kept first, and goes last where it has another name: whoever reads in between finds both
/// and refuses them as copies of each other, never neither. Broken off anywhere, the same again comes to the same end.
///
/// @param input the folder of all reviews
record TakeOver(Path input, WaitingRoom room, Waiting waiting) {

    /// The file that it replaces.
    Optional<Path> present() {
        return waiting.replaces().map(input::resolve).filter(Files::isRegularFile);
    }

    void run() throws IOException {
        var target = input.resolve(waiting.name());
        var present = present();
        if (present.isPresent()) {
            room.keep(waiting, present.get());
        }
        if (Files.exists(target) && present.filter(target::equals).isEmpty()) {
            room.keep(waiting, target);
        }
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try (var out = PrivateFiles.replace(part)) {
            Files.copy(waiting.path(), out);
        }
        Tree.replace(part, target);
        if (present.filter(file -> !file.equals(target)).isPresent()) {
            Files.deleteIfExists(present.get());
        }
    }
}
