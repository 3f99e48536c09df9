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
import jakarta.mail.MessagingException;
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
        assertThat(server.getReceivedMessages()).hasSize(8);
        assertThat(got(CANADA)).hasSize(4);
        assertThat(got(KOREA)).hasSize(4);
        assertThat(outbox().all()).hasSize(8).allMatch(dispatch -> dispatch.state() instanceof Accepted);
        assertThat(outbox().drain()).isEmpty();
        assertThat(produce(Posting.SEND).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
        outbox().drain();
        assertThat(server.getReceivedMessages()).hasSize(8);
    }

    @Test
    void theAttachmentsAreTheFilesOfTheRevision() throws Exception {
        assertThat(names(CANADA, 0)).containsExactly("joint-en.pdf", "joint-fr.pdf", "joint-en.xlsx", "joint-fr.xlsx");
        assertThat(names(CANADA, 1)).containsExactly("canada-en.pdf", "canada-fr.pdf", "canada-en.xlsx",
                "canada-fr.xlsx");
        assertThat(names(KOREA, 0)).containsExactly("joint-ko.pdf", "joint-en.pdf", "joint-ko.xlsx", "joint-en.xlsx");
        assertThat(names(KOREA, 1)).containsExactly("korea-ko.pdf", "korea-en.pdf", "korea-ko.xlsx", "korea-en.xlsx");
        for (var recipient : List.of(CANADA, KOREA)) {
            for (var message : got(recipient).subList(0, 2)) {
                for (var attachment : message.attachments().entrySet()) {
                    assertThat(attachment.getValue()).isEqualTo(Files.readAllBytes(file(attachment.getKey())));
                }
            }
        }
    }

    private List<String> names(String recipient, int message) throws Exception {
        return got(recipient).get(message).attachments().keySet().stream()
                .map(name -> name.replace("strategic-dialogue-2026-", "")).toList();
    }

    private Path file(String name) {
        var audience = name.replaceAll("strategic-dialogue-2026-|-(en|fr|ko)[.](pdf|xlsx)", "");
        return first.folder().resolve(audience).resolve(name);
    }

    @Test
    void itSaysWhoItIsForWithoutAnAnswerFromAMachine() throws Exception {
        var message = got(KOREA).getFirst().message();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID())
                .matches("<strategic-dialogue\\.2026\\.annual\\.v1\\.[0-9a-f]{16}@dialogue.example>");
        assertThat(message.getSubject())
                .isEqualTo("2026년 한-캐나다 전략대화 공동 자료 제1판 / Strategic Dialogue 2026: joint papers, version 1");
        assertThat(Stream.of(server.getReceivedMessages()).map(DeliveredTest::id)).doesNotHaveDuplicates();
    }

    @Test
    void whatHoldsTheOwnCopySaysSoInItsSubject() throws Exception {
        assertThat(got(CANADA).get(1).message().getSubject()).isEqualTo("[INTERNAL – NOT FOR RELEASE] Strategic"
                + " Dialogue 2026: own copy, version 1 / [INTERNE – NE PAS DIFFUSER] Dialogue stratégique 2026\u00a0:"
                + " dossier interne, version 1");
        assertThat(got(KOREA).get(1).message().getSubject()).isEqualTo("[내부용 – 대외 제공 금지] 2026년 한-캐나다 전략대화 귀 부"
                + " 전용 자료 제1판 / [INTERNAL – NOT FOR RELEASE] Strategic Dialogue 2026: own copy, version 1");
        assertThat(got(CANADA).get(1).texts()).allSatisfy(text -> assertThat(text)
                .contains("UNCLASSIFIED · INTERNAL – NOT FOR RELEASE", "NON CLASSIFIÉ · INTERNE – NE PAS DIFFUSER",
                        "is for your ministry only", "strategic-dialogue-2026-canada-fr.xlsx")
                .doesNotContain("Key figures", "P1-01", "joint-en"));
        assertThat(got(KOREA).get(1).texts()).allSatisfy(text -> assertThat(text)
                .contains("일반(비밀 아님) · 내부용 – 대외 제공 금지", "귀 부에서만 열람하시고"));
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itSpeaksTheMinistrysLanguagesAsTextAndAsHtml() throws Exception {
        var texts = got(CANADA).getFirst().texts();
        assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text).contains("Key figures", "Chiffres clés",
                "UNCLASSIFIED", "NON CLASSIFIÉ", "strategic-dialogue-2026-joint-fr.pdf", "Dear Colleagues:",
                "Mesdames, Messieurs,", "April 30, 2026", "30 avril 2026").doesNotContain("INTERNAL", "INTERNE"));
        assertThat(got(KOREA).getFirst().texts())
                .allSatisfy(text -> assertThat(text).contains("일반(비밀 아님)", "대한민국 외교부 관계자 귀하", "주요 수치", "Key figures",
                        "2026. 4. 30.").doesNotContain("내부용"));
    }

    @Test
    void aNewRevisionSaysWhatItReplacesAndWhatChanged() throws Exception {
        assertThat(second.folder()).hasFileName("r2");
        var message = got(CANADA).get(2);
        assertThat(message.message().getSubject())
                .isEqualTo("Strategic Dialogue 2026: joint papers, version 2 (replaces version 1) /"
                        + " Dialogue stratégique 2026\u00a0: documents conjoints, version 2 (remplace la version 1)");
        assertThat(message.texts().getFirst()).contains(
                "Please discard version 1, which this replaces.",
                "Changed since version 1", "- P1-01 Ministers' dialogue: On track → Delayed",
                "- P1-01 Dialogue des ministres\u00a0: En bonne voie → En retard")
                .doesNotContain("P2-01", "traduction non officielle");
    }

    @Test
    void noMessageHoldsAWordOfTheOtherParty() throws Exception {
        for (var message : got(CANADA)) {
            assertNothing(message, InputFixture.KOREAS);
        }
        for (var message : got(KOREA)) {
            assertNothing(message, InputFixture.CANADAS);
        }
        assertThat(decoded(got(CANADA).get(1))).contains("canary-canada-note-2026");
        assertThat(decoded(got(KOREA).get(1))).contains("카나리아-한국-메모-2026");
        for (var joint : List.of(got(CANADA).getFirst(), got(KOREA).getFirst())) {
            assertNothing(joint, InputFixture.CANADAS);
            assertNothing(joint, InputFixture.KOREAS);
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
