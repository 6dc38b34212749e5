package cn.qualityaward.award.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;

/**
 * What a file is, told by its content and never by its name. An Office file is told by the part its package names as the
 * main one; one that runs something (macros, ActiveX, embedded objects) or reaches outside itself is not taken. Formulas
 * are: they compute within the workbook.
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

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", "wordprocessingml.document",
            "spreadsheetml.sheet.main+xml", "spreadsheetml.sheet",
            "presentationml.presentation.main+xml", "presentationml.presentation");
    private static final Set<String> ACTIVE =
            Set.of("vbaproject", "/activex/", "/externallinks/", "/embeddings/oleobject", "/ctrlprops/");
    private static final int CONTENT_TYPES = 1 << 20;

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

    private static String inside(Content content) throws NotTaken {
        try (var zip = ZipFile.builder().setSeekableByteChannel(content.open()).get()) {
            if (zip.getEntry("OFD.xml") != null) {
                return "application/ofd";
            }
            var names = Collections.list(zip.getEntries()).stream()
                    .map(entry -> "/" + entry.getName().toLowerCase(Locale.ROOT))
                    .toList();
            if (names.stream().anyMatch(name -> ACTIVE.stream().anyMatch(name::contains))) {
                throw new NotTaken("attachment-active");
            }
            return Optional.ofNullable(zip.getEntry("[Content_Types].xml"))
                    .map(entry -> text(zip, entry))
                    .flatMap(FileTypes::office)
                    .orElseThrow(() -> new NotTaken("attachment-type"));
        } catch (IOException notOne) {
            throw new NotTaken("attachment-type");
        }
    }

    private static Optional<String> office(String types) {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains(OFFICE + part.getKey()))
                .map(part -> OFFICE + part.getValue())
                .findFirst();
    }

    /** As much of it as any honest file has. */
    private static String text(ZipFile zip, ZipArchiveEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(CONTENT_TYPES), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return "";
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
