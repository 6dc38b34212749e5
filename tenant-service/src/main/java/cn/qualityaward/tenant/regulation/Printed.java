package cn.qualityaward.tenant.regulation;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A text in one of the forms a reader may ask for ({@code Accept}). */
abstract class Printed extends AbstractHttpMessageConverter<Regulation> {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;

    Printed(MediaType type, String ending) {
        super(type);
        this.ending = ending;
    }

    abstract byte[] print(Regulation text) throws IOException;

    @Override
    protected final boolean supports(Class<?> type) {
        return type == Regulation.class;
    }

    @Override
    protected final boolean canRead(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected final Regulation readInternal(Class<? extends Regulation> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A text is not sent back", message);
    }

    @Override
    protected final void writeInternal(Regulation text, HttpOutputMessage message) throws IOException {
        var printed = print(text);
        message.getHeaders().setContentLength(printed.length);
        message.getHeaders().set("Content-Disposition", "inline; filename=\"%s.%s\"".formatted(text.kind(), ending));
        message.getBody().write(printed);
    }

    /** What follows the articles, under its own heading. */
    public record Annex(String heading, List<Regulation.Paragraph> lines) {

        static List<Annex> of(Regulation text) {
            return List.of(new Annex("附件1 本奖设定", text.settings()), new Annex("附件2 制定依据", text.annex())).stream()
                    .filter(annex -> !annex.lines().isEmpty())
                    .toList();
        }
    }

    /** 发文机关标志: over what was issued under a number, in the words of that version; over a mere draft it would deceive. */
    static String letterhead(Regulation text) {
        return text.issue().documentNumber() == null
                ? ""
                : text.document().path("letterhead").asString("");
    }

    static String number(Regulation text) {
        var number = text.issue().documentNumber();
        return number == null ? "" : number;
    }

    /** 草案、文号: what stands under the title; under a letterhead the number stands there. */
    static String underTitle(Regulation text) {
        var number = letterhead(text).isEmpty() ? number(text) : "";
        return text.issue().draft() ? number + "（草案）" : number;
    }
}
