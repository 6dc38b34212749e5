package cn.qualityaward.award.review;

import cn.qualityaward.award.application.ReadableEvidence;
import cn.qualityaward.award.application.ReadableEvidence.File;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 证实性材料 that a finding rests on: of what the one who cites it may open, and named to whoever may open it. */
@Component
class CitedEvidence {

    private final ReadableEvidence evidence;

    CitedEvidence(ReadableEvidence evidence) {
        this.evidence = evidence;
    }

    void require(StageKind stage, UUID application, Map<String, Note> notes, Caller caller) {
        if (notes.values().stream().allMatch(note -> note.cited().isEmpty())) {
            return;
        }
        var open = files(application, caller);
        notes.forEach((item, note) -> note.cited().stream()
                .filter(cited -> !open.containsKey(cited.attachment()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.invalid("evidence-not-readable")
                            .field("notes." + item + ".evidence")
                            .article(stage.article());
                }));
    }

    /** What a reader may open, by its id. */
    Map<UUID, File> files(UUID application, Caller caller) {
        return evidence.of(application, caller).stream().collect(Collectors.toMap(File::id, Function.identity()));
    }
}
