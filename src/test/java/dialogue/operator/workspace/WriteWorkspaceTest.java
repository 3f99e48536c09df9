package dialogue.operator.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.workspace.WriteWorkspace.Part;
import dialogue.run.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ByteArrayResource;

/// What somebody begins with, in three languages.
class WriteWorkspaceTest {

    @TempDir
    Path folder;

    private List<Part> write(Language language, boolean sample) {
        return new WriteWorkspace(folder, language, 2026).write(sample);
    }

    private static IntakeReport read(Path input) {
        return new Check(input, OptionalInt.of(2026), Optional.empty(), Allowance.STANDARD).report();
    }

    /// Whatever the language of the headers: the same records, found in the same places, and they say that they are a sample.
    @ParameterizedTest
    @EnumSource(Language.class)
    void writesTheSampleThatTheProgramIsTestedWith(Language language) {
        write(language, true);
        var written = read(folder.resolve("input"));
        var own = read(Path.of("input"));
        assertThat(written.sample()).isTrue();
        assertThat(written.review()).usingRecursiveComparison().isEqualTo(own.review());
        assertThat(written.previous()).usingRecursiveComparison().isEqualTo(own.previous());
        assertThat(written.findings()).isEqualTo(own.findings());
        assertThat(written.counts()).isEqualTo(own.counts());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesTablesInWhichNothingIsWrongButThatTheyAreEmpty(Language language) {
        write(language, false);
        var report = read(folder.resolve("input"));
        assertThat(report.sample()).isFalse();
        assertThat(report.findings()).extracting(Finding::code).containsOnly("form.only-header");
        assertThat(report.findings()).extracting(finding -> finding.place().file()).containsExactlyInAnyOrder(
                "plan/pillars.csv", "plan/areas.csv", "plan/organizations.csv", "plan/initiatives.csv",
                "plan/milestones.csv", "plan/sources.csv", "2026/canada.csv", "2026/korea.csv");
    }

    @Test
    void namesTheColumnsAsTheUserDoesAndPartsThemAsTheirSpreadsheetsDo() {
        write(Language.FRENCH, true);
        assertThat(folder.resolve("input/plan/sample.csv")).content().isEqualTo("\uFEFFspécimen\r\nyes\r\n");
        assertThat(folder.resolve("input/2026/canada.csv")).content().startsWith("\uFEFFinitiative;statut;progrès_en;");
        assertThat(folder.resolve("input/README.md")).content().startsWith("# Les données");
    }

    /// A key that is shown with another value than the one that holds would be a lie.
    @ParameterizedTest
    @EnumSource(Language.class)
    void writesAConfigurationThatChangesNothingAndShowsWhatHolds(Language language) throws IOException {
        write(language, false);
        var file = Files.readString(folder.resolve("application.yaml"));
        assertThat(yaml(file)).isEmpty();
        var shown = yaml(file.lines().filter(line -> !line.startsWith("##")).map(line -> line.replaceFirst("^#", ""))
                .map(line -> line.replaceFirst(" ##.*", "")).collect(Collectors.joining("\n")));
        assertThat(shown).hasSizeGreaterThan(20);
        var shipped = yaml(Files.readString(Path.of("src/main/resources/application.yaml")).split("\n---\n", 2)[0]);
        assertThat(shipped).containsAllEntriesOf(shown);
    }

    private static Map<Object, Object> yaml(String text) {
        var reader = new YamlPropertiesFactoryBean();
        reader.setResources(new ByteArrayResource(text.getBytes(UTF_8)));
        return new TreeMap<>(Objects.requireNonNullElse(reader.getObject(), new Properties()));
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("input/2026"));
        Files.writeString(folder.resolve("input/2026/canada.csv"), "a true report");
        Files.writeString(folder.resolve("application.yaml"), "# mine");
        assertThat(write(Language.ENGLISH, false)).extracting(Part::isNew).containsExactly(false, false, true);
        assertThat(folder.resolve("input/2026/canada.csv")).content().isEqualTo("a true report");
        assertThat(folder.resolve("application.yaml")).content().isEqualTo("# mine");
        assertThat(folder.resolve("input")).isDirectoryNotContaining("glob:**plan");
        assertThat(write(Language.ENGLISH, false)).extracting(Part::isNew).containsExactly(false, false, false);
    }

    /// A configuration of any name counts, for two of them would be mixed.
    @Test
    void writesNoConfigurationBesideAnother() throws IOException {
        Files.createDirectory(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.properties"), "");
        write(Language.ENGLISH, false);
        assertThat(folder.resolve("application.yaml")).doesNotExist();
    }

    @Test
    void neverPutsTheSampleAmongOtherRecords() throws IOException {
        Files.createDirectories(folder.resolve("input/2026"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> write(Language.ENGLISH, true))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("workspace.input-there"));
        assertThat(folder).isDirectoryNotContaining("glob:**application.yaml");
        Files.delete(folder.resolve("input/2026"));
        assertThat(write(Language.ENGLISH, true)).allMatch(Part::isNew);
        assertThat(folder).isDirectoryNotContaining("glob:**.input-*");
    }

    @Test
    void makesTheFolderAndSaysWhereItMayNot() throws IOException {
        assertThat(new WriteWorkspace(folder.resolve("a/b"), Language.KOREAN, 2026).write(false))
                .allMatch(Part::isNew);
        Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new WriteWorkspace(folder.resolve("file"), Language.KOREAN, 2026).write(false))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("workspace.unwritable"));
    }
}
