package cn.qualityaward.official;

import java.io.IOException;
import java.util.stream.Stream;

/** A document to be edited in an office's word processor. */
public final class LetterDocx {

    private LetterDocx() {}

    /** @return a docx */
    public static byte[] print(Letter letter) throws IOException {
        try (var sheet = new Sheet()) {
            head(sheet, letter);
            text(sheet, letter);
            foot(sheet, letter);
            for (int i = 0; i < letter.figures().size(); i++) {
                sheet.figure(letter.figures().get(i), i == 0);
            }
            return sheet.bytes();
        }
    }

    /** 版头 */
    private static void head(Sheet sheet, Letter letter) {
        if (!letter.mark().isEmpty()) {
            sheet.mark(letter.mark());
        }
        if (!letter.number().isEmpty()) {
            sheet.number(letter.number(), letter.signer());
        }
    }

    /** 主体 */
    private static void text(Sheet sheet, Letter letter) {
        sheet.title(letter.title());
        if (!letter.remark().isEmpty()) {
            sheet.centred(letter.remark());
        }
        sheet.blank();
        if (!letter.addressee().isEmpty()) {
            sheet.addressee(letter.addressee() + "：");
        }
        for (var line : letter.lines()) {
            if (letter.isHeading(line)) {
                sheet.heading(line);
            } else {
                sheet.body(line);
            }
        }
        if (!letter.attachments().isEmpty()) {
            sheet.blank();
            letter.attachmentLines().forEach(sheet::note);
        }
        sheet.blank();
        sheet.signature(letter.issuer(), 2);
        sheet.signature(letter.date(), 4);
        if (!letter.note().isEmpty()) {
            sheet.note("（" + letter.note() + "）");
        }
    }

    /** 版记 */
    private static void foot(Sheet sheet, Letter letter) {
        var lines = Stream.of(letter.copies().isEmpty() ? "" : "抄送：" + letter.copies() + "。", letter.imprint())
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new);
        if (lines.length > 0) {
            sheet.imprint(lines);
        }
    }
}
