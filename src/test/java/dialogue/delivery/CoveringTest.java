package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.folder.Digest;
import dialogue.plan.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside the documents for the messages, also as an earlier program wrote it.
class CoveringTest {

    @TempDir
    Path root;

    @Test
    void isReadAsItWasWritten() {
        var posted = Posted.in(root);
        assertThat(posted.admission(PostRoom.DESK).covering(posted.mailing(1, PostRoom.DESK), Audience.JOINT))
                .isEqualTo(Posted.covering("at risk", List.of()));
    }

    /// Before readers counted versions they were shown the revision's number.
    @Test
    void isReadFromARevisionOfBeforeVersions() throws IOException {
        var posted = Posted.in(root).revision(3, "on track");
        var covering = posted.folder(3).resolve(Covering.file("joint"));
        var manifest = posted.folder(3).resolve("manifest.json");
        var before = Digest.of(covering);
        Files.writeString(covering,
                Files.readString(covering).replace("\"occasion\"", "\"revision\" : 3,\n  \"occasion\"")
                        .replaceAll("(?s),\\s*\"matters\" : \\[.*?\\]", ""));
        assertThat(Files.readString(covering)).doesNotContain("matters");
        Files.writeString(manifest, Files.readString(manifest).replace(before.sha256(), Digest.of(covering).sha256())
                .replaceFirst("(?s),\\s*\"versions\" : \\[.*\\]\\s*}", "}"));
        assertThat(Files.readString(manifest)).doesNotContain("versions").contains("\"coverings\"");
        var mailing = posted.mailing(3, PostRoom.DESK);
        assertThat(posted.admission(PostRoom.DESK).covering(mailing, Audience.JOINT).standings()).hasSize(1);
        assertThat(posted.admission(PostRoom.DESK).covering(mailing, Audience.JOINT).byLanguage().values())
                .allMatch(words -> words.matters().isEmpty());
        assertThat(posted.admission(PostRoom.DESK).version(mailing, Audience.JOINT)).isEqualTo(3);
    }
}
