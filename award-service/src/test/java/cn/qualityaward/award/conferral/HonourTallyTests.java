package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.Statements;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.conferral.PublicHonours.Tally;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How many hold each award, edition by edition. */
class HonourTallyTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    @Autowired
    PublicHonours door;

    @Autowired
    BeanFactory beans;

    @Autowired
    SessionFactory hibernate;

    @Test
    void asksAsOftenForManyEditionsAsForOne() {
        conferred(2019);
        var one = statements();
        conferred(2020);
        conferred(2021);
        conferred(2022);
        assertThat(statements()).isPositive().isEqualTo(one);
        assertThat(in(door::tallies))
                .extracting(Tally::year, Tally::classCode, Tally::winners)
                .containsExactly(
                        tuple(2022, "MAIN", 1L),
                        tuple(2021, "MAIN", 1L),
                        tuple(2020, "MAIN", 1L),
                        tuple(2019, "MAIN", 1L));
        assertThat(in(door::tallies)).extracting(Tally::edition).doesNotContainNull();
    }

    private long statements() {
        return Statements.of(hibernate, () -> in(door::tallies));
    }

    /** By a round of its own. */
    private void conferred(int year) {
        var round = in(() -> TestRounds.announced(
                rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), TestPolicies.withStages("APPROVAL")));
        run(() -> TestHonours.won(beans, "示例单位" + year, year));
        run(() -> db.sql("update award.honour set round_id = ? where year = ?")
                .params(round, year)
                .update());
    }
}
