package cn.qualityaward.award.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of every kind, as programs really write them. */
final class TestFiles {

    private TestFiles() {}

    private static final byte[] PDF = newPdf();

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
                row.createCell(1, CellType.FORMULA).setCellFormula("A1*2");
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

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", "<ofd:OFD/>".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] zip() {
        return zip(Map.of("payload.exe", exe()));
    }

    private static byte[] with(byte[] office, String entry) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (var one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                entries.put(one.getName(), zip.readAllBytes());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        entries.put(entry, new byte[] {1});
        return zip(entries);
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
