package cn.qualityaward.tenant.regulation;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A text as nothing but its words. */
@Component
class PlainText extends Printed {

    PlainText() {
        super(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), "txt");
    }

    @Override
    byte[] print(Regulation text) {
        var words = new StringBuilder();
        if (!letterhead(text).isEmpty()) {
            words.append(letterhead(text)).append('\n').append(number(text)).append("\n\n");
        }
        words.append(text.title()).append('\n').append(underTitle(text)).append('\n');
        for (var chapter : text.chapters()) {
            words.append('\n').append(chapter.heading()).append("\n\n");
            chapter.clauses().forEach(clause -> {
                words.append(clause.article()).append('　');
                clause.paragraphs().forEach(line -> words.append(line.text()).append('\n'));
            });
        }
        for (var annex : Annex.of(text)) {
            words.append('\n').append(annex.heading()).append("\n\n");
            annex.lines().forEach(line -> words.append(line.text()).append('\n'));
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }
}
