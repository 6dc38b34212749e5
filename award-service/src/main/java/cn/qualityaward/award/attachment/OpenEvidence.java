package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.ReadableEvidence;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OpenEvidence implements ReadableEvidence {

    private final AttachmentReading reading;

    OpenEvidence(AttachmentReading reading) {
        this.reading = reading;
    }

    @Override
    public List<File> of(UUID application, Caller caller) {
        return reading.all(application, caller).stream()
                .filter(AttachmentReading.Shown::readable)
                .map(file ->
                        new File(file.id(), Objects.requireNonNullElse(file.title(), ""), file.mark() == Mark.SECRET))
                .toList();
    }
}
