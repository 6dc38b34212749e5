package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.attachment.FileTypes.NotTaken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTracesTests {

    @Test
    void leavesTheSamePictureAndWhichSideIsUpAndNothingElse() throws Exception {
        var before = TestPhotos.located();
        assertThat(text(before)).contains("SECRET-PLACE", "SECRET-CAMERA-NOTE", "拍摄者", "FILM-AFTER-IT");
        var without = CameraTraces.of(before, "image/jpeg");
        assertThat(without.located()).isTrue();
        assertThat(without.upright()).isEqualTo(6);
        assertThat(text(without.content()))
                .doesNotContain("SECRET", "拍摄者", "FILM", "Photoshop")
                .contains("Exif");
        assertThat(pixels(without.content())).isEqualTo(pixels(before));
        var again = CameraTraces.of(without.content(), "image/jpeg");
        assertThat(again.located()).isFalse();
        assertThat(again.upright()).isEqualTo(6);
        assertThat(again.content()).isEqualTo(without.content());
    }

    @Test
    void leavesNothingInAPngButWhatItShows() throws Exception {
        var before = TestPhotos.png();
        assertThat(text(before)).contains("SECRET-PLACE", "SECRET-CAMERA-NOTE");
        var without = CameraTraces.of(before, "image/png");
        assertThat(without.located()).isTrue();
        assertThat(text(without.content())).doesNotContain("SECRET", "eXIf", "tEXt");
        assertThat(pixels(without.content())).isEqualTo(pixels(before));
    }

    @Test
    void knowsAPhotoThatSaysNothing() throws NotTaken {
        var plain = TestPhotos.jpeg(255);
        var without = CameraTraces.of(plain, "image/jpeg");
        assertThat(without.located()).isFalse();
        assertThat(without.content()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 20, 40, 200, -1, -2})
    void refusesWhatIsCutOff(int length) {
        for (var type : new String[] {"image/jpeg", "image/png"}) {
            var whole = type.endsWith("png") ? TestPhotos.png() : TestPhotos.jpeg(255);
            var cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);
            assertThatThrownBy(() -> CameraTraces.of(cut, type)).as(type).isInstanceOf(NotTaken.class);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static int[] pixels(byte[] content) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
