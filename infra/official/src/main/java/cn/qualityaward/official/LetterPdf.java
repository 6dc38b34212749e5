package cn.qualityaward.official;

import java.io.IOException;
import java.util.Map;

/** The same document on paper. */
public final class LetterPdf {

    private LetterPdf() {}

    /** @return a PDF */
    public static byte[] print(Letter letter) throws IOException {
        return Pages.print("letter.ftlh", Map.of("letter", letter));
    }
}
