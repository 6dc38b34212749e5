package cn.qualityaward.official;

import java.util.Base64;

/**
 * 附图 of a document, under its words.
 *
 * @param jpeg the picture
 * @param width of it in pixels, as {@code height}
 */
public record Figure(String caption, byte[] jpeg, int width, int height) {

    /** So two of them stand on a page: in millimetres. */
    private static final int WIDEST = 150, HIGHEST = 92;

    private double scale() {
        return Math.min(WIDEST / (double) width, HIGHEST / (double) height);
    }

    public int wide() {
        return (int) (width * scale());
    }

    public int high() {
        return (int) (height * scale());
    }

    /** As a page says it that has it within itself. */
    public String address() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
