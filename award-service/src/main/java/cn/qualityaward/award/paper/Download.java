package cn.qualityaward.award.paper;

import cn.qualityaward.official.Letter;
import cn.qualityaward.official.LetterDocx;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.RollDocx;
import cn.qualityaward.official.RollPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be kept by whoever asked for it; a browser neither shows it nor guesses what it is. */
public final class Download {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Download() {}

    public static ResponseEntity<byte[]> pdf(Roll roll) throws IOException {
        return pdf(roll.title(), RollPdf.print(roll));
    }

    public static ResponseEntity<byte[]> docx(Roll roll) throws IOException {
        return docx(roll.title(), RollDocx.print(roll));
    }

    public static ResponseEntity<byte[]> pdf(Letter letter) throws IOException {
        return pdf(letter.title(), LetterPdf.print(letter));
    }

    public static ResponseEntity<byte[]> docx(Letter letter) throws IOException {
        return docx(letter.title(), LetterDocx.print(letter));
    }

    private static ResponseEntity<byte[]> docx(String title, byte[] content) {
        return of(title + ".docx", MediaType.parseMediaType(DOCX), content);
    }

    private static ResponseEntity<byte[]> pdf(String title, byte[] content) {
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
