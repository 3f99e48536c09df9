package dialogue.delivery.folder;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dialogue.Dialogue;
import dialogue.Modes;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    /// Whatever takes the name of a file and makes it.
    private static final Set<Class<?>> OPENERS = Set.of(File.class, FileOutputStream.class, FileWriter.class,
            PrintStream.class, PrintWriter.class, RandomAccessFile.class, Formatter.class);

    /// Channels are opened alike to read, to write and to make; these open only what is there.
    private static final Set<String> OPENING = Set.of("dialogue.delivery.folder.Digest",
            "dialogue.delivery.folder.Tree", "dialogue.intake.csv.Utf8");

    /// What is made elsewhere, the umask might let everybody read. An empty form to fill in is for everybody, and
    /// so are the days of a review, beside which officers put what comes in. The folder of a trial is a temporary one, which the system closes to others.
    /// What a workspace begins with is empty, or the sample that everybody has.
    private static final ArchRule ONE_PLACE = noClasses()
            .that().doNotHaveFullyQualifiedName("dialogue.delivery.folder.PrivateFiles")
            .and().doNotHaveFullyQualifiedName("dialogue.operator.cli.brief.TemplateCommand")
            .and().doNotHaveFullyQualifiedName("dialogue.intake.life.ReviewFile")
            .and().doNotHaveFullyQualifiedName("dialogue.operator.cli.work.TrialFolder")
            .and().doNotHaveFullyQualifiedName("dialogue.operator.workspace.WriteWorkspace")
            .should().accessTargetWhere(describe("makes a file or folder", PrivateFilesTest::makesAFile));

    @TempDir
    Path folder;

    private static boolean makesAFile(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (makesAFile(target) || (target.getOwner().isEquivalentTo(FileChannel.class)
                        && target.getName().equals("open") && !OPENING.contains(access.getOriginOwner().getName())));
    }

    private static boolean makesAFile(CodeUnitAccessTarget target) {
        var owner = target.getOwner();
        var given = target.getRawParameterTypes();
        if (owner.isEquivalentTo(Files.class)) {
            return target.getName().matches("create.*|write.*|new(OutputStream|BufferedWriter|ByteChannel)")
                    || (target.getName().equals("copy") && given.get(1).isEquivalentTo(Path.class));
        }
        return OPENERS.stream().anyMatch(owner::isEquivalentTo)
                && target.getName().matches("<init>|create.*|mkdirs?") && !given.isEmpty()
                && (given.getFirst().isEquivalentTo(String.class) || given.getFirst().isEquivalentTo(File.class));
    }

    @Test
    void nothingElseMakesFiles() {
        ONE_PLACE.check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Dialogue.class));
    }

    /// A call, a method that is handed on, a constructor: each is seen.
    @Test
    void theRuleSeesWhatMakesFiles() {
        for (var maker : Set.of(ByCall.class, ByReference.class, ByConstructor.class, ByChannel.class)) {
            assertThat(ONE_PLACE.evaluate(new ClassFileImporter().importClasses(maker)).hasViolation())
                    .as(maker.getSimpleName()).isTrue();
        }
    }

    interface ByCall {

        default void make(Path file) throws Exception {
            Files.writeString(file, "");
        }
    }

    interface Copying {

        Path copy(Path from, Path to) throws Exception;
    }

    interface ByReference {

        default Copying make() {
            return Files::copy;
        }
    }

    interface ByConstructor {

        default void make(String name) throws Exception {
            new FileWriter(name, java.nio.charset.StandardCharsets.UTF_8).close();
        }
    }

    interface ByChannel {

        default void make(Path file) throws Exception {
            FileChannel.open(file, java.nio.file.StandardOpenOption.CREATE).close();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatEverybodyCouldReadIsNotWrittenOn() throws Exception {
        var part = Files.writeString(folder.resolve("part"), "of an attempt before");
        Modes.open(folder);
        try (var out = PrivateFiles.replace(part)) {
            out.write(1);
        }
        assertThat(Files.readAllBytes(part)).containsExactly(1);
        Modes.assertPrivate(part);
    }
}
