package cn.qualityaward.tenant.regulation;

import cn.qualityaward.official.Paper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A text on paper (GB/T 9704-2012), its parameters attached, so that the file itself can be read back. */
@Component
class Pdf extends Printed {

    static final String ATTACHED = "document.json";

    /** Setting the letters takes a second: who asks again for the same text gets the same file. */
    private final Cache<Regulation, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(40).build();

    private final Html html;
    private final Resource body;
    private final Resource headings;

    Pdf(
            Html html,
            @Value("${award.fonts.body:classpath:fonts/serif.ttf}") Resource body,
            @Value("${award.fonts.headings:classpath:fonts/serif-bold.ttf}") Resource headings) {
        super(MediaType.APPLICATION_PDF, "pdf");
        this.html = html;
        this.body = body;
        this.headings = headings;
    }

    @Override
    byte[] print(Regulation text) throws IOException {
        try {
            return drawn.get(text, this::draw);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private byte[] draw(Regulation text) {
        try {
            return drawn(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] drawn(Regulation text) throws IOException {
        var pages = Paper.print(html.page(text, false), () -> open(body), () -> open(headings));
        try (var document = Loader.loadPDF(pages)) {
            attach(document, text.document().toString().getBytes(StandardCharsets.UTF_8));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The document that a printed text carries. */
    static byte[] attached(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            var files = names == null || names.getEmbeddedFiles() == null
                    ? Map.<String, PDComplexFileSpecification>of()
                    : names.getEmbeddedFiles().getNames();
            var file = files.get(ATTACHED);
            if (file == null) {
                throw new IOException("nothing attached");
            }
            return file.getEmbeddedFile().toByteArray();
        }
    }

    private static void attach(PDDocument document, byte[] json) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(json));
        file.setSubtype("application/json");
        file.setSize(json.length);
        var specification = new PDComplexFileSpecification();
        specification.setFile(ATTACHED);
        specification.setFileUnicode(ATTACHED);
        specification.setEmbeddedFile(file);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(new HashMap<>(Map.of(ATTACHED, specification)));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static InputStream open(Resource font) {
        try {
            return font.getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
