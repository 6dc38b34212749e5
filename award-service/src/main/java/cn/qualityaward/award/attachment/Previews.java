package cn.qualityaward.award.attachment;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 在线查看: pages drawn here with the reader's name on them, so that nobody's browser is given the file itself. */
@Component
class Previews {

    private static final Logger log = LoggerFactory.getLogger(Previews.class);

    private interface Look<T> {
        T at(Pages pages) throws IOException;
    }

    private final AttachmentReading reading;
    private final Store store;
    private final Turns turns;
    private final ProcedureClock clock;

    Previews(AttachmentReading reading, Store store, Turns turns, ProcedureClock clock) {
        this.reading = reading;
        this.store = store;
        this.turns = turns;
        this.clock = clock;
    }

    int pages(UUID application, UUID attachment, Caller caller) {
        return look(application, attachment, "preview", caller, Pages::count);
    }

    /** @param page from 1 */
    byte[] page(UUID application, UUID attachment, int page, Caller caller) {
        return look(application, attachment, "preview, page " + page, caller, pages -> {
            if (page < 1 || page > pages.count()) {
                throw Refusal.unknown("not-found");
            }
            return written(Watermark.on(pages.draw(page - 1), Watermark.words(caller, clock.now())));
        });
    }

    /** Each look is on the record like any other reading, and waits for its turn. */
    private <T> T look(UUID application, UUID attachment, String part, Caller caller, Look<T> look) {
        var file = reading.look(application, attachment, part, caller);
        try (var turn = turns.preview();
                var pages = Pages.of(String.valueOf(file.mediaType()), store.open(file.id(), file.length()))) {
            return look.at(pages);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refused) {
                throw refused;
            }
            log.info("Attachment {} cannot be shown: {}", attachment, unreadable.toString());
            throw Refusal.conflict("preview-unreadable").article("第二十三条");
        }
    }

    private static byte[] written(BufferedImage page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpeg", out);
        return out.toByteArray();
    }
}
