package cn.qualityaward.official;

import java.io.IOException;

/** A table to be edited in an office's word processor. */
public final class RollDocx {

    private RollDocx() {}

    /** @return a docx */
    public static byte[] print(Roll roll) throws IOException {
        try (var sheet = new Sheet(PageLayout.ACROSS)) {
            sheet.title(roll.title());
            if (!roll.remark().isEmpty()) {
                sheet.centred(roll.remark());
            }
            if (!roll.head().isEmpty()) {
                sheet.addressee(roll.head());
            }
            new Grid(sheet, roll.columns()).fill(roll.rows());
            roll.foot().forEach(sheet::addressee);
            return sheet.bytes();
        }
    }
}
