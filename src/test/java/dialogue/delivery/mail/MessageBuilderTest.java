package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.OpenedMessage;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.MailSettings;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// The message as a file.
class MessageBuilderTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    Path root;
    private Posted posted;

    @BeforeEach
    void publish() {
        posted = Posted.in(root).revision(2, "on track");
    }

    private Path written(MailSettings settings, int revision) {
        var courier = new FolderCourier(
                new MessageBuilder(posted.admission("desk1@gac.example"), settings, Signer.NONE),
                root.resolve("outbox"));
        var outcome = courier.deliver(new Dispatch(1, posted.mailing(revision, "desk1@gac.example"), false, 1, NOW, NOW,
                new DispatchState.Sending(NOW)));
        return root.resolve("outbox").resolve(((Delivery.Written) outcome).file());
    }

    @Test
    void isTheSameFileByteForByteWheneverItIsMade() throws Exception {
        var once = Files.readAllBytes(written(Settings.standard(), 1));
        assertThat(Files.readAllBytes(written(Settings.standard(), 1))).isEqualTo(once);
        assertThat(root.resolve("outbox"))
                .isDirectoryContaining("glob:**/2026-annual-r1-canada-desk1-at-gac.example.eml");
    }

    @Test
    void isADraftForAPersonToSend() throws Exception {
        var message = OpenedMessage.of(written(Settings.standard(), 1)).message();
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getSentDate()).isEqualTo(NOW);
    }

    @Test
    void carriesWordsUnharmedAsTextAndAsHtml() throws Exception {
        var texts = OpenedMessage.of(written(Settings.standard(), 1)).texts();
        assertThat(texts.getFirst()).contains("- Agreement <signed> & sealed",
                "58  initiatives · 49 in the plan, 9 beyond");
        assertThat(texts.getLast()).contains("<li>Agreement &lt;signed&gt; &amp; sealed</li>", "<html lang=\"en-CA\">",
                "<div lang=\"fr-CA\">");
    }

    @Test
    void saysAtItsHeadThatTheOtherLanguageFollows() throws Exception {
        var texts = OpenedMessage.of(written(Settings.standard(), 1)).texts();
        assertThat(texts.getFirst()).startsWith("Le texte français suit.\n\nUNCLASSIFIED\n\nStrategic Dialogue 2026");
        assertThat(texts.getLast()).containsOnlyOnce("Le texte français suit.")
                .doesNotContain("The English text follows.");
    }

    @Test
    void isANoticeWithoutDocumentsWhereTheseAreTooLarge() throws Exception {
        var opened = OpenedMessage.of(written(Settings.largest(DataSize.ofBytes(10)), 1));
        assertThat(opened.attachments()).isEmpty();
        assertThat(opened.texts().getFirst()).contains("named below but are not attached",
                "strategic-dialogue-2026-joint-en.xlsx (1 kB)", "SHA-256: ");
    }

    @Test
    void saysWhatARevisionReplacesAndWhatItChanges() throws Exception {
        var texts = OpenedMessage.of(written(Settings.standard(), 2)).texts();
        assertThat(texts.getLast()).contains("<span style=\"white-space:nowrap\">P1-01</span> Dialogue");
        assertThat(texts.getFirst()).contains("It replaces revision r1",
                "Changed since revision r1\n- P1-01 Dialogue: at risk → on track");
    }

    @Test
    void saysThatItCannotListTheChangesWhereTheReplacedRevisionIsNotThePublishedOne() throws Exception {
        var covering = posted.folder(1).resolve("joint/covering.json");
        Files.writeString(covering, Files.readString(covering).replace("at risk", "on track"));
        assertThat(OpenedMessage.of(written(Settings.standard(), 2)).texts().getFirst())
                .contains("What has changed since revision r1 cannot be listed");
    }
}
