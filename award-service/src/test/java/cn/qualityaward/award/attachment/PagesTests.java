package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be looked at is drawn page by page and in bounds; what cannot is told apart from it. */
class PagesTests {

    @TempDir
    Path folder;

    @Test
    void drawsAPageOfAPdf() throws IOException {
        try (var pages = pages("application/pdf", pdf(2, new PDRectangle(400, 200)))) {
            assertThat(pages.count()).isEqualTo(2);
            var second = pages.draw(1);
            assertThat(second.getWidth()).isEqualTo(800);
            assertThat(colours(second)).contains(Color.RED.getRGB());
        }
    }

    /** A page may be as large as it says; a picture of it is not. */
    @Test
    void drawsNothingLargerThanAScreen() throws IOException {
        try (var pages = pages("application/pdf", pdf(1, new PDRectangle(14_000, 3_000)))) {
            assertThat(pages.draw(0).getWidth()).isLessThanOrEqualTo(Pages.SIDE);
        }
        try (var pages = pages("image/png", picture("png", 5_000, 300))) {
            assertThat(pages.draw(0).getWidth()).isLessThanOrEqualTo(Pages.SIDE);
        }
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() {
        assertThatThrownBy(() -> draw("application/pdf", pdfWithPictureOf(20_000)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> draw("image/png", pngThatSaysItIs(30_000))).isInstanceOf(IOException.class);
    }

    @Test
    void opensNothingThatIsLocked() {
        assertThatThrownBy(() -> draw("application/pdf", locked())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> draw("image/png", new byte[100])).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"image/png, png", "image/jpeg, jpeg", "image/tiff, tiff"})
    void drawsPictures(String type, String format) throws IOException {
        try (var pages = pages(type, picture(format, 640, 480))) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.draw(0).getWidth()).isEqualTo(640);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, true",
        "image/png, true",
        "image/tiff, true",
        "video/mp4, false",
        "application/ofd, false",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, false"
    })
    void knowsWhatItShows(String type, boolean shown) {
        assertThat(Pages.shows(type)).isEqualTo(shown);
    }

    /** On what is white and on what is black. */
    @ParameterizedTest
    @CsvSource({"255", "0"})
    void theReaderStandsAllOverThePage(int shade) {
        var page = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(new Color(shade, shade, shade));
        pen.fillRect(0, 0, 900, 600);
        pen.dispose();
        var marked = Watermark.on(page, "示例读者 0a1b2c3d 2026-03-01 09:30");
        for (int x = 0; x < 3; x++) {
            for (int y = 0; y < 2; y++) {
                assertThat(colours(marked.getSubimage(300 * x, 300 * y, 300, 300)))
                        .hasSizeGreaterThan(2);
            }
        }
    }

    private BufferedImage draw(String type, byte[] content) throws IOException {
        try (var pages = pages(type, content)) {
            return pages.draw(0);
        }
    }

    private Pages pages(String type, byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "page", ""), content);
        return Pages.of(type, FileChannel.open(file));
    }

    private static HashSet<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static byte[] pdf(int count, PDRectangle size) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                var page = new PDPage(size);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(Color.RED);
                    pen.addRect(10, 10, 50, 50);
                    pen.fill();
                }
            }
            return saved(document);
        }
    }

    private static byte[] pdfWithPictureOf(int side) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = document.getDocument().createCOSStream();
            picture.createOutputStream().close();
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, side);
            picture.setInt(COSName.HEIGHT, side);
            var pictures = new COSDictionary();
            pictures.setItem("huge", picture);
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    /** The sides stand right after the first chunk's name. */
    private static byte[] pngThatSaysItIs(int side) throws IOException {
        var png = ByteBuffer.wrap(picture("png", 8, 8));
        png.putInt(16, side).putInt(20, side);
        return png.array();
    }
}
