package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable.Corrected;
import cn.qualityaward.award.procedure.ProcedureClock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 补评: the sheet of whoever marked in the place of one whose own, on which a step was closed, is voided by a correction. */
@Component
class LateSheets {

    private static final String NOT_YET = "补评，更正前未计入", NO_MORE = "原评分表恢复计入";

    private final Sheets sheets;
    private final ProcedureClock clock;

    LateSheets(Sheets sheets, ProcedureClock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Of several who were asked one after the other, the last who marked. */
    private Optional<Sheet> of(Desk desk, Application application, Sheet gone) {
        return desk.panel().standInsOf(gone.reviewer(), application).stream()
                .flatMap(account ->
                        sheets
                                .one(desk.round(), desk.track(), desk.step().ordinal(), application.id(), account)
                                .stream())
                .filter(Sheet::submitted)
                .findFirst();
    }

    /**
     * Once that one is void the other counts in its place; where it counts again, the other no more.
     *
     * @param agreed what stood in place of marks until now
     */
    Optional<Sheet> changePlaces(
            Desk desk, Application application, Sheet corrected, Corrected by, Map<String, Agreed> agreed) {
        var late = of(desk, application, corrected);
        late.ifPresent(sheet -> {
            if (!sheet.counted()) {
                sheet.takeIn(by.id(), NOT_YET, agreed, clock.now());
            } else {
                sheet.correct(sheet.marks(), corrected.isVoid() ? null : NO_MORE, by.id(), agreed, clock.now());
            }
        });
        return late;
    }
}
