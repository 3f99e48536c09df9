package dialogue.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Text;
import dialogue.plan.Party;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which encoding a file is, and what becomes of bytes that are none of it.
class EncodingTest {

    private static final String HEAD = "initiative,status,updated_on,share,marking,progress_ko\r\n";
    private static final String AS = "0: form.encoding The file is not in UTF-8 and was read as %s; check its accents and its Hangul, or save "
            + "it as UTF-8.";
    private static final String WRONG = "%d: form.undecodable The record holds bytes that are no text in %s; correct the text and save the "
            + "file as UTF-8.";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    @TempDir
    Path folder;

    private List<String> read(Party party, byte[] bytes) {
        return ArrivedFile.of(folder, party, bytes).lines("initiative", "progress_ko");
    }

    private List<String> readFrench(Party party, byte[] bytes) {
        var french = new String(bytes, ISO_8859_1).replaceFirst("progress_ko", "progress_fr").getBytes(ISO_8859_1);
        return ArrivedFile.of(folder, party, french).lines("initiative", "progress_fr");
    }

    private static byte[] bytes(Charset charset, String mark, String words) {
        return (mark + HEAD + "P1-01,on_track,2026-02-20,,," + words + "\r\n").getBytes(charset);
    }

    @Test
    void readsUtf8WithAndWithoutItsMarkAndSaysNothing() {
        for (var mark : List.of("", "\uFEFF")) {
            assertThat(read(Party.CANADA, bytes(UTF_8, mark, "é 똠 —"))).containsExactly("2: P1-01 | é 똠 —");
        }
    }

    @Test
    void readsUtf16InBothOrdersByItsMark() {
        assertThat(read(Party.CANADA, bytes(UTF_16LE, "\uFEFF", "é 똠")))
                .containsExactly(AS.formatted("UTF-16LE"), "2: P1-01 | é 똠");
        assertThat(read(Party.KOREA, bytes(UTF_16BE, "\uFEFF", "é 똠")))
                .containsExactly(AS.formatted("UTF-16BE"), "2: P1-01 | é 똠");
    }

    /// `CP949` and `EUC-KR` of the JDK know no 똠.
    @Test
    void readsKoreanFilesInWindows949() {
        assertThat(read(Party.KOREA, bytes(KOREAN, "", "똠방각하와 펲시콜라")))
                .containsExactly(AS.formatted("windows-949"), "2: P1-01 | 똠방각하와 펲시콜라");
    }

    @Test
    void readsCanadianFilesInWindows1252() {
        assertThat(readFrench(Party.CANADA, bytes(WESTERN, "", "Œuvres d’été – 5 €")))
                .containsExactly(AS.formatted("windows-1252"), "2: P1-01 | Œuvres d’été – 5 €");
    }

    @ParameterizedTest
    @CsvSource({"windows-949, Fleet, Flotte, 함대", "windows-1252, Naval defence, Défense navale, -",
            "MacRoman, Naval defence, Défense navale, -"})
    void findsForThePlanWhichOneFits(String charset, String english, String french, String korean) {
        var text = "area,pillar,title_en,title_fr,title_ko\n1b,1," + english + "," + french + "," + korean + "\n";
        var report = new SampleInput().raw(SampleInput.AREAS, text.getBytes(Charset.forName(charset))).judge(folder);
        assertThat(SampleInput.lines(report))
                .contains("warning form.encoding plan/areas.csv:0 (both) The file is not in UTF-8 and was read "
                        + "as " + charset + "; check its accents and its Hangul, or save it as UTF-8.");
        assertThat(report.review().plan().areas())
                .anyMatch(area -> area.title().equals(Text.of(english, french, korean)));
    }

    @Test
    void tellsTheLineOfAByteThatIsNoneOfItsEncoding() {
        var two = "P1-01,on_track,2026-02-20,,,\"%1$s\r\n%1$s\"\r\nP1-02,on_track,2026-02-20,,,@\r\n";
        var french = HEAD + two.formatted("été à");
        assertThat(readFrench(Party.CANADA, wrong(french, UTF_8, 0xFF)))
                .containsExactly("2: P1-01 | été à⏎été à", WRONG.formatted(4, "UTF-8"));
        assertThat(readFrench(Party.CANADA, wrong(french, WESTERN, 0x81)))
                .containsExactly(AS.formatted("windows-1252"), "2: P1-01 | été à⏎été à",
                        WRONG.formatted(4, "windows-1252"));
        assertThat(read(Party.KOREA, wrong(HEAD + two.formatted("협의"), KOREAN, 0xFF)))
                .containsExactly(AS.formatted("windows-949"), "2: P1-01 | 협의⏎협의",
                        WRONG.formatted(4, "windows-949"));
    }

    /// With a byte that is none of the encoding for each `@`.
    private static byte[] wrong(String text, Charset charset, int wrong) {
        var bytes = text.getBytes(charset);
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) wrong : bytes[i];
        }
        return bytes;
    }

    @Test
    void takesDamagedUtf8ForUtf8EvenWhereAnotherEncodingKnowsTheByte() {
        assertThat(readFrench(Party.CANADA, wrong(HEAD + "P1-01,on_track,2026-02-20,,,été à Québec@\r\n", UTF_8, 0xE9)))
                .containsExactly(WRONG.formatted(2, "UTF-8"));
    }

    @Test
    void tellsUtf16ThatIsCutInTheMiddleOfACharacter() {
        var whole = bytes(UTF_16LE, "\uFEFF", "é 똠");
        assertThat(read(Party.CANADA, Arrays.copyOf(whole, whole.length - 1 - "\r\n".length() * 2)))
                .containsExactly(AS.formatted("UTF-16LE"), WRONG.formatted(2, "UTF-16LE"));
    }

    /// Somebody else has lost it before: nobody can tell what stood there.
    @Test
    void letsNoReplacementCharacterThrough() {
        assertThat(read(Party.CANADA, bytes(UTF_8, "", "Qu\uFFFDbec"))).containsExactly(WRONG.formatted(2, "UTF-8"));
    }

    @Test
    void tellsAPictureAnArchiveAndAWorkbookFromText() {
        var none = "1: form.no-header The header line is missing: no field of this line is one of the required columns (initiative, status, updated_on). Begin the file with its header line, and part the fields by commas, semicolons or tabs.";
        assertThat(read(Party.CANADA, "PK\u0003\u0004\u0014\u0000\u0006\u0000".getBytes(ISO_8859_1)))
                .containsExactly(
                        "0: form.damaged-workbook The workbook is damaged, so it could not be read to its end; open it in a spreadsheet program and save it again as .xlsx.");
        assertThat(read(Party.KOREA, new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}))
                .containsExactly(AS.formatted("windows-949"),
                        "1: form.not-text The header line is no text in windows-949; save the file as CSV in UTF-8.");
        assertThat(read(Party.CANADA, "%PDF-1.7\n".getBytes(UTF_8))).containsExactly(none);
    }

    @Test
    void readsPiecesThatACharacterStraddles() {
        var long64 = Stream.generate(() -> "가").limit(30_000).reduce("", String::concat);
        for (var shift : List.of("", "x", "xx")) {
            assertThat(read(Party.KOREA, bytes(KOREAN, "", shift + long64)))
                    .containsExactly(AS.formatted("windows-949"), "2: P1-01 | " + shift + long64);
        }
    }
}
