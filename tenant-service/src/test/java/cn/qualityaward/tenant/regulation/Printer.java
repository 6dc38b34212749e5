package cn.qualityaward.tenant.regulation;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;

/** Prints texts in tests as the service prints them. */
public final class Printer {

    private static final Html HTML = new Html();
    private static final Pdf PDF =
            new Pdf(HTML, new ClassPathResource("fonts/serif.ttf"), new ClassPathResource("fonts/serif-bold.ttf"));

    private Printer() {}

    public static byte[] docx(Regulation text) throws IOException {
        return new Docx().print(text);
    }

    public static byte[] pdf(Regulation text) throws IOException {
        return PDF.print(text);
    }

    public static byte[] plain(Regulation text) {
        return new PlainText().print(text);
    }

    public static byte[] page(Regulation text) throws IOException {
        return HTML.print(text);
    }
}
