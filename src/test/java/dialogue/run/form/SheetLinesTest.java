package dialogue.run.form;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The row of a spreadsheet for the line of a file.
class SheetLinesTest {

    @TempDir
    Path folder;

    private SheetLines lines(String text, Charset charset) throws IOException {
        return SheetLines.of(Files.write(folder.resolve("korea.csv"), text.getBytes(charset)));
    }

    private static int[] rows(SheetLines lines, int... begin) {
        return IntStream.of(begin).map(lines::row).toArray();
    }

    @Test
    void countsARecordOfSeveralLinesAsOneRow() throws IOException {
        var lines = lines("a,b\r\n1,\"x\r\ny\r\nz\"\r\n\r\n2,\"say \"\"no\n\"\"\"\r\n3,x\r\n", UTF_8);
        assertThat(rows(lines, 1, 2, 6, 8)).containsExactly(1, 2, 4, 5);
    }

    @Test
    void readsAQuotationMarkBehindAMarkOfTheEncodingAndWithinAText() throws IOException {
        assertThat(rows(lines("\uFEFF\"a\nb\",c\n5\" pipe,x\n7\" pipe,\"y\n\"\nlast\n", UTF_8), 1, 3, 4, 6))
                .containsExactly(1, 2, 3, 4);
        assertThat(rows(lines("\uFEFF\"가\n나\"\t값\n다\n라\n", UTF_16LE), 1, 3, 4)).containsExactly(1, 2, 3);
    }

    @Test
    void takesEachLineForARowWhereNothingCanBeRead() {
        assertThat(rows(SheetLines.of(folder), 1, 7)).containsExactly(1, 7);
    }
}
