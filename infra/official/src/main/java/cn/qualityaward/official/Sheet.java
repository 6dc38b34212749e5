package cn.qualityaward.official;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** A document for an office's word processor, written from its head to its foot as GB/T 9704-2012 lays it out. */
public final class Sheet implements AutoCloseable {

    /** Letters by their official names; a machine without them takes its own. */
    private static final String TITLE = "方正小标宋简体", HEADING = "黑体", BODY = "仿宋_GB2312", NAME = "楷体_GB2312";

    private static final String RED = "C00000", BLACK = "000000";

    /** 一号、二号、三号、四号、小四 */
    private static final int MARK = 32, LARGE = 22, NORMAL = 16, SMALL = 14, TABLE = 12;

    /**
     * Twentieths of a point: lines 29 pt apart make 22 on a page, letters a little closer make 28 in a line. The letters
     * say so themselves: word processors do not agree on what a grid of letters is.
     */
    private static final int LINE = 580, LETTER = 320, CLOSER = -5;

    private final XWPFDocument document = new XWPFDocument();

    public Sheet() {
        this(PageLayout.UPRIGHT);
    }

    Sheet(PageLayout layout) {
        layout.set(document.getDocument().getBody().addNewSectPr(), LINE);
        pageNumber();
    }

    private void pageNumber() {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        words(foot, "— ", BODY, SMALL);
        var number = foot.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        dressed(new XWPFRun(number.addNewR(), (IRunBody) foot), "1", BODY, SMALL);
        words(foot, " —", BODY, SMALL);
    }

    /** 发文机关标志 */
    public void mark(String words) {
        var mark = document.createParagraph();
        mark.setAlignment(ParagraphAlignment.CENTER);
        words(mark, words, TITLE, MARK).setColor(RED);
        blank();
    }

    /** 发文字号, and 签发人 where there is one, over the red line. */
    public void number(String number, String signer) {
        var line = line(number, BODY, NORMAL, ParagraphAlignment.CENTER);
        if (!signer.isEmpty()) {
            words(line, "　　　　签发人：", BODY, NORMAL);
            words(line, signer, NAME, NORMAL);
        }
        rule(line, RED, 12);
        blank();
    }

    public void title(String words) {
        line(words, TITLE, LARGE, ParagraphAlignment.CENTER).setSpacingBetween(LARGE + 14, LineSpacingRule.EXACT);
    }

    public void centred(String words) {
        line(words, BODY, NORMAL, ParagraphAlignment.CENTER);
    }

    /** 第一章… */
    public void chapter(String words) {
        line(words, HEADING, NORMAL, ParagraphAlignment.CENTER).setKeepNext(true);
    }

    /** 附件1… */
    public void annex(String words) {
        line(words, HEADING, NORMAL, ParagraphAlignment.LEFT);
    }

    /** 主送机关 */
    public void addressee(String words) {
        line(words, BODY, NORMAL, ParagraphAlignment.LEFT);
    }

    /** 一、…, on a line of its own. */
    public void heading(String words) {
        indented(ParagraphAlignment.BOTH, words, HEADING).setKeepNext(true);
    }

    public void body(String words) {
        indented(ParagraphAlignment.BOTH, words, BODY);
    }

    /** 第一条　… */
    public void body(String label, String words) {
        words(indented(ParagraphAlignment.BOTH, label + "　", HEADING), words, BODY, NORMAL);
    }

    /** 附件说明、附注: as the text, but never stretched. */
    public void note(String words) {
        indented(ParagraphAlignment.LEFT, words, BODY);
    }

    /** 署名, so many letters from the edge. */
    public void signature(String words, int letters) {
        line(words, BODY, NORMAL, ParagraphAlignment.RIGHT).setIndentationRight(letters * LETTER);
    }

    public void blank() {
        line("", BODY, NORMAL, ParagraphAlignment.CENTER);
    }

    /** 版记: between its lines. */
    public void imprint(String... lines) {
        rule(line("", BODY, NORMAL, ParagraphAlignment.LEFT), BLACK, 8);
        for (int i = 0; i < lines.length; i++) {
            rule(line(lines[i], BODY, SMALL, ParagraphAlignment.LEFT), BLACK, i < lines.length - 1 ? 6 : 8);
        }
    }

    /** A picture with its words under it, the first on a page of its own. */
    void figure(Figure figure, boolean first) throws IOException {
        var picture = document.createParagraph();
        picture.setAlignment(ParagraphAlignment.CENTER);
        picture.setPageBreak(first);
        picture.setKeepNext(true);
        try {
            picture.createRun()
                    .addPicture(
                            new ByteArrayInputStream(figure.jpeg()),
                            PictureType.JPEG,
                            figure.caption() + ".jpg",
                            figure.wide() * Units.EMU_PER_CENTIMETER / 10,
                            figure.high() * Units.EMU_PER_CENTIMETER / 10);
        } catch (InvalidFormatException never) {
            throw new IllegalStateException(never);
        }
        centred(figure.caption());
    }

    /** A table with one row, for its head. */
    XWPFTable table(int columns) {
        return document.createTable(1, columns);
    }

    void cell(XWPFParagraph paragraph, String words, boolean head) {
        words(paragraph, words, head ? HEADING : BODY, TABLE);
    }

    /** The file it becomes, for whatever else it is to carry. */
    public OPCPackage file() {
        return document.getPackage();
    }

    /** @return a docx */
    public byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private XWPFParagraph indented(ParagraphAlignment alignment, String words, String font) {
        var paragraph = line(words, font, NORMAL, alignment);
        paragraph.setIndentationFirstLine(2 * LETTER);
        return paragraph;
    }

    private XWPFParagraph line(String words, String font, int size, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE / 20.0, LineSpacingRule.EXACT);
        paragraph.setAlignment(alignment);
        words(paragraph, words, font, size);
        return paragraph;
    }

    private static void rule(XWPFParagraph under, String colour, int eighths) {
        var border = under.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setColor(colour);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(11));
    }

    private static XWPFRun words(XWPFParagraph paragraph, String words, String font, int size) {
        return dressed(paragraph.createRun(), words, font, size);
    }

    private static XWPFRun dressed(XWPFRun run, String words, String font, int size) {
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
