package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.render.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .isEqualTo(
                        "desk1@gac.example is no longer an address of its ministry, so this attempt sent nothing; put it back into dialogue.ministries.canada.addresses and try again, or cancel the message.");
        assertThat(room.delivered).containsExactly("operator");
    }

    @Test
    void refusesADocumentOutsideItsAudience() {
        room.dispatches.enter(room.posted.mailing(1, DESK, Audience.KOREA), true,
                new Queued(room.clock.instant(), room.clock.instant()),
                room.clock.instant());
        room.outbox(DESK).drain();
        assertThat(room.detail(1)).isEqualTo("strategic-dialogue-2026-joint-en.xlsx is a document for korea, but"
                + " desk1@gac.example may get only: canada, joint. This attempt sent nothing; correct dialogue.ministries, or"
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
        assertThat(room.detail(1)).contains("cannot be read, or is not the file that was published");
    }

    @Test
    void refusesWordsThatAreNotThePublishedOnes() throws Exception {
        var outbox = room.queued(DESK);
        var covering = room.posted.folder(1).resolve(Covering.file("joint"));
        Files.writeString(covering, Files.readString(covering).replace("49 in the plan", "48 in the plan"));
        outbox.drain();
        assertThat(room.detail(1)).startsWith(covering + " cannot be read, or is not the file that was published");
        assertThat(room.delivered).containsExactly("operator");
    }

    @Test
    void letsUnclassifiedDocumentsPassWhoseMarkingSaysSo() {
        var outbox = room.queued(DESK);
        room.posted.mark("unclassified");
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new DispatchState.Accepted("250 ok"));
    }

    @Test
    void refusesADocumentThatIsGone() throws Exception {
        var outbox = room.queued(DESK);
        Files.delete(room.posted.folder(1).resolve(Posted.DOCUMENT));
        outbox.drain();
        assertThat(room.detail(1)).contains("cannot be read, or is not the file that was published");
    }

    @Test
    void refusesDocumentsWhoseWordsAreGone() throws Exception {
        var outbox = room.queued(DESK);
        Files.delete(room.posted.folder(1).resolve(Covering.file("joint")));
        outbox.drain();
        assertThat(room.state(1)).isInstanceOf(Refused.class);
        assertThat(room.state(1).detail().orElseThrow().key()).isEqualTo("mail.no-covering");
        assertThat(room.delivered).containsExactly("operator");
    }

    /// What a ministry may read, but is not configured to get.
    @Test
    void refusesADocumentThatTheMinistryDoesNotTake() {
        var mailing = room.posted.mailing(1, DESK, Audience.CANADA);
        var settings = new MinistrySettings(List.of(DESK), List.of("gac.example"), List.of(), List.of("joint"),
                List.of("xlsx"), false, "unclassified");
        var admission = new Admission(Ministries.of(Map.of("canada", settings)), room.posted.output());
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> admission.require(new Dispatch(1, mailing, true, 0,
                room.clock.instant(), room.clock.instant(), new Held())))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("mail.audience"));
    }

    @Test
    void refusesAnAddressOutsideItsDomains() {
        var ministry = new Ministry(Party.CANADA, List.of(DESK), Set.of("other.example"), List.of(Language.ENGLISH),
                Set.of(Audience.JOINT), Set.of(Format.XLSX), false);
        var admission = new Admission(new Ministries(List.of(ministry)), room.posted.output());
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> admission.require(new Dispatch(1,
                room.posted.mailing(1, DESK), true, 0, room.clock.instant(), room.clock.instant(), new Held())))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("setting.domain"));
    }

    @Test
    void takesWhatIsAttachedForTooLargeAboveTheLimit() {
        var admission = room.posted.admission(DESK);
        var mailing = new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 1), 1, Party.CANADA, DESK,
                List.of(new Enclosure("joint/a.pdf", 570, "", Audience.JOINT)));
        assertThat(mailing.encodedBytes()).isEqualTo(780);
        assertThat(admission.isTooLarge(mailing, 780)).isFalse();
        assertThat(admission.isTooLarge(mailing, 779)).isTrue();
        var notice = new MinistrySettings(List.of(DESK), List.of("gac.example"), List.of(), List.of("joint"),
                List.of("xlsx"), true, "unclassified");
        assertThat(new Admission(Ministries.of(Map.of("canada", notice)), room.posted.output()).isTooLarge(mailing, 1))
                .isFalse();
    }

    @Test
    void saysHowItsReadersCountAndWhatWasSaidBefore() throws Exception {
        room.posted.revision(2, 7, "on track");
        var admission = room.posted.admission(DESK);
        assertThat(admission.version(room.posted.mailing(2, DESK), Audience.JOINT)).isEqualTo(7);
        assertThat(admission.coveringOf(room.posted.mailing(1, DESK), Audience.JOINT)).get()
                .extracting(Covering::audience).isEqualTo("joint");
        assertThat(admission.coveringOf(room.posted.mailing(1, DESK), Audience.KOREA)).isEmpty();
        var mailing = room.posted.mailing(2, DESK);
        Files.delete(room.posted.folder(2).resolve(Manifest.NAME));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> admission.version(mailing, Audience.JOINT))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("mail.changed"));
    }
}
