package cn.qualityaward.award.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as a camera writes them: red on the left, blue on the right, twice as wide as they are high. */
public final class TestPhotos {

    private TestPhotos() {}

    /** Held upright, so that red is above; it says where it was taken, has a smaller picture and a film after it. */
    public static byte[] located() {
        return located(6, 255);
    }

    public static byte[] located(int upright, int red) {
        var plain = jpeg(red);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif(upright));
        segment(out, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x>拍摄者</x>"));
        segment(out, 0xED, bytes("Photoshop 3.0\0"));
        segment(out, 0xFE, bytes("SECRET-CAMERA-NOTE"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(bytes("ftypFILM-AFTER-IT"));
        return out.toByteArray();
    }

    public static byte[] jpeg(int red) {
        return written("jpeg", red);
    }

    /** With what was written into it, and where it was taken. */
    public static byte[] png() {
        var plain = ByteBuffer.wrap(written("png", 255));
        var out = new ByteArrayOutputStream();
        var header = new byte[8 + 25];
        plain.get(header);
        out.writeBytes(header);
        chunk(out, "tEXt", bytes("Author\0SECRET-CAMERA-NOTE"));
        var exif = exif(1);
        chunk(out, "eXIf", Arrays.copyOfRange(exif, 6, exif.length));
        var rest = new byte[plain.remaining()];
        plain.get(rest);
        out.writeBytes(rest);
        return out.toByteArray();
    }

    private static byte[] written(String format, int red) {
        var picture = new BufferedImage(160, 80, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(red, 0, 0));
        pen.fillRect(0, 0, 80, 80);
        pen.setColor(Color.BLUE);
        pen.fillRect(80, 0, 80, 80);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** Which side is up, and that there is a place. */
    private static byte[] exif(int upright) {
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 18)
                .put(bytes("Exif\0\0MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) upright)
                .putShort((short) 0)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .put(bytes("SECRET-PLACE"))
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) {
        var crc = new CRC32();
        crc.update(bytes(kind));
        crc.update(content);
        out.writeBytes(
                ByteBuffer.allocate(8).putInt(content.length).put(bytes(kind)).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
