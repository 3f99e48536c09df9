package dialogue.operator.console.briefings;

import dialogue.delivery.library.Edition;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.papers.ReadPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All documents of an edition that the visitor may read, in one file; the same bytes each time.
@Controller
public final class ZipPage {

    private final ReadPaper papers;
    private final Described described;

    ZipPage(ReadPaper papers, Described described) {
        this.papers = papers;
        this.described = described;
    }

    @GetMapping("/briefings/{year}/{occasion}/{name}/papers.zip")
    ResponseEntity<byte[]> all(@PathVariable String year, @PathVariable String occasion, @PathVariable String name,
            Visitor visitor) {
        var edition = described.edition(visitor.ministry(), year, occasion, name);
        var file = ContentDisposition.attachment().filename(edition.path().replace('/', '-') + ".zip").build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .headers(headers -> headers.setContentDisposition(file)).cacheControl(CacheControl.noStore())
                .body(zip(edition, visitor));
    }

    private byte[] zip(Edition edition, Visitor visitor) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var paper : edition.papers()) {
                var entry = new ZipEntry(paper.name());
                entry.setTimeLocal(edition.asOf().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(papers.read(visitor.ministry(), edition.key(), paper, visitor.person()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
