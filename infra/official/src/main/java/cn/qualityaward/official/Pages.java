package cn.qualityaward.official;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;

/** The pages of this folder, filled in and set as PDF. */
final class Pages {

    private static final Configuration PAGES = new Configuration(Configuration.VERSION_2_3_34);

    static {
        PAGES.setClassLoaderForTemplateLoading(Pages.class.getClassLoader(), "official");
        PAGES.setDefaultEncoding("UTF-8");
        PAGES.setLogTemplateExceptions(false);
    }

    private Pages() {}

    static byte[] print(String page, Map<String, ?> values) throws IOException {
        var html = new StringWriter();
        try {
            PAGES.getTemplate(page).process(values, html);
        } catch (TemplateException faulty) {
            throw new IllegalStateException(faulty);
        }
        return Paper.print(html.toString(), () -> open("fonts/serif.ttf"), () -> open("fonts/serif-bold.ttf"));
    }

    private static InputStream open(String font) {
        return Objects.requireNonNull(Pages.class.getClassLoader().getResourceAsStream(font), font);
    }
}
