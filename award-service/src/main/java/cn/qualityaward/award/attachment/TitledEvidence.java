package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.EvidenceTitles;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class TitledEvidence implements EvidenceTitles {

    private final Attachments attachments;

    TitledEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Map<UUID, String> of(UUID application) {
        return attachments.findByApplicationIdOrderById(application).stream()
                .collect(Collectors.toMap(Attachment::id, Attachment::title));
    }
}
