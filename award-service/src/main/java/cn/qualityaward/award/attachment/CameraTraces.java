package cn.qualityaward.award.attachment;

import cn.qualityaward.award.attachment.FileTypes.NotTaken;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * What a camera writes into a photo beside what it shows: where, when, with which device, a smaller picture, a film. Only
 * its colours and which side is up are kept.
 */
final class CameraTraces {

    /**
     * @param upright which side is up, as cameras number it: 1 is as it lies
     * @param located whether it said where it was taken
     */
    record Without(byte[] content, int upright, boolean located) {}

    private static final int SOI = 0xD8, EOI = 0xD9, SOS = 0xDA, APP0 = 0xE0, APP1 = 0xE1, COM = 0xFE, TEM = 0x01;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** By the specification of PNG: what is needed to show it as it is. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs");

    private final ByteBuffer from;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int upright = 1;
    private boolean located;

    private CameraTraces(byte[] content) {
        this.from = ByteBuffer.wrap(content);
    }

    /** @throws NotTaken where it is cut off, or not made as it should be */
    static Without of(byte[] content, String mediaType) throws NotTaken {
        var traces = new CameraTraces(content);
        try {
            if (mediaType.equals("image/png")) {
                traces.png();
            } else {
                traces.jpeg();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException cutOff) {
            throw new NotTaken("photo-unreadable");
        }
        return new Without(traces.kept.toByteArray(), traces.upright, traces.located);
    }

    private void png() {
        keep(PNG.length);
        String kind;
        do {
            from.mark();
            var length = from.getInt();
            kind = new String(take(4), StandardCharsets.ISO_8859_1);
            if (kind.equals("eXIf")) {
                read(Arrays.copyOfRange(from.array(), from.position(), from.position() + length));
                upright = 1; // which side is up is not told that way where it is shown
            }
            from.position(from.position() + length + 4);
            if (SHOWN.contains(kind)) {
                var end = from.position();
                from.reset();
                keep(end - from.position());
            }
        } while (!kind.equals("IEND"));
    }

    private void jpeg() {
        keep(2);
        for (int marker = marker(); marker != EOI; marker = marker()) {
            if (marker == TEM || marker >= 0xD0 && marker <= 0xD7) {
                mark(marker);
                continue;
            }
            var start = from.position();
            var length = from.getShort(start) & 0xFFFF;
            if (length < 2 || marker == SOI) {
                throw new IllegalArgumentException();
            }
            if (marker == APP1) {
                described(Arrays.copyOfRange(from.array(), start + 2, start + length));
            }
            if (isShown(marker, start + 2)) {
                mark(marker);
                keep(length);
            } else {
                from.position(start + length);
            }
            if (marker == SOS) {
                scan();
            }
        }
        mark(EOI);
        if (upright > 1) {
            turned();
        }
    }

    private int marker() {
        if (from.get() != (byte) 0xFF) {
            throw new IllegalArgumentException();
        }
        int marker;
        do {
            marker = from.get() & 0xFF;
        } while (marker == 0xFF);
        return marker;
    }

    /** The picture itself, up to the next marker that is not part of it. */
    private void scan() {
        var start = from.position();
        var at = start;
        while (!(from.get(at) == (byte) 0xFF && ends(from.get(at + 1) & 0xFF))) {
            at++;
        }
        keep(at - start);
    }

    private static boolean ends(int marker) {
        return marker != 0 && marker != 0xFF && !(marker >= 0xD0 && marker <= 0xD7);
    }

    /** Of what applications add, only what its colours need. */
    private boolean isShown(int marker, int at) {
        return switch (marker) {
            case APP0 -> says(at, "JFIF\0");
            case APP0 + 2 -> says(at, "ICC_PROFILE\0");
            case APP0 + 14 -> says(at, "Adobe");
            default -> marker != COM && (marker < APP0 || marker > APP0 + 15);
        };
    }

    private boolean says(int at, String words) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.equals(from.array(), at, at + bytes.length, bytes, 0, bytes.length);
    }

    private void described(byte[] segment) {
        var words = new String(segment, StandardCharsets.ISO_8859_1);
        if (words.startsWith("Exif\0\0")) {
            read(Arrays.copyOfRange(segment, 6, segment.length));
        } else {
            located |= words.contains("GPSLatitude");
        }
    }

    private void read(byte[] exif) {
        var found = Exif.of(exif);
        upright = found.upright();
        located |= found.located();
    }

    /** Which side is up goes first, where readers look for it. */
    private void turned() {
        var picture = kept.toByteArray();
        kept.reset();
        kept.write(picture, 0, 2);
        mark(APP1);
        kept.writeBytes(Exif.saying(upright));
        kept.write(picture, 2, picture.length - 2);
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private void keep(int count) {
        kept.writeBytes(take(count));
    }

    private byte[] take(int count) {
        var bytes = new byte[count];
        from.get(bytes);
        return bytes;
    }
}
