package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.reader.Header;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns that say how records are marked or who may read them, under names that the program does not read.
class GuardNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"classification", "Security Classification", "security_classification_level",
            "SECURITY-LEVEL",
            "protective marking", "markings", "caveat", "Sensitivity", "handling caveats", "note (secret)",
            "releasable to",
            "distribution", "shared with", "cote de securite de l’enregistrement", "cote de protection",
            "niveau de protection", "Classifié",
            "confidentialité", "diffusion", "partagé avec", "등급", "비밀 등급", "보안 등급", "분류", "비밀구분", "대외비", "대외비 여부",
            "공개 여부",
            "배포처", "classi\u200Bfication"})
    void refusesAFileOfReportsAndOfThePlan(String name) {
        assertThat(codes(new SampleInput().rename(SampleInput.KOREA, "note", name))).contains("form.guard-column");
        assertThat(codes(new SampleInput().rename(SampleInput.MILESTONES, "source", name)))
                .contains("form.guard-in-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marking", "Cote_de_sécurité", "보안등급", "share", "partage", "공유", "note", "note interne",
            "내부메모"})
    void refusesWhatReportsHaveInAFileOfThePlan(String name) {
        assertThat(codes(new SampleInput().rename(SampleInput.MILESTONES, "source", name)))
                .contains("form.guard-in-plan");
    }

    /// Nobody would mean these to keep a record from a reader.
    @ParameterizedTest
    @ValueSource(strings = {"remark", "secretariat", "côté coréen", "state", "비고", "remarques", "shore", "class"})
    void passesOverOtherNames(String name) {
        assertThat(codes(new SampleInput().rename(SampleInput.KOREA, "note", name)))
                .containsAnyOf("coverage.unknown-column", "coverage.other-column").hasSize(1);
    }

    /// A file's own columns are read, whatever their names remind of.
    @ParameterizedTest
    @EnumSource(Table.class)
    void isAskedOnlyForNamesThatAreNotRead(Table table) {
        assertThat(new Header(table, table.columns().stream().map(Column::name).toList()).guards()).isEmpty();
    }

    private List<String> codes(SampleInput input) {
        return input.judge(folder).findings().stream().map(finding -> finding.code()).distinct().toList();
    }
}
