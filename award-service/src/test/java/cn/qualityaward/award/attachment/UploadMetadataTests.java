package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.attachment.Attachment.Label;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is said of a file comes in a header that anybody may write. */
class UploadMetadataTests {

    @Test
    void readsWhatIsSaid() {
        assertThat(label("示例证书", "证书.pdf", "SECRET")).isEqualTo(new Label("示例证书", "证书.pdf", null, Mark.SECRET));
    }

    @Test
    void keepsOfAPathItsLastPartAndOfALineNoBreak() {
        assertThat(label("证\r\n书", "C:\\\\示例\\\\..\\\\证书.pdf", "PUBLIC"))
                .isEqualTo(new Label("证书", "证书.pdf", null, Mark.PUBLIC));
    }

    @Test
    void refusesWhatIsMissingTooLongOrUnreadable() {
        refused(() -> UploadMetadata.of(null).label());
        refused(() -> UploadMetadata.of("title ***,filename x").label());
        refused(() -> UploadMetadata.of("title YQ==,title YQ==").label());
        refused(() -> label("", "a.pdf", "PUBLIC"));
        refused(() -> label("长".repeat(201), "a.pdf", "PUBLIC"));
        refused(() -> label("证书", "a.pdf", "STATE_SECRET"));
    }

    private static void refused(ThrowingCallable said) {
        assertThatThrownBy(said).hasMessage("upload-metadata");
    }

    private static Label label(String title, String fileName, String mark) {
        return UploadMetadata.of("title " + base64(title) + ",filename " + base64(fileName) + ", mark " + base64(mark))
                .label();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
