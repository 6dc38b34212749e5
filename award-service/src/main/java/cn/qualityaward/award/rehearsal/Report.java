package cn.qualityaward.award.rehearsal;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a rehearsal came.
 *
 * @param stop why it went no further; absent when everybody was conferred an honour
 */
record Report(List<Line> lines, @Nullable Stop stop) {

    /** One step that was passed, with the days it took on the tenant's calendar. */
    record Line(ApplicantKind track, int ordinal, StageKind kind, String article, LocalDate from, LocalDate to) {}

    record Stop(Refusal refusal) {}
}
