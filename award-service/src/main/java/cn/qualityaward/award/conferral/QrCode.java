package cn.qualityaward.award.conferral;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** 二维码 as squares, sharp in any print. */
final class QrCode {

    private final ByteMatrix dots;

    QrCode(String text) {
        try {
            dots = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Draws it into a square; the page around it must stay empty for four dots' width. */
    void draw(PDPageContentStream page, float left, float bottom, float side) throws IOException {
        var dot = side / dots.getWidth();
        page.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < dots.getHeight(); row++) {
            for (int column = 0; column < dots.getWidth(); column++) {
                if (dots.get(column, row) == 1) {
                    page.addRect(left + column * dot, bottom + side - (row + 1) * dot, dot, dot);
                }
            }
        }
        page.fill();
    }
}
