package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Affiliations.Consultancy;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.LaterInterestController.Clearance;
import cn.qualityaward.award.expert.Panel.LateInterest;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.secrecy.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What either side says of itself while the panel is in mid-review: seen at once, and found by the office. */
class DoubtTests extends MidReview {

    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);

    private static final String SUPPLIER = "示例包装有限公司", PARENT = "示例（集团）有限公司", ADVISER = "示例管理咨询有限公司";

    @Test
    void whoeverComesToWorkForAnApplicantIsSuspendedUntilTheOfficeFindsThatTheyNeedNotStepBack() {
        submittedSheet("e0", first);
        says("e0", " 甲 ", List.of(), List.of());
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(mayRead("e0", first)).isFalse();
        assertThat(duties())
                .extracting(Waiting::action, Waiting::count)
                .containsExactly(Tuple.tuple("rule-doubts", 1L));
        assertThat(cases("e0", false))
                .extracting(Case::obstacle, Case::relation, Case::doubtful)
                .containsExactly(Tuple.tuple(Obstacle.EMPLOYER, "甲", true), Tuple.tuple(null, null, false));
        assertThat(told("REVIEWER_DOUBTED")).containsExactly("seat:office/*/officer");
        assertThat(deeds()).contains("InterestDoubted");
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));

        clear("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(mayRead("e0", first)).isTrue();
        assertThat(duties()).isEmpty();
        says("e0", "甲", List.of(), List.of());
        assertThat(duties()).as("the same is not asked again").isEmpty();
        says("e0", "乙", List.of(), List.of());
        assertThat(duties()).extracting(Waiting::action).containsExactly("rule-doubts");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e1", "e2");
        says("e0", "示例质量研究院", List.of(), List.of());
        assertThat(reviewers(second)).as("what was known goes on to be known").containsExactlyInAnyOrder("e1", "e2");
    }

    /** 近亲属: said while they review it is a doubt, said before a missing arc. */
    @Test
    void whoseKinComeToWorkForAnApplicantIsSuspendedAndNobodyTakesItOverWhoseKinDo() {
        submittedSheet("e0", first);
        kin("e0", "甲");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(cases("e0", false)).extracting(Case::obstacle).containsExactly(Obstacle.KIN, null);
        assertThat(duties()).extracting(Waiting::action).containsExactly("rule-doubts");
        find("e0", first);
        kin("spare", "甲");
        admit("spare");
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.KIN, "甲"));
    }

    /** 第二十三条 */
    @Test
    void whereKinOfAnExpertWorkIsNotToBeReadInARow() {
        kin("e0", "示例亲属单位有限公司");
        kin("spare", "示例亲属单位有限公司");
        admit("spare");
        var added = pool("spare");
        run(() ->
                forming.change(round, TRACK, 0, new PanelController.Change(Set.of(added), Set.of(), "示例理由"), OFFICER));
        assertThat(in(() -> panels.required(round, TRACK, 0).member("spare").orElseThrow())
                        .kinWorkAt())
                .containsExactly("示例亲属单位有限公司");
        assertThat(in(() -> panels.required(round, TRACK, 0).member("e0").orElseThrow())
                        .saidSince())
                .extracting(Member.Standing::of)
                .contains("示例亲属单位有限公司");
        assertThat(in(() -> new Rows(db).saying("示例亲属单位有限公司"))).isEmpty();
    }

    private void kin(String account, String worksAt) {
        run(() -> pooling.enrol(
                enrolment(account, "示例质量研究院", List.of(), List.of(), List.of(worksAt)), reviewer(account)));
    }

    @Test
    void whoeverMustStepBackFromTheirNewEmployerDoesSoForGood() {
        submittedSheet("e0", first);
        says("e0", "甲", List.of(), List.of());
        find("e0", first);
        assertThat(cases("e0", false))
                .extracting(Case::obstacle, Case::doubtful)
                .containsExactly(Tuple.tuple(Obstacle.FOUND, false), Tuple.tuple(null, false));
        assertThat(voided()).isEqualTo(1);
        assertThat(told("REVIEWER_RECUSED")).containsExactly("e0");
        refused("nothing-doubtful", () -> clear("e0", first));
    }

    @Test
    void whatWasSaidBeforeTheDeclarationStandsAndAsksNobody() {
        expert("early", null);
        var added = pool("early");
        run(() ->
                forming.change(round, TRACK, 0, new PanelController.Change(Set.of(added), Set.of(), "示例理由"), OFFICER));
        says("early", "甲", List.of(), List.of());
        declare("early");
        assertThat(reviewers(first)).doesNotContain("early");
        assertThat(duties()).isEmpty();
        assertThat(told("REVIEWER_DOUBTED")).isEmpty();
        refused("nothing-doubtful", () -> clear("early", first));
    }

    @Test
    void anApplicantWhoseCorrectionNamesAnEmployerOfAReviewerSuspendsThem() {
        naming(first, Map.of());
        naming(first, Map.of("parents", rows(PARENT), "consultants", rows("示例质量 研究院")));
        assertThat(reviewers(first)).isEmpty();
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(cases("e1", false)).extracting(Case::obstacle).containsExactly(Obstacle.CONSULTANT, null);
        assertThat(told("REVIEWER_DOUBTED")).hasSize(3);
        assertThat(duties())
                .filteredOn(one -> one.action().equals("rule-doubts"))
                .extracting(Waiting::count)
                .containsExactly(3L);
        clear("e1", first);
        assertThat(reviewers(first)).containsExactly("e1");
        naming(first, Map.of("parents", rows(PARENT)));
        assertThat(reviewers(first)).as("it should never have been named").containsExactlyInAnyOrder("e0", "e1", "e2");
    }

    @Test
    void whoeverWorksForAParentOrASupplierOrLatelyAdvisedTheApplicantIsSeen() {
        naming(
                first,
                Map.of("parents", rows(PARENT), "suppliers", rows(SUPPLIER), "consultants", rows(ADVISER, ADVISER)));
        says("e0", "示例(集团)有限公司", List.of(), List.of());
        says("e1", SUPPLIER, List.of(), List.of());
        says("e2", ADVISER, List.of(), List.of());
        assertThat(List.of(obstacle("e0"), obstacle("e1"), obstacle("e2")))
                .containsExactly(Obstacle.PARENT, Obstacle.SUPPLIER, Obstacle.CONSULTANT);
        says("spare", "示例质量研究院", List.of(), List.of(new Consultancy("甲", TODAY.getYear() - 3)));
        admit("spare");
        find("e0", first);
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.CONSULTANT, "甲"));
    }

    @Test
    void whoeverOnlyLeftASupplierOrAdvisedTheApplicantLongAgoReviewsIt() {
        naming(first, Map.of("suppliers", rows(SUPPLIER)));
        says(
                "e0",
                "示例质量研究院",
                List.of(new FormerEmployer(SUPPLIER, TODAY.minusMonths(2))),
                List.of(new Consultancy("甲", TODAY.getYear() - 4), new Consultancy(SUPPLIER, TODAY.getYear())));
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
    }

    @Test
    void noStepClosesWhileADoubtAboutOneOfItsReviewersIsOpen() {
        says("e0", "甲", List.of(), List.of());
        refused("doubt-open", this::answered);
        clear("e0", first);
        answered();
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
        says("e0", "乙", List.of(), List.of());
        refused("doubt-open", this::answered);
        find("e0", second);
        answered();
    }

    private void answered() {
        run(() -> panel().requireAnswered(List.of(applications.required(first), applications.required(second))));
    }

    @Test
    void whatComesToLightOnceTheStepIsClosedTakesNothingBackAndIsPutBeforeTheOffice() {
        naming(first, Map.of());
        submittedSheet("e0", first);
        submittedSheet("e0", second);
        closed();
        naming(first, Map.of("consultants", rows("示例质量研究院")));
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(mayRead("e0", first)).as("but it is closed to them").isFalse();
        assertThat(doubted()).containsExactly("e0 甲");
        assertThat(voided()).isZero();
        assertThat(told("SHEET_DOUBTED")).containsExactly("seat:office/*/head");
        assertThat(told("REVIEWER_DOUBTED")).isEmpty();
        assertThat(in(() -> panel().late("e0", applications.required(first))))
                .containsExactly(new LateInterest("CONSULTANT", "示例质量研究院"));

        settled();
        naming(first, Map.of("consultants", rows("示例质量研究院")));
        assertThat(doubted()).as("the same is not asked again").isEmpty();
        says("e0", "甲", List.of(), List.of());
        assertThat(doubted()).as("another tie is another doubt").containsExactly("e0 甲");
        says("e0", "乙", List.of(), List.of());
        assertThat(doubted()).containsExactlyInAnyOrder("e0 甲", "e0 乙");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
    }

    @Test
    void aNumberInADossierIsHeardOnceTheStepIsClosedToo() {
        submittedSheet("e0", first);
        submittedSheet("e1", first);
        closed();
        says("e0", "示例质量研究院", List.of(), List.of());
        var print = in(() ->
                experts.findByAccount("e0").orElseThrow().numbers().prints().getFirst());
        run(() -> {
            var application = TestApplications.naming(applications.locked(first), print);
            applications.saveAndFlush(
                    TestApplications.affiliated(application, Map.of("parents", rows(PARENT)), Instant.now()));
        });
        assertThat(doubted()).containsExactly("e0 甲");
        assertThat(reviewers(first)).as("nothing that was closed is taken back").contains("e0");
        assertThat(told("SHEET_DOUBTED")).hasSize(1);
    }

    @Test
    void whatIsSaidWhileTheRoundStandsStillIsHeardAsWell() {
        run(() -> db.sql("update award.round set state = 'SUSPENDED' where id = ?")
                .param(round)
                .update());
        says("e0", "甲", List.of(), List.of());
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
    }

    /** 第十八条: whoever is commissioned with the step declares and pledges first, applicant by applicant. */
    @Test
    void nothingOpensBeforeTheAgencyOfTheStepHasPledged() {
        commissioned();
        assertThat(mayRead("e0", first)).isFalse();
        expert("late", null);
        var added = pool("late");
        run(() ->
                forming.change(round, TRACK, 0, new PanelController.Change(Set.of(added), Set.of(), "示例理由"), OFFICER));
        refused("agency-unpledged", () -> declare("late"));
        run(() -> db.sql("""
                        update award.agency_selection set
                          pledge_pages = '[{"sha256": "a", "at": "2026-01-01T00:00:00Z", "by": "示例经办"}]',
                          statements = jsonb_build_array(jsonb_build_object(
                            'application', ?::text, 'signedOn', '2026-01-01', 'at', '2026-01-01T00:00:00Z'))""").param(first.toString()).update());
        assertThat(mayRead("e0", first)).isTrue();
        assertThat(mayRead("e0", second)).as("of whom it has not spoken").isFalse();
    }

    private void commissioned() {
        var agency = UUID.randomUUID();
        run(() -> {
            db.sql("""
                            insert into award.agency (tenant_id, id, version, name, credit_code)
                            values (?, ?, 0, '示例评审机构', '91350100M000100Y43')""").params(tenant, agency).update();
            db.sql("""
                            insert into award.agency_selection (tenant_id, id, version, round_id, agency_id, agency_name,
                              credit_code, decision, decision_pages, contract_pages)
                            values (?, ?, 0, ?, ?, '示例评审机构', '91350100M000100Y43',
                              '{"steps": [{"track": "ORGANIZATION", "ordinal": 0}], "method": "COMPARISON",
                                "documentNumber": "示例1号", "decidedOn": "2026-01-01"}', '[]', '[]')""").params(tenant, UUID.randomUUID(), round, agency).update();
        });
    }

    /** Whose sheets the office is asked about. */
    private List<String> doubted() {
        return in(() -> db.sql("""
                        select s.reviewer || ' ' || (a.form ->> 'name') from sheet s join application a on a.id = s.application_id
                        where s.doubted_because is not null""").query(String.class).list());
    }

    /** As a correction that was rejected leaves them. */
    private void settled() {
        run(() -> db.sql("update sheet set doubted_because = null").update());
    }

    @Test
    void norDoesItWhereAnEarlierBuildClosedTheStep() throws Exception {
        naming(first, Map.of());
        closed();
        run(() -> db.sql("update panel set closed_at = null").update());
        naming(first, Map.of("consultants", rows("示例质量研究院")));
        assertThat(reviewers(first)).isEmpty();
        try (var owner = owner()) {
            ScriptUtils.executeSqlScript(owner, new ClassPathResource("db/migration/expert/V15__closed_before.sql"));
            owner.commit();
        }
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
    }

    private void closed() {
        run(() -> {
            var open = rounds.locked(round).orElseThrow();
            var procedure = progress.procedure(round, TRACK);
            open.complete(TRACK, procedure.at(0), procedure, OFFICE, Instant.now());
            rounds.saveAndFlush(open);
            db.sql("update sheet set counted = true").update();
        });
    }

    /** 第二十三条: who supplies an applicant may be a secret of its own. */
    @Test
    void whomAnApplicantNamesIsNotToBeReadInTheRow() {
        naming(first, Map.of("suppliers", rows(SUPPLIER)));
        var kept = in(() -> db.sql("select affiliates from award.application where id = ?")
                .param(first)
                .query(String.class)
                .single());
        assertThat(kept).isNotBlank().doesNotContain(SUPPLIER);
    }

    private Obstacle obstacle(String account) {
        return cases(account, false).getFirst().obstacle();
    }

    private boolean mayRead(String account, UUID application) {
        return in(() -> reviewing.mayRead(reviewer(account), applications.required(application)));
    }

    private long voided() {
        return in(() -> db.sql("select count(*) from sheet where voided_because is not null")
                .query(Long.class)
                .single());
    }

    private static List<Map<String, String>> rows(String... organizations) {
        return List.of(organizations).stream()
                .map(one -> Map.of("organization", one))
                .toList();
    }

    private void naming(UUID application, Map<String, Object> answers) {
        run(() -> applications.saveAndFlush(
                TestApplications.affiliated(applications.locked(application), answers, Instant.now())));
    }

    private void says(String account, String employer, List<FormerEmployer> left, List<Consultancy> given) {
        var said = enrolment(account, employer, left, given, null);
        run(() -> pooling.enrol(said, reviewer(account)));
    }

    private static Enrolment enrolment(
            String account,
            String employer,
            List<FormerEmployer> left,
            List<Consultancy> given,
            @Nullable List<String> kin) {
        return new Enrolment(
                "专家" + account,
                employer,
                List.of("质量"),
                null,
                left,
                given,
                kin,
                new Enrolment.Said("1380000%04d".formatted(Math.abs(account.hashCode() % 10000)), null));
    }

    private void admit(String account) {
        var expert = pool(account);
        run(() -> pooling.admit(expert));
    }

    private void clear(String account, UUID application) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> later.clear(round, TRACK, 0, expert, seen, new Clearance(application, "示例理由"), OFFICER));
    }
}
