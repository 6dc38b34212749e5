package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Unsettled;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 举报线索 that came after the notice hold the approval of that name until they are ruled on. */
@Component
class OpenClues implements Unsettled {

    private final Objections objections;

    OpenClues(Objections objections) {
        this.objections = objections;
    }

    @Override
    public List<String> about(UUID application) {
        return objections.findByApplicationIdAndKindAndUpheldIsNull(application, Kind.CLUE).stream()
                .map(Objection::receipt)
                .toList();
    }
}
