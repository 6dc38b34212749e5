package cn.qualityaward.tenant.regulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A text to be edited in an office's word processor, laid out as GB/T 9704-2012 asks; it carries its parameters. */
@Component
class Docx extends Printed {

    private static final String PART = "/customXml/" + Pdf.ATTACHED;
    private static final String RELATION = "urn:quality-award:document";

    /** Letters by their official names; a machine without them takes its own. */
    private static final String TITLE = "方正小标宋简体", HEADING = "黑体", BODY = "仿宋_GB2312";

    private static final String RED = "C00000";

    /**
     * Twentieths of a point: lines 29 pt apart make 22 on a page, letters a little closer make 28 in a line. The letters
     * say so themselves: word processors do not agree on what a grid of letters is.
     */
    private static final int LINE = 580, TWO_LETTERS = 640, CLOSER = -5;

    /** 三号 */
    private static final int SIZE = 16;

    Docx() {
        super(DOCX, "docx");
    }

    @Override
    byte[] print(Regulation text) throws IOException {
        try (var document = new XWPFDocument()) {
            page(document);
            if (!letterhead(text).isEmpty()) {
                head(document, text);
            }
            line(document, text.title(), TITLE, 22, true);
            if (!underTitle(text).isEmpty()) {
                line(document, underTitle(text), BODY, SIZE, true);
            }
            for (var chapter : text.chapters()) {
                line(document, chapter.heading(), HEADING, SIZE, true);
                document.getParagraphs().getLast().setKeepNext(true);
                chapter.clauses().forEach(clause -> clause(document, clause));
            }
            for (var annex : Annex.of(text)) {
                line(document, annex.heading(), HEADING, SIZE, false);
                annex.lines().forEach(line -> words(body(document), line.text(), BODY, SIZE));
            }
            carry(document, text.document().toString().getBytes(StandardCharsets.UTF_8));
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
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

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setFooter(BigInteger.valueOf(1400));
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        words(foot, "— ", BODY, 14);
        var number = foot.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        words(new XWPFRun(number.addNewR(), (IRunBody) foot), "1", BODY, 14);
        words(foot, " —", BODY, 14);
    }

    /** 版头: the mark of whoever issues it, the number, and the red line between them and the text. */
    private static void head(XWPFDocument document, Regulation text) {
        var mark = document.createParagraph();
        mark.setAlignment(ParagraphAlignment.CENTER);
        words(mark, letterhead(text), TITLE, 32);
        mark.getRuns().getFirst().setColor(RED);
        line(document, "", BODY, SIZE, true);
        line(document, number(text), BODY, SIZE, true);
        var rule = document.getParagraphs()
                .getLast()
                .getCTP()
                .getPPr()
                .addNewPBdr()
                .addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setColor(RED);
        rule.setSz(BigInteger.valueOf(12));
        rule.setSpace(BigInteger.valueOf(11));
        line(document, "", BODY, SIZE, true);
    }

    private static void clause(XWPFDocument document, Regulation.Clause clause) {
        var first = true;
        for (var line : clause.paragraphs()) {
            var paragraph = body(document);
            if (first) {
                words(paragraph, clause.article() + "　", HEADING, SIZE);
            }
            words(paragraph, line.text(), BODY, SIZE);
            first = false;
        }
    }

    private static XWPFParagraph body(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(TWO_LETTERS);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return spaced(paragraph);
    }

    private static void line(XWPFDocument document, String words, String font, int size, boolean centred) {
        var paragraph = spaced(document.createParagraph());
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        words(paragraph, words, font, size);
    }

    private static XWPFParagraph spaced(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(LINE / 20.0, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static void words(XWPFParagraph paragraph, String words, String font, int size) {
        words(paragraph.createRun(), words, font, size);
    }

    private static void words(XWPFRun run, String words, String font, int size) {
        run.setText(words);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        if (size == SIZE) {
            run.setCharacterSpacing(CLOSER);
        }
    }

    private static void carry(XWPFDocument document, byte[] json) throws IOException {
        var file = document.getPackage();
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
