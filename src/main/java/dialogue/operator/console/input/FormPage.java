package dialogue.operator.console.input;

import dialogue.intake.Allowance;
import dialogue.intake.table.ReportTemplate;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.WriteForm;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.run.upload.Uploads;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The forms that a party fills in: a workbook with what it reported last, and an empty text file.
@Controller
public final class FormPage {

    private static final MediaType WORKBOOK = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType TEXT = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Uploads uploads;
    private final Path input;
    private final Allowance allowance;

    public FormPage(Uploads uploads, Path input, Allowance allowance) {
        this.uploads = uploads;
        this.input = input;
        this.allowance = allowance;
    }

    @GetMapping("/input/{year}/{party}/form/{tongue}")
    ResponseEntity<byte[]> form(Visitor visitor, @PathVariable int year, @PathVariable String party,
            @PathVariable String tongue) {
        var folder = Folder.of(uploads, visitor, year, party);
        var written = Language.of(tongue).orElseThrow(Absent::new);
        try {
            var form = new WriteForm(input, year, folder.party(), written, allowance).form();
            return file(form.fileName(), WORKBOOK, form.bytes());
        } catch (Problem problem) {
            // it may name a file of the other party
            throw Problem.of(Kind.INPUT, "upload.input");
        }
    }

    @GetMapping("/input/{year}/{party}/template/{tongue}")
    ResponseEntity<byte[]> template(Visitor visitor, @PathVariable int year, @PathVariable String party,
            @PathVariable String tongue) {
        var folder = Folder.of(uploads, visitor, year, party);
        var template = new ReportTemplate(folder.party(), Language.of(tongue).orElseThrow(Absent::new));
        return file(template.fileName(), TEXT, template.text().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString()).body(bytes);
    }
}
