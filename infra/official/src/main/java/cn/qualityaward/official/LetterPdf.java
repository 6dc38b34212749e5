package cn.qualityaward.official;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;

/** The same document on paper. */
public final class LetterPdf {

    private static final Configuration PAGES = new Configuration(Configuration.VERSION_2_3_34);

    static {
        PAGES.setClassLoaderForTemplateLoading(LetterPdf.class.getClassLoader(), "official");
        PAGES.setDefaultEncoding("UTF-8");
        PAGES.setLogTemplateExceptions(false);
    }

    private LetterPdf() {}

    /** @return a PDF */
    public static byte[] print(Letter letter) throws IOException {
        return Paper.print(page(letter), () -> open("fonts/serif.ttf"), () -> open("fonts/serif-bold.ttf"));
    }

    private static String page(Letter letter) throws IOException {
        var page = new StringWriter();
        try {
            PAGES.getTemplate("letter.ftlh").process(Map.of("letter", letter), page);
        } catch (TemplateException faulty) {
            throw new IllegalStateException(faulty);
        }
        return page.toString();
    }

    private static InputStream open(String font) {
        return Objects.requireNonNull(LetterPdf.class.getClassLoader().getResourceAsStream(font), font);
    }
}
