package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.language.Language;
import dialogue.plan.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is refused at the moment of sending, whatever was entered before.
class AdmissionTest {

    @TempDir
    Path root;
    private PostRoom room;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
    }

    @Test
    void refusesAnAddressThatIsNoLongerConfigured() {
        room.queued(DESK);
        room.outbox("desk2@gac.example").drain();
        assertThat(room.detail(1))
                .isEqualTo("desk1@gac.example is no longer an address of its ministry, so nothing was"
                        + " sent; put it back into dialogue.ministries.canada.addresses and try again, or cancel the message.");
        assertThat(room.delivered).containsExactly("operator");
    }

    @Test
    void refusesADocumentOutsideItsAudience() {
        room.dispatches.enter(room.posted.mailing(1, DESK, Audience.KOREA), true,
                new Queued(room.clock.instant(), room.clock.instant()),
                room.clock.instant());
        room.outbox(DESK).drain();
        assertThat(room.detail(1)).isEqualTo("strategic-dialogue-2026-joint-en.xlsx is a document for korea, but"
                + " desk1@gac.example may get only: canada, joint. Nothing was sent; correct dialogue.ministries, or"
                + " cancel the message.");
        assertThat(room.delivered).containsExactly("operator");
    }

    @Test
    void saysWhyInTheLanguageOfWhoeverAsks() {
        room.queued(DESK);
        room.outbox("desk2@gac.example").drain();
        var reason = room.state(1).detail().orElseThrow();
        assertThat(reason.in(Language.FRENCH)).startsWith("desk1@gac.example n’est plus une adresse de son ministère");
        assertThat(reason.in(Language.KOREAN)).startsWith("desk1@gac.example 주소는 더 이상 해당 부처의 주소가 아니므로");
    }

    @Test
    void refusesAMarkingAboveUnclassified() {
        var outbox = room.queued(DESK);
        room.posted.mark("protected_a");
        outbox.drain();
        assertThat(room.detail(1)).startsWith("strategic-dialogue-2026-joint-en.xlsx is marked protected_a; only"
                + " unclassified documents may be mailed.");
    }

    @Test
    void refusesAFileThatIsNotThePublishedOne() throws Exception {
        var outbox = room.queued(DESK);
        Files.writeString(room.posted.folder(1).resolve(Posted.DOCUMENT), "another one");
        outbox.drain();
        assertThat(room.state(1)).isInstanceOf(Refused.class);
        assertThat(room.detail(1)).contains("is not the file that was published");
    }

    @Test
    void refusesWordsThatAreNotThePublishedOnes() throws Exception {
        var outbox = room.queued(DESK);
        var covering = room.posted.folder(1).resolve(Covering.file("joint"));
        Files.writeString(covering, Files.readString(covering).replace("49 in the plan", "48 in the plan"));
        outbox.drain();
        assertThat(room.detail(1)).startsWith(covering + " is not the file that was published");
        assertThat(room.delivered).containsExactly("operator");
    }
}
