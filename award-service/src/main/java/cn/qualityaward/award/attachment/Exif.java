package cn.qualityaward.award.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Of the Exif of a photo: which side is up, and whether it says where it was taken. */
record Exif(int upright, boolean located) {

    private static final int ORIENTATION = 0x0112, GPS = 0x8825, ENTRY = 12;

    /** What is not made as it should be says nothing. */
    static Exif of(byte[] tiff) {
        var upright = 1;
        var located = false;
        if (tiff.length >= 8) {
            var read = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var first = read.getInt(4);
            var count = first >= 8 && first <= tiff.length - 2 ? read.getShort(first) & 0xFFFF : 0;
            for (int i = 0; i < count && first + 2 + (i + 1) * ENTRY <= tiff.length; i++) {
                var at = first + 2 + i * ENTRY;
                switch (read.getShort(at) & 0xFFFF) {
                    case ORIENTATION -> upright = read.getShort(at + 8) & 0xFFFF;
                    case GPS -> located = true;
                    default -> {}
                }
            }
        }
        return new Exif(upright >= 1 && upright <= 8 ? upright : 1, located);
    }

    /** A segment that says nothing but that, with its length. */
    static byte[] saying(int upright) {
        return ByteBuffer.allocate(34)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) upright)
                .array();
    }
}
