package cn.qualityaward.award.attachment;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a file. Its title may itself be a secret, and is not on the record. */
interface AttachmentFacts {

    interface OfDossier extends Fact {
        @Override
        default String article() {
            return "第十三条(一)";
        }
    }

    record AttachmentBegun(
            UUID subject, UUID application, @Nullable String evidenceOf, Mark mark, long length) implements OfDossier {}

    record AttachmentKept(UUID subject, UUID application, String mediaType, String sha256) implements OfDossier {}

    record AttachmentRefused(UUID subject, UUID application, String reason) implements OfDossier {}

    record AttachmentRemoved(UUID subject, UUID application) implements OfDossier {}

    /** No longer of the dossier as it stands, but kept with the submissions it was sealed in. */
    record AttachmentLeftOut(UUID subject, UUID application) implements OfDossier {}

    record AttachmentRead(
            UUID subject,
            UUID application,
            Mark mark,
            @Nullable String range) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }
}
