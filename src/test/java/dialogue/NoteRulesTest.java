package dialogue;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dialogue.briefing.Phrase;
import dialogue.release.OwnNote;
import dialogue.review.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A note has a type of its own from the file to the page, so that it cannot stand where a text is expected. Its words are asked for in few places, and
/// these are written down here.
class NoteRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Dialogue.class);

    private static void only(String users, Class<?> owner, String... members) {
        var names = List.of(members);
        noClasses().that().haveNameNotMatching(users).and().areNotAssignableTo(owner).should()
                .accessTargetWhere(describe("is one of " + names + " of " + owner.getSimpleName(),
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(owner)
                                && names.contains(access.getName())))
                .check(CLASSES);
    }

    @Test
    void theGateAndTheSecondLookReadANote() {
        only("dialogue\\.(release\\.OwnNotes|run\\.make\\.AudienceView)", Note.class, "text");
    }

    @Test
    void theGateAloneMakesANoteFitForItsOwnReaders() {
        only("dialogue\\.release\\.OwnNotes", OwnNote.class, "<init>");
    }

    @Test
    void theWordsOfAnOwnNoteComeOutOnThePageAlone() {
        only("dialogue\\.briefing\\.Phrase\\$Internal", OwnNote.class, "text");
        only("dialogue\\.render\\.Wording", Phrase.Internal.class, "note", "text");
    }

    @Test
    void printingANoteShowsNothingOfIt() {
        var note = new OwnNote("a line to take");

        assertThat(new Phrase.Internal(note)).hasToString("Internal[note=OwnNote[withheld]]");
        assertThat(new Note("a line to take")).hasToString("Note[withheld]");
    }
}
