package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.OpenedMessage;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.Enclosure;
import dialogue.delivery.MailSettings;
import dialogue.delivery.Mailing;
import dialogue.delivery.Neighbours;
import dialogue.delivery.OutboxFolder;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.folder.Access;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
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
        return written(settings, revision, Neighbours.NONE);
    }

    private Path replacing() {
        return written(Settings.standard(), 2,
                new Neighbours(Optional.of(posted.mailing(1, "desk1@gac.example")), Optional.empty()));
    }

    private Path written(MailSettings settings, int revision, Neighbours neighbours) {
        var courier = new FolderCourier(
                new MessageBuilder(posted.admission("desk1@gac.example"), settings, Signer.NONE),
                new OutboxFolder(root.resolve("outbox")), Access.OWNER);
        var outcome = courier.deliver(new Dispatch(1, posted.mailing(revision, "desk1@gac.example"), false, 1, NOW, NOW,
                new DispatchState.Sending(NOW)), neighbours);
        return root.resolve("outbox").resolve(((Delivery.Written) outcome).file());
    }

    @Test
    void isTheSameFileByteForByteWheneverItIsMade() throws Exception {
        var once = Files.readAllBytes(written(Settings.standard(), 1));
        assertThat(Files.readAllBytes(written(Settings.standard(), 1))).isEqualTo(once);
        assertThat(root.resolve("outbox"))
                .isDirectoryContaining("glob:**/2026-annual-v1-canada-desk1-at-gac.example.eml");
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
                "58  initiatives, 49 in the plan, 9 beyond");
        assertThat(texts.getLast()).contains("<li>Agreement &lt;signed&gt; &amp; sealed</li>", "<html lang=\"en-CA\">",
                "<div lang=\"fr-CA\">");
    }

    @Test
    void isShownBeforeItGoesInTheWordsThatItGoesIn() throws Exception {
        var replaced = new Neighbours(Optional.of(posted.mailing(1, "desk1@gac.example")), Optional.empty());
        var preview = new MessageBuilder(posted.admission("desk1@gac.example"), Settings.standard(), Signer.NONE)
                .of(new Dispatch(1, posted.mailing(2, "desk1@gac.example"), false, 1, NOW, NOW,
                        new DispatchState.Held()), replaced);
        var message = OpenedMessage.of(replacing());
        assertThat(message.texts()).containsExactly(preview.text(), preview.html());
        assertThat(message.message().getSubject()).isEqualTo(preview.subject());
        assertThat(preview.to()).isEqualTo("desk1@gac.example");
        assertThat(preview.attached()).isTrue();
    }

    @Test
    void saysBeforeItIsOpenedThatItIsOfASample() throws Exception {
        assertThat(OpenedMessage.of(written(Settings.standard(), 1)).message().getSubject()).doesNotContain("SAMPLE");
        posted.sample();
        var message = OpenedMessage.of(written(Settings.standard(), 1));
        assertThat(message.message().getSubject()).startsWith("[SAMPLE] Strategic Dialogue 2026")
                .contains(" / [SPÉCIMEN] Strategic Dialogue 2026");
        assertThat(message.texts().getFirst()).contains("SAMPLE · UNCLASSIFIED", "SPÉCIMEN · NON CLASSIFIÉ");
    }

    @Test
    void saysWhatToDecideHowOldTheReportsAreAndWhomToAsk() throws Exception {
        var text = OpenedMessage.of(written(Settings.signed(), 1)).texts().getFirst();
        assertThat(text).contains("Matters for decision\n- P1-01 Dialogue – Canada: Fix the date",
                "Points à trancher\n- P1-01 Dialogue – Canada: Fix the date",
                """
                        Questions and corrections: A. Tremblay, +1 555 0100, unit@dialogue.example

                        Yours sincerely,

                        Dialogue Unit

                        Attached documents
                        """,
                "nos salutations distinguées.\n\nUnité du Dialogue\n\n").doesNotContain("months old");
        assertThat(OpenedMessage.of(written(Settings.standard(), 1)).texts().getFirst())
                .contains(
                        """
                                Questions and corrections: briefings@dialogue.example

                                Yours sincerely,

                                Attached documents
                                """);
    }

    @Test
    void callsReportsOldAfterNinetyDays() throws Exception {
        assertThat(made(LocalDate.of(2026, 7, 29))).doesNotContain("months old");
        assertThat(made(LocalDate.of(2026, 7, 30))).contains("were about 3 months old when this message was made",
                "dataient d’environ 3 mois");
        assertThat(made(LocalDate.of(2026, 11, 28))).contains("were about 7 months old");
    }

    private String made(LocalDate day) throws Exception {
        var courier = new FolderCourier(
                new MessageBuilder(posted.admission("desk1@gac.example"), Settings.standard(), Signer.NONE),
                new OutboxFolder(root.resolve("outbox")), Access.OWNER);
        var entered = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        var outcome = courier
                .deliver(new Dispatch(1, posted.mailing(1, "desk1@gac.example"), false, 1, entered, entered,
                        new DispatchState.Sending(entered)), Neighbours.NONE);
        return OpenedMessage.of(root.resolve("outbox").resolve(((Delivery.Written) outcome).file())).texts().getFirst();
    }

    @Test
    void saysAtItsHeadThatTheOtherLanguageFollows() throws Exception {
        var texts = OpenedMessage.of(written(Settings.standard(), 1)).texts();
        assertThat(texts.getFirst()).startsWith(
                "Le texte français suit.\n\nUNCLASSIFIED\n\nStrategic Dialogue 2026\n\nDear Colleagues:\n\n");
        assertThat(texts.getLast()).containsOnlyOnce("Le texte français suit.")
                .doesNotContain("The English text follows.");
    }

    @Test
    void isANoticeWithoutDocumentsWhereTheseAreTooLarge() throws Exception {
        var opened = OpenedMessage.of(written(Settings.largest(DataSize.ofBytes(10)), 1));
        assertThat(opened.attachments()).isEmpty();
        assertThat(opened.texts().getFirst()).contains("listed at the end but are not attached",
                "strategic-dialogue-2026-joint-en.xlsx, version 1 (1 kB)", "SHA-256: ");
    }

    @Test
    void saysWhatARevisionReplacesAndWhatItChanges() throws Exception {
        var texts = OpenedMessage.of(replacing()).texts();
        assertThat(texts.getLast()).contains("<span style=\"white-space:nowrap\">P1-01</span> Dialogue");
        assertThat(texts.getFirst()).contains("Please discard version 1, which this replaces.",
                "Changed since version 1\n- P1-01 Dialogue*: at risk → on track");
    }

    @Test
    void saysNothingOfAnEarlierVersionThatWasNotGot() throws Exception {
        var opened = OpenedMessage.of(written(Settings.standard(), 2));
        assertThat(opened.message().getSubject()).startsWith("Strategic Dialogue 2026: joint papers, version 2 / ");
        assertThat(opened.texts().getFirst()).contains("version 2").doesNotContain("version 1", "eplaces", "Changed");
    }

    @Test
    void namesTheDocumentsThatDifferWhereNoEntryDoes() throws Exception {
        posted.revision(2, "at risk");
        assertThat(OpenedMessage.of(replacing()).texts().getFirst()).contains(
                "In the joint documents no entry of the table of initiatives differs from version 1.\n\n"
                        + "Documents that are new or changed since version 1\n- strategic-dialogue-2026-joint-en.xlsx");
    }

    @Test
    void saysThatThereIsANewerVersionWhereAPersonHasInsistedOnTheOlder() throws Exception {
        posted.revision(2, "on track");
        var text = OpenedMessage.of(written(Settings.standard(), 1,
                new Neighbours(Optional.empty(), Optional.of(posted.mailing(2, "desk1@gac.example"))))).texts()
                .getFirst();
        assertThat(text).contains("this is version 1. There is a newer one, version 2",
                "ceci est la version 1. Il en existe une plus récente, la version 2");
    }

    @Test
    void listsNoChangesOfDocumentsThatWereNotGotBefore() throws Exception {
        var own = posted.mailing(1, "desk1@gac.example").enclosures().stream()
                .map(file -> new Enclosure(file.file(), file.bytes(), file.sha256(), Audience.CANADA)).toList();
        var text = OpenedMessage.of(written(Settings.standard(), 2, new Neighbours(Optional.of(
                new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 1), 1, Party.CANADA, "desk1@gac.example", own)),
                Optional.empty()))).texts()
                .getFirst();
        assertThat(text).contains("Please discard version 1").doesNotContain("since version 1", "cannot be listed");
    }

    @Test
    void saysThatItCannotListTheChangesWhereTheReplacedRevisionIsNotThePublishedOne() throws Exception {
        var covering = posted.folder(1).resolve("joint/covering.json");
        Files.writeString(covering, Files.readString(covering).replace("at risk", "on track"));
        assertThat(OpenedMessage.of(replacing()).texts().getFirst())
                .contains("What has changed since version 1 cannot be listed");
    }
}
