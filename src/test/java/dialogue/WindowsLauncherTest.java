package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can be seen of the launcher for Windows without a Windows: how it is written, and that it does as the one for a shell.
class WindowsLauncherTest {

    private String script = "";
    private String shell = "";

    @BeforeEach
    void read() throws IOException {
        script = Files.readString(Path.of("src/dist/bin/dialogue.cmd"), StandardCharsets.ISO_8859_1);
        shell = Files.readString(Path.of("src/dist/bin/dialogue"));
    }

    @Test
    void isReadAlikeInEveryCodePage() {
        assertThat(script).matches("\\p{ASCII}*");
    }

    /// With other ends of lines `cmd` does not always find a label.
    @Test
    void endsItsLinesAsWindowsDoes() {
        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void hasEveryLabelThatItJumpsTo() {
        assertThat(found("(?:goto|call) (:\\w+)")).isNotEmpty()
                .allSatisfy(label -> assertThat(script).containsOnlyOnce("\n" + label + "\r\n"));
    }

    @Test
    void givesTheJvmTheOptionsOfTheShell() {
        var pattern = "java\"? (-XX:\\+UseSerialGC[^$%]*)[$%]";
        var ours = Pattern.compile(pattern.replace("java", "java.exe")).matcher(script);
        var shells = Pattern.compile(pattern).matcher(shell);
        var memory = Pattern.compile("\nheap=\"([^\"]+)\"").matcher(shell);
        assertThat(ours.find() && shells.find() && memory.find()).isTrue();
        assertThat(ours.group(1)).isEqualTo(shells.group(1) + memory.group(1) + " ");
    }

    @Test
    void asksForTheJavaThatTheShellAsksFor() {
        var shells = Pattern.compile("-ge (\\d+)").matcher(shell);
        assertThat(shells.find()).isTrue();
        assertThat(script).contains("geq " + shells.group(1) + " ", "no JDK " + shells.group(1) + " or later found");
    }

    @Test
    void looksBesideItselfThenAtJavaHomeThenOnThePath() {
        assertThat(found("call :look \"([^\"]+)\"").subList(0, 3)).containsExactly("%~dp0..\\runtime", "%JAVA_HOME%",
                "%ONPATH%..");
    }

    @Test
    void startsNoJvmToFindOne() {
        assertThat(found("(java(?:\\.exe)?\"? -)")).containsExactly("java.exe\" -");
        assertThat(script).doesNotContain("-version");
    }

    @Test
    void leavesTheConsoleItsCodePage() {
        assertThat(found("chcp ([^ ]+) >nul")).containsExactly("65001", "%CODEPAGE%");
    }

    @Test
    void endsWithTheCodeOfTheProgram() {
        assertThat(script).contains("%*\r\nset \"CODE=%ERRORLEVEL%\"\r\n").contains("exit /b %CODE%");
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(script).results().map((MatchResult each) -> each.group(1)).toList();
    }
}
