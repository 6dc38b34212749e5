package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** Composite scores, for the modules they are added up from. */
public final class TestRankings {

    private TestRankings() {}

    public static void compute(BeanFactory beans, UUID round, ApplicantKind track) {
        beans.getBean(Scoring.class).compute(round, track);
    }

    /** As the table has it. */
    public static String of(BeanFactory beans, UUID round, ApplicantKind track, UUID application) {
        var row = beans.getBean(Rankings.class)
                .findByRoundIdAndTrack(round, track)
                .flatMap(ranking -> ranking.of(application))
                .orElseThrow();
        return row.composite().toPlainString() + " / " + row.rank();
    }
}
