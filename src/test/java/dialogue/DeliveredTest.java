package dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.run.Outcome;
import dialogue.run.PlainFormats;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// From CSV to the mailboxes of both ministries, by way of a mail server; documents are plain text here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveredTest {

    private static final String CANADA = "strategic-dialogue@gac.example";
    private static final String KOREA = "strategic-dialogue@mofa.example";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private ConfigurableApplicationContext context;
    private Path output;
    private InputFixture input;
    private Outcome first;
    private Outcome second;

    @BeforeAll
    void sendsTwoRevisions(@TempDir Path folder) {
        server.start();
        output = folder.resolve("output");
        input = InputFixture.in(folder.resolve("input"));
        context = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class).run("--dialogue.output=" + output,
                "--spring.mail.host=localhost", "--spring.mail.port=" + server.getSmtp().getPort(),
                "--spring.mail.properties.mail.smtp.starttls.required=false");
        first = produce(Posting.SEND);
        outbox().drain();
        input.replace("2026/canada.csv", "P1-01,completed", "P1-01,delayed").replace("2026/canada.csv",
                "5월 개최,,,,,2026-04-01", "5월 개최,,,,,");
        second = produce(Posting.SEND);
        outbox().drain();
    }

    private Outcome produce(Posting posting) {
        return context.getBean(Production.class)
                .produce(RunRequest.annual(input.root(), output).with(posting), Progress.NONE);
    }

    private Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    @AfterAll
    void stops() {
        context.close();
        server.stop();
    }

    private List<OpenedMessage> got(String recipient) throws Exception {
        return Stream.of(server.getReceivedMessages()).filter(message -> to(message).equals(recipient))
                .map(DeliveredTest::opened).toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenedMessage opened(MimeMessage message) {
        try {
            return OpenedMessage.of(message);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachMinistryGetsEachRevisionOnce() throws Exception {
        assertThat(server.getReceivedMessages()).hasSize(4);
        assertThat(got(CANADA)).hasSize(2);
        assertThat(got(KOREA)).hasSize(2);
        assertThat(outbox().all()).hasSize(4).allMatch(dispatch -> dispatch.state() instanceof Accepted);
        assertThat(outbox().drain()).isEmpty();
        assertThat(produce(Posting.SEND).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
        outbox().drain();
        assertThat(server.getReceivedMessages()).hasSize(4);
    }

    @Test
    void theAttachmentsAreTheFilesOfTheRevision() throws Exception {
        assertThat(got(CANADA).getFirst().attachments().keySet()).containsExactly(
                "strategic-dialogue-2026-joint-en.xlsx", "strategic-dialogue-2026-joint-fr.xlsx",
                "strategic-dialogue-2026-canada-en.xlsx", "strategic-dialogue-2026-canada-fr.xlsx");
        assertThat(got(KOREA).getFirst().attachments().keySet()).containsExactly(
                "strategic-dialogue-2026-joint-ko.xlsx", "strategic-dialogue-2026-joint-en.xlsx",
                "strategic-dialogue-2026-korea-ko.xlsx", "strategic-dialogue-2026-korea-en.xlsx");
        for (var recipient : List.of(CANADA, KOREA)) {
            for (var attachment : got(recipient).getFirst().attachments().entrySet()) {
                assertThat(attachment.getValue()).isEqualTo(Files.readAllBytes(file(attachment.getKey())));
            }
        }
    }

    private Path file(String name) {
        var audience = name.replaceAll("strategic-dialogue-2026-|-(en|fr|ko)[.]xlsx", "");
        return first.folder().resolve(audience).resolve(name);
    }

    @Test
    void itSaysWhoItIsForWithoutAnAnswerFromAMachine() throws Exception {
        var message = got(KOREA).getFirst().message();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID())
                .matches("<strategic-dialogue\\.2026\\.annual\\.v1\\.[0-9a-f]{16}@dialogue.example>");
        assertThat(message.getSubject())
                .isEqualTo("2026년 한-캐나다 전략대화 자료 제1판 / Strategic Dialogue 2026: briefing, version 1");
        assertThat(got(CANADA).getFirst().message().getMessageID()).isNotEqualTo(message.getMessageID());
    }

    @Test
    void itSpeaksTheMinistrysLanguagesAsTextAndAsHtml() throws Exception {
        var texts = got(CANADA).getFirst().texts();
        assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text).contains("Key figures", "Chiffres clés",
                "UNCLASSIFIED · INTERNAL – NOT FOR RELEASE", "NON CLASSIFIÉ · INTERNE – NE PAS DIFFUSER",
                "strategic-dialogue-2026-canada-fr.xlsx", "April 30, 2026",
                "30 avril 2026"));
        assertThat(got(KOREA).getFirst().texts())
                .allSatisfy(text -> assertThat(text).contains("일반(비밀 아님) · 내부용 – 대외 제공 금지", "주요 수치", "Key figures",
                        "2026. 4. 30."));
    }

    @Test
    void aNewRevisionSaysWhatItReplacesAndWhatChanged() throws Exception {
        assertThat(second.folder()).hasFileName("r2");
        var message = got(CANADA).getLast();
        assertThat(message.message().getSubject())
                .isEqualTo("Strategic Dialogue 2026: briefing, version 2 (replaces version 1) /"
                        + " Dialogue stratégique 2026\u00a0: dossier d’information, version 2 (remplace la version 1)");
        assertThat(message.texts().getFirst()).contains(
                "It replaces version 1; please no longer use the documents of the same names that came with that version.",
                "Changed since version 1", "- P1-01 Ministers' dialogue: On track → Delayed",
                "- P1-01 Dialogue des ministres\u00a0: En bonne voie → En retard")
                .doesNotContain("P2-01", "traduction non officielle");
    }

    @Test
    void noMessageHoldsAWordOfTheOtherParty() throws Exception {
        for (var message : got(CANADA)) {
            assertNothing(message, InputFixture.KOREAS);
            assertThat(decoded(message)).contains("canary-canada-note-2026");
        }
        for (var message : got(KOREA)) {
            assertNothing(message, InputFixture.CANADAS);
            assertThat(decoded(message)).contains("카나리아-한국-메모-2026");
        }
    }

    private static void assertNothing(OpenedMessage message, List<String> canaries) {
        canaries.forEach(canary -> assertThat(decoded(message)).doesNotContain(canary));
    }

    private static String decoded(OpenedMessage message) {
        var all = new StringBuilder(String.join("\n", message.texts()));
        message.attachments().values()
                .forEach(bytes -> all.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
        return all.toString();
    }

    @Test
    void aPasswordOutsideTheEnvironmentIsRefused(@TempDir Path other) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> new SpringApplicationBuilder(Dialogue.class)
                        .run("--dialogue.output=" + other, "--spring.mail.password=secret").close())
                .havingRootCause().withMessage("spring.mail.password is given in a file or on the command line, where"
                        + " others can read it; allowed is the environment only: set SPRING_MAIL_PASSWORD there and take it"
                        + " away here.");
    }
}
