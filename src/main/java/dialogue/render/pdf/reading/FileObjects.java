package dialogue.render.pdf.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/// The objects of a file, read when they are asked for and not kept, for there may be some hundred thousand. It is strict where [PdfReader] mends or
/// passes over what it cannot read: a text that is overlooked here is a leak that nobody finds.
final class FileObjects extends PdfReader {

    /// Opens a file.
    ///
    /// @throws IOException where it cannot be read, or is not written as ours are: with streams of objects and one table of them all
    FileObjects(Path file) throws IOException {
        super(new RandomAccessFileOrArray(file.toString()), null);
        if (isRebuilt() || isEncrypted() || !isNewXrefType() || getTrailer().contains(PdfName.PREV)) {
            close();
            throw new InvalidPdfException("The table of objects is not as it was written");
        }
        showObjectStreams();
        requireWholeTable();
    }

    /// [PdfReader] hides the streams of objects once it knows where they are.
    private void showObjectStreams() {
        objectStreams().forEach(number -> xref[2 * number] = objStmToOffset.get(number));
    }

    /// Refuses a damaged table of objects, of which [PdfReader] would take what it can decode. The table has no entry for itself, so it gets one.
    private void requireWholeTable() throws IOException {
        tokens.seek(getLastXref());
        tokens.nextToken();
        var number = tokens.intValue();
        xref[2 * number] = getLastXref();
        content(stream(getPdfObjectRelease(number)));
    }

    /// The numbers of the streams that hold objects.
    IntStream objectStreams() {
        return IntStream.of(objStmToOffset.toOrderedKeys());
    }

    /// All objects that such a stream holds, behind a list of numbers.
    PRTokeniser objectStream(int number) throws IOException {
        var stream = stream(getPdfObjectRelease(number));
        if (!PdfName.OBJSTM.equals(stream.get(PdfName.TYPE))) {
            throw new InvalidPdfException("Object " + number + " holds no objects");
        }
        return new PRTokeniser(content(stream));
    }

    /// The numbers of the objects that stand in the file by themselves.
    IntStream plainObjects() {
        return IntStream.range(0, xref.length / 2).filter(number -> xref[2 * number] > 0 && xref[2 * number + 1] == 0);
    }

    /// An object that stands in the file by itself, behind its number.
    PRTokeniser plainObject(int number) throws IOException {
        tokens.seek(xref[2 * number]);
        tokens.nextToken();
        if (tokens.getTokenType() != PRTokeniser.TK_NUMBER || tokens.intValue() != number) {
            throw new InvalidPdfException("Object " + number + " is not where it should be");
        }
        return tokens;
    }

    static PRStream stream(PdfObject object) throws IOException {
        if (getPdfObjectRelease(object) instanceof PRStream stream) {
            return stream;
        }
        throw new InvalidPdfException("A stream is missing");
    }

    /// What a stream holds, to its last byte.
    byte[] content(PRStream stream) throws IOException {
        var whole = PdfName.FLATEDECODE.equals(stream.get(PdfName.FILTER)) && !stream.contains(PdfName.DECODEPARMS)
                ? FlateDecode(getStreamBytesRaw(stream, tokens.getFile()), true)
                : null;
        if (whole == null) {
            throw new InvalidPdfException("A stream is damaged");
        }
        return whole;
    }
}
