package cn.qualityaward.award;

import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Three applicants of one kind came to the composite score; on their list the leading group deliberates. */
public abstract class AtTheComposite extends AsARegion {

    protected static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    protected static final ApplicantKind TRACK = TestApplications.ORGANIZATION;
    protected static final String POLICY = TestPolicies.withStages(
                    "RECOMMENDATION",
                    "QUALIFIED_LIST",
                    "MATERIAL",
                    "COMPOSITE",
                    "DELIBERATION",
                    "APPROVAL",
                    "CONFERRAL")
            .replaceFirst("\"vote\":\\{[^}]*}", "\"vote\":{\"rule\":\"NONE\"}");
    protected static final Decider OFFICE = new Decider("head", "示例主任", "office/main", null),
            GROUP = new Decider("secretary", "示例秘书", "leading-group/main", null);
    protected static final Caller OFFICER = seated("officer", "office", "officer"),
            HEAD = seated("head", "office", "head"),
            SECRETARY = seated("secretary", "leading-group", "secretary");
    private static final Decider CHECKER = new Decider("checker", "示例审查", "county/152502", null);

    @Autowired
    protected BeanFactory beans;

    protected UUID round = new UUID(0, 0);
    protected UUID one = new UUID(0, 0);
    protected UUID other = new UUID(0, 0);
    protected UUID third = new UUID(0, 0);

    @BeforeEach
    final void threeCameToTheComposite() {
        begin(POLICY, TRACK);
    }

    /** Another round, which goes by this policy. */
    protected final void begin(String policy, ApplicantKind... tracks) {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy, tracks);
            var procedure = Procedure.of(TestPolicies.parsed(policy), TRACK);
            one = recommended(round, procedure, "示例一厂", CHECKER);
            other = recommended(round, procedure, "示例二厂", CHECKER);
            third = recommended(round, procedure, "示例三厂", CHECKER);
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(progress.gather(round, TRACK, joint), application -> Verdict.PASSED, OFFICE);
            }
        });
        run(() -> TestInterests.none(beans, round, OFFICER, HEAD, SECRETARY));
    }

    /** These for the highest award, in this order where nothing tells them apart. */
    protected final void proposed(UUID... named) {
        run(() -> TestRankings.closed(beans, round, TRACK, List.of(named), OFFICE));
    }
}
