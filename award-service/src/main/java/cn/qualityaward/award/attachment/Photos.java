package cn.qualityaward.award.attachment;

import cn.qualityaward.award.attachment.FileTypes.NotTaken;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.official.Figure;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.springframework.stereotype.Component;

/** Photos for whoever keeps them: told what they are, scanned, rid of what the camera wrote into them, sealed. */
@Component
public class Photos {

    /**
     * @param type of {@code content}, in which nothing is left but the picture
     * @param located whether it said where it was taken
     */
    public record Photo(String type, byte[] content, boolean located) {}

    private static final Set<String> TAKEN = Set.of("jpg", "png");

    /** The longer side, in pixels. */
    private static final int PRINTED = 1_200;

    private final HandedIn handedIn;
    private final Turns turns;
    private final ProcedureClock clock;

    Photos(HandedIn handedIn, Turns turns, ProcedureClock clock) {
        this.handedIn = handedIn;
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws Refusal where it is not taken */
    public Photo take(byte[] content, String article) {
        var type = handedIn.type(content, TAKEN, "photo-type", article);
        try {
            var without = CameraTraces.of(content, type);
            drawn(type, without.content());
            return new Photo(type, without.content(), without.located());
        } catch (IOException | NotTaken unreadable) {
            throw Refusal.invalid("photo-unreadable").field("file").article(article);
        }
    }

    public byte[] seal(UUID id, byte[] content) {
        return handedIn.seal(id, content);
    }

    /** @throws Refusal where something was changed past us */
    public byte[] open(UUID id, byte[] sealed, String article) {
        return handedIn.open(id, sealed, article);
    }

    public static String ending(String type) {
        return type.equals("image/png") ? "png" : "jpg";
    }

    /** As it is printed. */
    public Figure printed(String caption, String type, byte[] content) {
        var picture = scaled(shown(type, content), PRINTED);
        return new Figure(caption, jpeg(picture), picture.getWidth(), picture.getHeight());
    }

    /** As it is looked at, with its reader's name and the time on it (第二十三条): a JPEG. */
    public byte[] lookedAt(String type, byte[] content, Caller reader) {
        return jpeg(Watermark.on(shown(type, content), Watermark.words(reader, clock.now())));
    }

    private BufferedImage shown(String type, byte[] content) {
        try {
            return drawn(type, content);
        } catch (IOException unreadable) {
            throw Refusal.conflict("preview-unreadable").article("第二十三条");
        }
    }

    private BufferedImage drawn(String type, byte[] content) throws IOException {
        try (var turn = turns.preview();
                var pages = Pages.of(type, new SeekableInMemoryByteChannel(content))) {
            return upright(
                    pages.draw(0),
                    type.equals("image/jpeg") ? CameraTraces.of(content, type).upright() : 1);
        } catch (NotTaken | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** Turned and mirrored as the camera was held. */
    private static BufferedImage upright(BufferedImage lying, int upright) {
        var turn = new AffineTransform();
        var width = lying.getWidth();
        var height = lying.getHeight();
        switch (upright) {
            case 2 -> turn.setTransform(-1, 0, 0, 1, width, 0);
            case 3 -> turn.setTransform(-1, 0, 0, -1, width, height);
            case 4 -> turn.setTransform(1, 0, 0, -1, 0, height);
            case 5 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 6 -> turn.setTransform(0, 1, -1, 0, height, 0);
            case 7 -> turn.setTransform(0, -1, -1, 0, height, width);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, width);
            default -> {}
        }
        return turn.isIdentity()
                ? lying
                : drawn(lying, turn, upright > 4 ? height : width, upright > 4 ? width : height);
    }

    private static BufferedImage scaled(BufferedImage picture, int longerSide) {
        var scale = Math.min(1, longerSide / (double) Math.max(picture.getWidth(), picture.getHeight()));
        return drawn(
                picture,
                AffineTransform.getScaleInstance(scale, scale),
                Math.max(1, (int) (picture.getWidth() * scale)),
                Math.max(1, (int) (picture.getHeight() * scale)));
    }

    private static byte[] jpeg(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return out.toByteArray();
    }

    /** On white, where it lets something shine through. */
    private static BufferedImage drawn(BufferedImage picture, AffineTransform by, int width, int height) {
        var onWhite = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = onWhite.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, by, null);
        } finally {
            pen.dispose();
        }
        return onWhite;
    }
}
