package cn.qualityaward.tenant.regulation;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A text as a page, laid out as GB/T 9704 asks when it is printed; every bound word says its key. */
@Component
class Html extends Printed {

    private final Configuration pages = new Configuration(Configuration.VERSION_2_3_34);

    Html() {
        super(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), "html");
        pages.setClassLoaderForTemplateLoading(Html.class.getClassLoader(), "regulation");
        pages.setDefaultEncoding("UTF-8");
        pages.setLogTemplateExceptions(false);
    }

    @Override
    byte[] print(Regulation text) throws IOException {
        return page(text, true).getBytes(StandardCharsets.UTF_8);
    }

    /** @param bound whether every bound word says its key; on paper a line is one run of words */
    String page(Regulation text, boolean bound) throws IOException {
        var page = new StringWriter();
        try {
            pages.getTemplate("page.ftlh")
                    .process(
                            Map.of(
                                    "text",
                                    text,
                                    "bound",
                                    bound,
                                    "letterhead",
                                    letterhead(text),
                                    "number",
                                    number(text),
                                    "underTitle",
                                    underTitle(text),
                                    "annexes",
                                    Annex.of(text)),
                            page);
        } catch (TemplateException faulty) {
            throw new IllegalStateException(faulty);
        }
        return page.toString();
    }
}
