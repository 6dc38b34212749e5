package cn.qualityaward.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read in a file, whatever it is packed in. */
final class Words {

    private Words() {}

    static String of(byte[] file) {
        try {
            if (begins(file, "%PDF")) {
                return page(file);
            }
            return begins(file, "PK") ? unpacked(file) : new String(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks: a line may break within a word. */
    private static String page(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String unpacked(byte[] archive) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(entry.getName())
                        .append('\n')
                        .append(of(zip.readAllBytes()))
                        .append('\n');
            }
        }
        return words.toString();
    }

    private static boolean begins(byte[] file, String with) {
        return new String(file, 0, Math.min(file.length, with.length()), StandardCharsets.ISO_8859_1).equals(with);
    }
}
