package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.SealedPart;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The files of a dossier are sealed with its form, in the order in which they were begun. */
@Component
class SealedAttachments implements SealedPart {

    record Sealed(
            UUID id,
            String title,
            String fileName,
            @Nullable String evidenceOf,
            Mark mark,
            long length,
            @Nullable String mediaType,
            @Nullable String sha256) {}

    private final Attachments attachments;

    SealedAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "attachments";
    }

    /** Nothing is sealed that has not wholly arrived and been looked at. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Sealed> seal(Application application, int number) {
        var files = attachments.findByApplicationIdOrderById(application.id()).stream()
                .filter(Attachment::current)
                .toList();
        var unready = files.stream()
                .filter(file -> file.state() != Attachment.State.READY)
                .map(Attachment::title)
                .toList();
        if (!unready.isEmpty()) {
            throw Refusal.conflict("attachments-unready").article("第十三条(一)").with("files", String.join("、", unready));
        }
        return files.stream()
                .map(file -> {
                    file.seal(number);
                    return sealed(attachments.saveAndFlush(file));
                })
                .toList();
    }

    /** That there is one; neither what it is about nor what it is called. */
    @Override
    public JsonNode withoutSecrets(JsonNode sealed) {
        return sealed.path("mark").asString().equals(Mark.SECRET.name())
                ? JsonNodeFactory.instance.objectNode().put("mark", Mark.SECRET.name())
                : sealed;
    }

    private static Sealed sealed(Attachment file) {
        return new Sealed(
                file.id(),
                file.title(),
                file.fileName(),
                file.evidenceOf(),
                file.mark(),
                file.length(),
                file.mediaType(),
                file.sha256());
    }
}
