package cn.qualityaward.award.paper;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be kept by whoever asked for it; a browser neither shows it nor guesses what it is. */
public final class Download {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Download() {}

    public static ResponseEntity<byte[]> docx(String title, byte[] content) {
        return of(title + ".docx", MediaType.parseMediaType(DOCX), content);
    }

    public static ResponseEntity<byte[]> pdf(String title, byte[] content) {
        return of(title + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
