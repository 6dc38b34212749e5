package cn.qualityaward.tenant.regulation;

import cn.qualityaward.official.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A text to be edited in an office's word processor, laid out as GB/T 9704-2012 asks; it carries its parameters. */
@Component
class Docx extends Printed {

    private static final String PART = "/customXml/" + Pdf.ATTACHED;
    private static final String RELATION = "urn:quality-award:document";

    Docx() {
        super(DOCX, "docx");
    }

    @Override
    byte[] print(Regulation text) throws IOException {
        try (var sheet = new Sheet()) {
            if (!letterhead(text).isEmpty()) {
                sheet.mark(letterhead(text));
                sheet.number(number(text), "");
            }
            sheet.title(text.title());
            if (!underTitle(text).isEmpty()) {
                sheet.centred(underTitle(text));
            }
            for (var chapter : text.chapters()) {
                sheet.chapter(chapter.heading());
                chapter.clauses().forEach(clause -> write(sheet, clause));
            }
            for (var annex : Annex.of(text)) {
                sheet.annex(annex.heading());
                annex.lines().forEach(line -> sheet.body(line.text()));
            }
            carry(sheet.file(), text.document().toString().getBytes(StandardCharsets.UTF_8));
            return sheet.bytes();
        }
    }

    private static void write(Sheet sheet, Regulation.Clause clause) {
        var lines = clause.paragraphs();
        sheet.body(clause.article(), lines.getFirst().text());
        lines.stream().skip(1).forEach(line -> sheet.body(line.text()));
    }

    /** The document that a text of ours carries. */
    static byte[] carried(byte[] docx) throws IOException {
        try (var file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            var part = file.getPart(name());
            if (part == null) {
                throw new IOException("nothing carried");
            }
            return part.getInputStream().readAllBytes();
        } catch (InvalidFormatException | RuntimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static void carry(OPCPackage file, byte[] json) throws IOException {
        try (var out = file.createPart(name(), MediaType.APPLICATION_JSON_VALUE).getOutputStream()) {
            out.write(json);
        }
        file.addRelationship(name(), TargetMode.INTERNAL, RELATION);
    }

    private static PackagePartName name() {
        try {
            return PackagingURIHelper.createPartName(PART);
        } catch (InvalidFormatException never) {
            throw new IllegalStateException(never);
        }
    }
}
