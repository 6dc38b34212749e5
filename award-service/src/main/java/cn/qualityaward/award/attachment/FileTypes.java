package cn.qualityaward.award.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;

/**
 * What a file is, told by its content and never by its name. An Office file that carries something that runs (macros,
 * ActiveX, embedded objects) or that is joined to something outside itself is not taken. What formulas and fields ask for
 * is not looked at.
 */
final class FileTypes {

    /** The types taken, and how their names end. */
    static final Map<String, String> TAKEN = Map.of(
            "application/pdf",
            "pdf",
            "application/ofd",
            "ofd",
            "image/jpeg",
            "jpg",
            "image/png",
            "png",
            "image/tiff",
            "tif",
            "video/mp4",
            "mp4",
            FileTypes.OFFICE + "wordprocessingml.document",
            "docx",
            FileTypes.OFFICE + "spreadsheetml.sheet",
            "xlsx",
            FileTypes.OFFICE + "presentationml.presentation",
            "pptx");

    static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** Opened anew for whoever reads it from the beginning. */
    interface Content {
        SeekableByteChannel open() throws IOException;
    }

    /** @throws NotTaken with the reason */
    static String of(Content content) throws IOException, NotTaken {
        var type = magic(content);
        var taken = switch (type) {
            case "application/zip", "application/x-tika-ooxml" -> inside(content);
            case "application/mp4", "video/quicktime" -> "video/mp4"; // the same container, by another brand
            default -> type;
        };
        if (!TAKEN.containsKey(taken)) {
            throw new NotTaken("attachment-type");
        }
        return taken;
    }

    private static String magic(Content content) throws IOException {
        try (var in = new BufferedInputStream(Channels.newInputStream(content.open()), 1 << 16)) {
            return TIKA.getDetector().detect(in, new Metadata()).toString();
        }
    }

    private static String inside(Content content) throws IOException, NotTaken {
        try (var opened = content.open()) {
            return Packed.type(opened);
        }
    }

    /** Why a file is refused: the slug of its words. */
    static final class NotTaken extends Exception {
        NotTaken(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
