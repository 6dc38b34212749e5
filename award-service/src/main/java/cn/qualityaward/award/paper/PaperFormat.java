package cn.qualityaward.award.paper;

import cn.qualityaward.official.Letter;
import cn.qualityaward.official.Roll;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

/**
 * How a paper is asked for, by the end of the address: to be printed, or edited in an office's word processor. One endpoint
 * answers both: {@code @GetMapping({"/pdf", "/docx"})}.
 */
public enum PaperFormat {
    PDF,
    DOCX;

    public ResponseEntity<byte[]> of(Roll roll) throws IOException {
        return this == PDF ? Download.pdf(roll) : Download.docx(roll);
    }

    public ResponseEntity<byte[]> of(Letter letter) throws IOException {
        return this == PDF ? Download.pdf(letter) : Download.docx(letter);
    }
}
