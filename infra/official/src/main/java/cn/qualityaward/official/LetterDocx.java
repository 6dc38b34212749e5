package cn.qualityaward.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** A document to be edited in an office's word processor. */
public final class LetterDocx {

    /** Letters by their official names; a machine without them takes its own. */
    private static final String TITLE = "方正小标宋简体", HEADING = "黑体", BODY = "仿宋_GB2312", NAME = "楷体_GB2312";

    private static final String RED = "C00000", BLACK = "000000";

    /** Sizes by their number: 一号, 二号, 三号, 四号. */
    private static final int MARK = 32, LARGE = 22, NORMAL = 16, SMALL = 14;

    /**
     * Twentieths of a point: lines 29 pt apart make 22 on a page, letters a little closer make 28 in a line. The letters
     * say so themselves: word processors do not agree on what a grid of letters is.
     */
    private static final int LINE = 580, LETTER = 320, CLOSER = -5;

    private final XWPFDocument document;

    private LetterDocx(XWPFDocument document) {
        this.document = document;
    }

    /** @return a docx */
    public static byte[] print(Letter letter) throws IOException {
        try (var document = new XWPFDocument()) {
            var print = new LetterDocx(document);
            print.page();
            print.head(letter);
            print.text(letter);
            print.foot(letter);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void page() {
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
        words(foot, "— ", BODY, SMALL);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        words(foot, " —", BODY, SMALL);
    }

    /** 版头: mark, number and signer over the red line. */
    private void head(Letter letter) {
        if (!letter.mark().isEmpty()) {
            var mark = document.createParagraph();
            mark.setAlignment(ParagraphAlignment.CENTER);
            words(mark, letter.mark(), TITLE, MARK).setColor(RED);
            line("", BODY, NORMAL, ParagraphAlignment.CENTER);
        }
        if (!letter.number().isEmpty() || !letter.signer().isEmpty()) {
            var number = line(letter.number(), BODY, NORMAL, ParagraphAlignment.CENTER);
            if (!letter.signer().isEmpty()) {
                words(number, "　　　　签发人：", BODY, NORMAL);
                words(number, letter.signer(), NAME, NORMAL);
            }
            rule(number, RED, 12);
            line("", BODY, NORMAL, ParagraphAlignment.CENTER);
        }
    }

    private void text(Letter letter) {
        line(letter.title(), TITLE, LARGE, ParagraphAlignment.CENTER);
        if (!letter.remark().isEmpty()) {
            line(letter.remark(), BODY, NORMAL, ParagraphAlignment.CENTER);
        }
        line("", BODY, NORMAL, ParagraphAlignment.LEFT);
        if (!letter.addressee().isEmpty()) {
            line(letter.addressee() + "：", BODY, NORMAL, ParagraphAlignment.LEFT);
        }
        for (var one : letter.lines()) {
            var paragraph = line(one, letter.isHeading(one) ? HEADING : BODY, NORMAL, ParagraphAlignment.BOTH);
            paragraph.setIndentationFirstLine(2 * LETTER);
        }
        if (!letter.attachments().isEmpty()) {
            line("", BODY, NORMAL, ParagraphAlignment.LEFT);
        }
        for (var one : letter.attachmentLines()) {
            line(one, BODY, NORMAL, ParagraphAlignment.LEFT).setIndentationFirstLine(2 * LETTER);
        }
    }

    /** Who issued it and when, then 版记 between its lines. */
    private void foot(Letter letter) {
        line("", BODY, NORMAL, ParagraphAlignment.LEFT);
        line(letter.issuer(), BODY, NORMAL, ParagraphAlignment.RIGHT).setIndentationRight(2 * LETTER);
        line(letter.date(), BODY, NORMAL, ParagraphAlignment.RIGHT).setIndentationRight(4 * LETTER);
        if (!letter.note().isEmpty()) {
            line("（" + letter.note() + "）", BODY, NORMAL, ParagraphAlignment.LEFT)
                    .setIndentationFirstLine(2 * LETTER);
        }
        if (!letter.copies().isEmpty()) {
            rule(line("", BODY, NORMAL, ParagraphAlignment.LEFT), BLACK, 8);
            rule(line("抄送：" + letter.copies() + "。", BODY, SMALL, ParagraphAlignment.LEFT), BLACK, 6);
        }
        if (!letter.imprint().isEmpty()) {
            rule(line(letter.imprint(), BODY, SMALL, ParagraphAlignment.LEFT), BLACK, 8);
        }
    }

    private XWPFParagraph line(String words, String font, int size, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBetween((size > NORMAL ? size + 14 : LINE / 20.0), LineSpacingRule.EXACT);
        paragraph.setAlignment(alignment);
        words(paragraph, words, font, size);
        return paragraph;
    }

    private static void rule(XWPFParagraph under, String colour, int eighths) {
        var border = under.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setColor(colour);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(4));
    }

    private static XWPFRun words(XWPFParagraph paragraph, String words, String font, int size) {
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        if (size == NORMAL) {
            run.setCharacterSpacing(CLOSER);
        }
        return run;
    }
}
