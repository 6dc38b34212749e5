package cn.qualityaward.tenant.regulation;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sets documents as texts; the words themselves are data ({@code regulation/<kind>.ftl}). */
@Component
public class Wording {

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    public Wording() {
        templates.setClassLoaderForTemplateLoading(Wording.class.getClassLoader(), "regulation");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.SIMPLIFIED_CHINESE);
        templates.setNumberFormat("computer");
        templates.setLogTemplateExceptions(false);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setSharedVariable("k", new Mark(true));
        templates.setSharedVariable("m", new Mark(false));
        OfficialStyle.METHODS.forEach(templates::setSharedVariable);
    }

    /**
     * @param names what the text calls things, beside {@code document} itself
     */
    public Regulation of(String kind, Map<String, @Nullable Object> names, Issue issue, JsonNode document) {
        var model = new HashMap<String, @Nullable Object>(names);
        model.put("issue", issue);
        var out = new StringWriter();
        try {
            templates.getTemplate(kind + ".ftl").process(model, out);
        } catch (TemplateException faulty) {
            throw new IllegalStateException(faulty);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var reading = new Reading();
        reading.read(out.toString());
        return reading.regulation(kind, issue, document);
    }
}
