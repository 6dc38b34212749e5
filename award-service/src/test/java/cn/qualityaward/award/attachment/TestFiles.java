package cn.qualityaward.award.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of every kind, as programs really write them. */
final class TestFiles {

    private TestFiles() {}

    private static final byte[] PDF = newPdf();
    private static final String TYPES = "[Content_Types].xml";

    static byte[] pdf() {
        return PDF.clone();
    }

    private static byte[] newPdf() {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    /** As large as asked for; readers of PDF look for its end. */
    static byte[] pdf(int length) {
        return Arrays.copyOf(pdf(), length);
    }

    static byte[] exe() {
        var content = new byte[512];
        System.arraycopy("MZ".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 2);
        content[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, content, 0x80, 4);
        return content;
    }

    static byte[] mp4() {
        return HexFormat.of()
                .parseHex("000000206674797069736f6d0000020069736f6d69736f32617663316d703431" + "00".repeat(64));
    }

    static byte[] workbookWithFormula() {
        return written(out -> {
            try (var workbook = new XSSFWorkbook()) {
                var row = workbook.createSheet("示例").createRow(0);
                row.createCell(0, CellType.NUMERIC).setCellValue(2);
                var formula = row.createCell(1, CellType.FORMULA);
                formula.setCellFormula("A1*2");
                var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress("https://example.org/");
                formula.setHyperlink(link);
                workbook.write(out);
            }
        });
    }

    static byte[] withMacros() {
        return with(workbookWithFormula(), "xl/vbaProject.bin");
    }

    static byte[] withLinks() {
        return with(workbookWithFormula(), "xl/externalLinks/externalLink1.xml");
    }

    /** As any program may name it: joined to the workbook by what it is. */
    static byte[] joined(String kind, String target, String mode) {
        return with(
                workbookWithFormula(),
                "xl/worksheets/_rels/sheet2.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + kind
                        + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>");
    }

    /** A part by an innocent name, declared as what it is. */
    static byte[] declared(String type) {
        var workbook = entries(workbookWithFormula());
        var types = new String(workbook.get(TYPES), StandardCharsets.UTF_8);
        return with(
                workbookWithFormula(),
                TYPES,
                types.replace("</Types>", "<Override PartName=\"/xl/a.xml\" ContentType=\"" + type + "\"/></Types>"));
    }

    static byte[] withEntities() {
        return with(
                workbookWithFormula(),
                "xl/_rels/a.xml.rels",
                "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><Relationships>&a;</Relationships>");
    }

    static byte[] withNameTwice() {
        return with(workbookWithFormula(), TYPES.toLowerCase(Locale.ROOT), "<Types/>");
    }

    /** The parts of a workbook, and so many empty ones. */
    static byte[] crowded(int parts) {
        var entries = entries(workbookWithFormula());
        IntStream.range(0, parts).forEach(n -> entries.put("xl/" + n, new byte[0]));
        return zip(entries);
    }

    /** The same, and its end says that there is one. */
    static byte[] crowdedInSecret(int parts) {
        var zip = ByteBuffer.wrap(crowded(parts)).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.capacity() - 22;
        zip.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1).putInt(end + 12, 60);
        return zip.array();
    }

    /** Its relationships say that they are packed in a way whose program is not here. */
    static byte[] packedOtherwise(int method) {
        var zip =
                ByteBuffer.wrap(joined("image", "media/image1.png", "Internal")).order(ByteOrder.LITTLE_ENDIAN);
        var at = zip.getInt(zip.capacity() - 6);
        while (at + 46 < zip.capacity() && zip.getInt(at) == 0x02014b50) {
            zip.putShort(at + 10, (short) method);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return zip.array();
    }

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", "<ofd:OFD/>".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] zip() {
        return zip(Map.of("payload.exe", exe()));
    }

    static byte[] with(byte[] office, String entry) {
        return with(office, entry, "\u0001");
    }

    private static byte[] with(byte[] office, String entry, String content) {
        var entries = entries(office);
        entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private static Map<String, byte[]> entries(byte[] office) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (var one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                entries.put(one.getName(), zip.readAllBytes());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
