package dialogue.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes the workbooks in `src/test/resources/workbooks` that a test cannot write as it runs; `README.md` there says the rest.
final class ArrivedWorkbooks {

    private static final Path FOLDER = Path.of("src/test/resources/workbooks");

    private ArrivedWorkbooks() {}

    public static void main(String[] arguments) throws Exception {
        old();
        encrypted();
        Files.write(Path.of(arguments[0]), sample().bytes());
    }

    private static void old() throws IOException {
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(FOLDER.resolve("old.xls"))) {
            book.createSheet("report").createRow(0).createCell(0).setCellValue("initiative");
            book.write(out);
        }
    }

    private static void encrypted() throws Exception {
        try (var file = new POIFSFileSystem(); var out = Files.newOutputStream(FOLDER.resolve("encrypted.xlsx"))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inner = encryptor.getDataStream(file)) {
                inner.write(sample().bytes());
            }
            file.writeFilesystem(out);
        }
    }

    /// What a spreadsheet program opens and saves again.
    static Book sample() {
        return Book.of(List.of(
                List.of("과제", "상태", "추진경과_ko", "추진경과_en", "향후일정", "공유", "보안등급", "내부메모", "갱신일"),
                List.of("P1-01", "정상 추진", "협의를 계속함\n둘째 줄", "Talks go on", "<c s=\"2\"><v>46204</v></c>", "", "",
                        "<c t=\"str\"><f>\"A\"&amp;\"B\"</f><v>AB</v></c>", "<c s=\"1\"><v>46073</v></c>"),
                List.of("P2-01", "지연", "늦어짐", "Late", "2026-Q3", "own", "", "", "<c s=\"3\"><v>46073</v></c>")))
                .formats("yyyy\\-mm\\-dd", "mmm\\-yy", "yyyy\"년\" m\"월\" d\"일\"");
    }
}
