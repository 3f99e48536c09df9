package dialogue.intake.sheet.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a workbook, each unpacked while it is read. Together no more is unpacked than an honest workbook of its size can hold.
public final class Parts implements AutoCloseable {

    /// Bytes of a workbook; a sheet that is full, with a million rows, has fewer.
    private static final long LARGEST = 256L << 20;
    private static final int MOST = 10_000;
    /// So many bytes come out of a small workbook, or of each byte of a large one. Spreadsheets hardly ever reach a tenth of it; zip bombs, ten times as much.
    private static final long SMALL = 32L << 20;
    private static final int RATIO = 100;

    private final ZipFile zip;
    private long left;

    private Parts(ZipFile zip, long left) {
        this.zip = zip;
        this.left = left;
    }

    public static Parts open(Path file) throws IOException {
        var size = Files.size(file);
        if (size > LARGEST) {
            throw new UnreadableWorkbook("form.limit-file", Long.toString(LARGEST));
        }
        try {
            var zip = new ZipFile(file.toFile());
            var parts = new Parts(zip, Math.max(SMALL, RATIO * size));
            return parts.isSound() ? parts : parts.refused();
        } catch (ZipException e) {
            throw damaged();
        }
    }

    public static UnreadableWorkbook damaged() {
        return new UnreadableWorkbook("form.damaged-workbook");
    }

    /// Of two parts of one name nobody knows which one a spreadsheet shows.
    private boolean isSound() {
        return zip.size() <= MOST && new HashSet<>(names()).size() == zip.size();
    }

    private Parts refused() throws IOException {
        close();
        throw damaged();
    }

    public List<String> names() {
        return zip.stream().map(entry -> entry.getName()).toList();
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    public InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged();
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            return count(read, read);
        }

        private int count(int read, int bytes) throws UnreadableWorkbook {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new UnreadableWorkbook("form.bomb");
            }
            return read;
        }
    }
}
