package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How much one dossier may hold. */
@Component
class Limits {

    /** As the screen tells it before anything is chosen. */
    record Shown(long file, int files, long total, List<String> endings) {}

    private final AttachmentProperties properties;

    Limits(AttachmentProperties properties) {
        this.properties = properties;
    }

    Shown shown() {
        return new Shown(
                properties.file().toBytes(),
                properties.files(),
                properties.total().toBytes(),
                FileTypes.TAKEN.values().stream().sorted().toList());
    }

    /** @param there what the dossier holds already, whether all of it has arrived or not */
    void require(long length, List<Attachment> there) {
        if (length == 0) {
            throw Refusal.invalid("attachment-empty").article("第十三条(一)");
        }
        if (length > properties.file().toBytes()) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "attachment-too-large")
                    .article("第十三条(一)")
                    .with("limit", properties.file().toMegabytes());
        }
        if (there.size() >= properties.files()) {
            throw Refusal.conflict("attachments-too-many").article("第十三条(一)").with("limit", properties.files());
        }
        var total = there.stream().mapToLong(Attachment::length).sum() + length;
        if (total > properties.total().toBytes()) {
            throw Refusal.conflict("attachments-too-large")
                    .article("第十三条(一)")
                    .with("limit", properties.total().toMegabytes());
        }
    }
}
