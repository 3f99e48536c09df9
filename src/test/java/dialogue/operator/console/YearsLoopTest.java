package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.delivery.mail.FaultServer;
import dialogue.delivery.mail.FaultServer.Behaviour;
import dialogue.language.Language;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Party;
import dialogue.run.PlainFormats;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// One person of each ministry, given only a link, goes through the year's loop in a browser without script: three years, each in another language, at a real
/// server with a mail server that loses the connection once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearsLoopTest {

    private static final String PASSWORD = "a heron on the Han at dawn";
    private static final String CANADAS = "canary-of-canada";
    private static final String KOREAS = "카나리아-한국";
    private static final String HEAD = "initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on\n";

    private final FaultServer mail = FaultServer.start().then(Behaviour.DROP_AFTER_DATA, Behaviour.ACCEPT);
    private ConfigurableApplicationContext program;
    private OpenConsole console;
    private Walker marie;
    private Walker jiho;
    private int arrived;

    @BeforeAll
    void letThemIn(@TempDir Path folder) {
        InputFixture.in(folder.resolve("input"));
        program = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class).run("--dialogue.serve=true",
                "--dialogue.input=" + folder.resolve("input"), "--dialogue.output=" + folder.resolve("output"),
                "--dialogue.console.port=0", "--spring.mail.host=localhost", "--spring.mail.port=" + mail.port(),
                "--spring.mail.properties.mail.smtp.starttls.required=false");
        console = OpenConsole.of(program).orElseThrow();
        marie = enrolled("canada/marie", KOREAS);
        jiho = enrolled("korea/jiho", CANADAS);
    }

    private Walker enrolled(String person, String neverRead) {
        var link = program.getBean(KeepPersons.class)
                .add(Keeper.host("root"), PersonKey.of(person).orElseThrow(), EnumSet.allOf(Duty.class)).address();
        var address = console.address().replaceAll("/$", "");
        return new Walker(address, neverRead).comesInBy(URI.create(link).getPath(), person, PASSWORD);
    }

    @AfterAll
    void stop() {
        console.close();
        program.close();
        mail.close();
    }

    @Test
    void theYearsLoopNeedsNothingButALink() throws InterruptedException {
        goThrough(2027, Language.ENGLISH, "2026-06-01");
        goThrough(2028, Language.FRENCH, "2026-07-01");
        goThrough(2029, Language.KOREAN, "2026-08-01");
        assertThat(arrived).as("of one message the server did not say that it had it").isEqualTo(1);
        assertThat(mail.got().stream().collect(Collectors.groupingBy(FaultServer.Got::recipient,
                Collectors.counting()))).as("each year a form, the joint papers and the own copy")
                .containsOnly(Map.entry("strategic-dialogue@gac.example", 9L),
                        Map.entry("strategic-dialogue@mofa.example", 9L));
    }

    private void goThrough(int year, Language language, String day) throws InterruptedException {
        marie.reads(language);
        jiho.reads(language);
        var review = "/input/" + year;
        marie.opens("/input").opens("/input/open").fills("/input/open", "year", String.valueOf(year), "deadline", "");
        jiho.opens("/").opens(review).opens(review + "/ask").fills(review + "/ask");
        deliver(marie, 1);
        deliver(jiho, 1);
        report(marie, review, Party.CANADA, CANADAS, day);
        assertThat(marie.opens("/input").opens(review).links(review + "/close")).as("Korea is not shut out").isEmpty();
        report(jiho, review, Party.KOREA, KOREAS, day);
        marie.opens("/input").opens(review).opens(review + "/close").fills(review + "/close");
        brief(jiho, review);
        marie.opens("/").opens("/input").opens(review).opens("/briefings");
        for (var reader : new Walker[]{marie, jiho}) {
            read(reader, year, reader == marie ? CANADAS : KOREAS);
            deliver(reader, 2);
        }
    }

    /// Approves what is held for the own ministry; where nobody knows whether it arrived, says that it has.
    private void deliver(Walker approver, int held) throws InterruptedException {
        approver.opens("/messages");
        var approved = 0;
        for (var message : approver.links("/messages/\\d+")) {
            approver.opens("/messages").opens(message);
            if (!approver.links(message + "/approve").isEmpty()) {
                approver.opens(message + "/approve").fills(message + "/approve").waits();
                approved++;
            }
            if (!approver.links(message + "/arrived").isEmpty()) {
                approver.opens(message + "/arrived").fills(message + "/arrived");
                arrived++;
            }
            assertThat(approver.page()).contains("class=\"state good\"");
        }
        assertThat(approved).isEqualTo(held);
    }

    private static void report(Walker officer, String review, Party party, String canary, String day) {
        var own = review + "/" + party.key();
        var right = HEAD + "P1-01,on_track,Held by %1$s,Tenu,개최,,,%2$s,%3$s\n".formatted(party, canary + "-note", day)
                + "P1-02,at_risk,%1$s waits,En attente,대기,,,,%2$s\n".formatted(party, day)
                + "P2-01,on_track,%1$s,%1$s,%1$s,own,,,%2$s\n".formatted(canary + "-own", day);
        officer.opens("/input").opens(review).opens(own);
        assertThat(officer.links(own + "/form/..")).hasSize(3);
        officer.sends(own + "/waiting", right.replace("at_risk", "at_rsk"));
        assertThat(officer.page()).contains("class=\"marked\"").contains("at_rsk");
        assertThat(officer.links(own + "/take-over")).isEmpty();
        officer.opens(own).sends(own + "/waiting", right).opens(own + "/take-over").fills(own + "/take-over");
    }

    private static void brief(Walker officer, String review) throws InterruptedException {
        var year = review.substring(review.length() - 4);
        var asked = new String[]{"year", year, "occasion", "annual", "as-of", "", "audience.joint", "on",
                "audience.canada", "on", "audience.korea", "on", "language.en", "on", "language.fr", "on",
                "language.ko", "on", "format.pdf", "on", "format.xlsx", "on"};
        officer.opens("/input").opens(review).opens("/brief").fills("/brief", asked).waits();
        assertThat(officer.links("/briefings/" + year + "/annual/r1")).as(officer.page()).hasSize(1);
    }

    private static void read(Walker reader, int year, String canary) {
        var edition = "/briefings/" + year + "/annual/r1";
        reader.opens("/briefings").opens(edition);
        assertThat(reader.read(edition + "/papers/\\d+"))
                .contains(canary + "-note", canary + "-own");
    }
}
