package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What a recipient sees is a function of its own contents, and of what a person does to its own messages: 300 seeded histories of
/// revisions, each also without what the recipient may not read, and without the revisions that change nothing for it.
class RecipientProperties {

    private static final int HISTORIES = 300;
    private static final String DESK = "desk@gac.example";
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final Random random = new Random();

    /// What becomes of a message: at once, never, or when the next one is entered.
    private enum Fate {
        GOT, CANCELLED, HELD, GOT_LATE
    }

    /// A revision: the audiences it is made for, each with the content of its documents.
    private record Revision(Map<Audience, Integer> contents) {

        Revision without(Audience audience) {
            var others = new EnumMap<>(contents);
            others.computeIfPresent(audience, (_, _) -> 0);
            return new Revision(others);
        }

        Revision only(Audience... audiences) {
            var mine = new EnumMap<>(contents);
            mine.keySet().retainAll(List.of(audiences));
            return new Revision(mine);
        }
    }

    @RepeatedTest(HISTORIES)
    void whatChangesForOthersIsNotSeen(RepetitionInfo history) {
        random.setSeed(history.getCurrentRepetition());
        var audiences = Stream.of(Audience.values()).filter(_ -> random.nextInt(5) > 0).toList();
        var revisions = IntStream.range(0, 12).mapToObj(_ -> revision(audiences)).toList();
        var fates = IntStream.range(0, 13).mapToObj(_ -> Fate.values()[random.nextInt(4)]).toList();
        var seen = new Post(fates).all(revisions);
        assertThat(new Post(fates).all(revisions.stream().map(each -> each.without(Audience.KOREA)).toList()))
                .isEqualTo(seen);
        assertThat(new Post(fates).all(visible(revisions))).isEqualTo(seen);
    }

    /// All of an occasion's revisions are made for the same audiences.
    private Revision revision(List<Audience> audiences) {
        var contents = new EnumMap<Audience, Integer>(Audience.class);
        audiences.forEach(audience -> contents.put(audience, random.nextInt(3)));
        return new Revision(contents);
    }

    /// The revisions that change something for Canada.
    private static List<Revision> visible(List<Revision> revisions) {
        var last = new EnumMap<Audience, Integer>(Audience.class);
        return revisions.stream().map(each -> each.only(Audience.JOINT, Audience.CANADA)).filter(each -> {
            var changed = !last.entrySet().containsAll(each.contents().entrySet());
            last.putAll(each.contents());
            return changed;
        }).toList();
    }

    /// An outbox whose one recipient is a desk of Canada's, in memory.
    private static final class Post {

        private final MemoryDispatches dispatches = new MemoryDispatches();
        private final List<Fate> fates;
        private final List<String> seen = new ArrayList<>();
        private final Outbox outbox;

        private Post(List<Fate> fates) {
            this.fates = fates;
            var settings = new MinistrySettings(List.of(DESK), List.of("gac.example"), List.of("en"),
                    List.of("joint", "canada"), List.of("xlsx"), false, "unclassified");
            this.outbox = new Outbox(dispatches, new Admission(Ministries.of(Map.of("canada", settings)),
                    new OutputFolder(Path.of("nowhere"))), Settings.standard(), new MailServers(true, () -> false),
                    () -> {
                        throw new AssertionError("nothing is drained");
                    }, new Watched(), new Watched(), Clock.fixed(NOW, ZoneOffset.UTC));
        }

        private List<String> all(List<Revision> revisions) {
            for (var at = 0; at < revisions.size(); at++) {
                var before = dispatches.all().size();
                outbox.enter(manifest(at + 1, revisions.get(at)), Posting.HOLD);
                if (dispatches.all().size() > before) {
                    settle();
                }
            }
            dispatches.all().forEach(left -> seen.add(left.mailing().version() + " is " + left.state().key()));
            return seen;
        }

        private void settle() {
            var entered = dispatches.all().getFirst();
            dispatches.all().stream().filter(other -> other.id() != entered.id() && other.state() instanceof Held
                    && fate(other) == Fate.GOT_LATE).forEach(this::get);
            switch (fate(entered)) {
                case GOT -> get(entered);
                case CANCELLED -> move(entered, new Cancelled());
                case HELD, GOT_LATE -> assertThat(entered.state()).isEqualTo(new Held());
            }
        }

        private Fate fate(Dispatch dispatch) {
            return fates.get(dispatch.mailing().version());
        }

        private void get(Dispatch dispatch) {
            var mailing = dispatch.mailing();
            var replaced = new Correspondence(dispatches.to(2026, Occasion.ANNUAL, DESK)).replacedBy(mailing);
            seen.add(mailing.version() + " replaces " + replaced.map(Mailing::version).orElse(0) + " with "
                    + mailing.enclosures());
            move(move(move(dispatch, new Queued(NOW, NOW)), new Sending(NOW)), new Accepted("250"));
        }

        private Dispatch move(Dispatch from, DispatchState next) {
            return dispatches.move(from, next, true, NOW, () -> {
            }).orElseThrow();
        }

        private static Manifest manifest(int revision, Revision made) {
            var documents = made.contents().entrySet().stream().map(entry -> new Manifest.Document(
                    entry.getKey().key() + "/a.xlsx", 1, Digest.of(entry.toString()).sha256(), entry.getKey().key(),
                    "en", "xlsx")).toList();
            return new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, revision, LocalDate.of(2026, 4, 30),
                    false,
                    new Manifest.Parameters("default", List.of(), List.of(), List.of(), false), List.of(),
                    Manifest.Counts.NONE, new Manifest.Findings("findings.csv", 0, "", 0, 0), documents, List.of(),
                    List.of());
        }
    }
}
