package cn.qualityaward.official;

import java.io.IOException;
import java.util.Map;

/** The same table on paper. */
public final class RollPdf {

    private RollPdf() {}

    /** @return a PDF */
    public static byte[] print(Roll roll) throws IOException {
        return Pages.print("roll.ftlh", Map.of("roll", roll));
    }
}
