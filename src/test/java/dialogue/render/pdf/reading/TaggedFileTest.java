package dialogue.render.pdf.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// What is read of a file beside its pages, and of one that is not whole.
class TaggedFileTest {

    @TempDir
    Path folder;

    private byte[] pdf;

    @BeforeEach
    void write() throws IOException {
        pdf = FileOfHiddenTexts.bytes();
    }

    private String read(byte[] file) throws IOException {
        try (var opened = new TaggedFile(Files.write(folder.resolve("file.pdf"), file))) {
            var text = new StringBuilder();
            opened.read(text::append);
            return text.toString();
        }
    }

    @Test
    void readsATextWhereverItStands() throws IOException {
        assertThat(read(pdf)).contains(FileOfHiddenTexts.TEXTS);
    }

    @Test
    void refusesAFileThatIsCutOff() {
        for (var length = 0; length < pdf.length - 10; length += 997) {
            var part = Arrays.copyOf(pdf, length);
            assertThatThrownBy(() -> read(part)).as("%d of %d bytes", length, pdf.length).isInstanceOf(Exception.class);
        }
    }

    @Test
    void refusesAFileWithADamagedStream() {
        var streams = Pattern.compile("(?s)(?<!end)stream\n(.*?)\nendstream")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().toList();
        assertThat(streams).hasSizeGreaterThan(150);
        streams.stream().filter(stream -> stream.end(1) - stream.start(1) > 20).forEach(this::refusesDamage);
    }

    private void refusesDamage(MatchResult stream) {
        var damaged = pdf.clone();
        damaged[(stream.start(1) + stream.end(1)) / 2] ^= 4;
        assertThatThrownBy(() -> read(damaged)).as("at %d", stream.start()).isInstanceOf(Exception.class);
    }

    @Test
    void refusesAFileWhoseTableLeadsAstray() {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var moved = text.replaceFirst("\n\\d(\\d* 0 obj\n<</Alt)", "\n0$1").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(moved).hasSameSizeAs(pdf).isNotEqualTo(pdf);
        assertThatThrownBy(() -> read(moved)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileWithoutStreamsOfObjects() throws IOException {
        var plain = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, plain);
        document.open();
        document.add(new Rectangle(1, 1));
        document.close();
        assertThatThrownBy(() -> read(plain.toByteArray())).isInstanceOf(IOException.class)
                .hasMessageContaining("table of objects");
    }
}
