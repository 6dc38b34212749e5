package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.FeedbackPart;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What 反馈意见 says to one that came no further. */
@Component
class FeedbackValues {

    private final List<FeedbackPart> parts;

    FeedbackValues(List<FeedbackPart> parts) {
        this.parts = parts;
    }

    Map<String, String> of(Application application) {
        return Map.of(
                "name", application.name(),
                "you", you(application.track()),
                "reason", application.lastReason().orElse("〔　　〕"),
                "findings", findings(application));
    }

    /** 称谓 of who applied, as a letter to it says it. */
    private static String you(ApplicantKind track) {
        return switch (track) {
            case INDIVIDUAL -> "您";
            case TEAM -> "你团队";
            default -> "你单位";
        };
    }

    /** Heading by heading; whoever revises the draft leaves out what is not for it. */
    private String findings(Application application) {
        return parts.stream()
                .flatMap(part -> part.of(application).stream())
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.lines().stream()))
                .collect(Collectors.joining("\n"));
    }
}
