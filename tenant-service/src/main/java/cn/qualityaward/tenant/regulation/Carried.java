package cn.qualityaward.tenant.regulation;

import java.io.IOException;

/** Reads back what a text that we printed was written from. */
public final class Carried {

    private Carried() {}

    /** @throws IOException where it is no text of ours */
    public static byte[] in(byte[] file) throws IOException {
        try {
            return file.length > 1 && file[0] == 'P' && file[1] == 'K' ? Docx.carried(file) : Pdf.attached(file);
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }
}
