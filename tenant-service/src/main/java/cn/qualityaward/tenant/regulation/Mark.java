package cn.qualityaward.tenant.regulation;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code <@k key="…">} around the words where a key stands, {@code <@m key="…">} where it is only mentioned. */
record Mark(boolean stated) implements TemplateDirectiveModel {

    static final char STATED = '\uE000';
    static final char MENTIONED = '\uE001';
    static final char WORDS = '\uE002';
    static final char END = '\uE003';

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment text, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        var out = text.getOut();
        out.write(stated ? STATED : MENTIONED);
        out.write(String.valueOf(parameters.get("key")));
        out.write(WORDS);
        if (body != null) {
            body.render(out);
        }
        out.write(END);
    }
}
