package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.RealServers;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Two windows on one sheet. */
@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
class SheetTests {

    private static final ReviewRules RULES = new ReviewRules(
            Map.of(),
            Map.of(),
            new Shortlist(Shortlist.Mode.MANUAL, null, null, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Map.of(),
            Map.of(),
            null,
            null);

    private final Desk desk = new Desk(
            UUID.randomUUID(),
            ApplicantKind.ORGANIZATION,
            new Step(5, StageKind.DEFENSE, 1, true, false, false, null),
            TestPanels.lastStoodDown("a", "b"),
            RULES);

    @Autowired
    Sheets sheets;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theTagOfASheetThatIsStoredIsNotThatOfOneThatIsNot() {
        var sheet = new Sheet(desk, UUID.randomUUID(), "a");
        assertThat(ReviewController.version(sheet)).isZero();
        assertThat(ReviewController.version(stored(sheet))).isEqualTo(1);
    }

    @Test
    void ofTwoFirstSheetsTheDatabaseKeepsOne() {
        var application = UUID.randomUUID();
        stored(new Sheet(desk, application, "a"));
        assertThatThrownBy(() -> stored(new Sheet(desk, application, "a")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Sheet stored(Sheet sheet) {
        return TenantScope.call(1, () -> transaction.execute(tx -> sheets.saveAndFlush(sheet)));
    }
}
