package cn.qualityaward.award.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll.Column;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** Who recommends, and how many a county may. */
class RecommendationTests extends AsARegion {

    private static final String COUNTY = "county/152502";
    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    private static final byte[] PDF = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
    private static final MultipartFile SCAN = new MockMultipartFile("scan", PDF);
    private static final Caller OFFICE = new Caller("o", "干事", Set.of(new Seat("office", "main", "officer")));
    private static final Caller OTHER = new Caller("x", "别县", Set.of(new Seat("county", "152527", "signer")));

    @Autowired
    Recommendations recommendations;

    @Autowired
    CountyQuotas quotas;

    @Autowired
    RecommendationSummary summary;

    @Autowired
    LocalCheckController checks;

    @Autowired
    OpinionController opinions;

    @Autowired
    SignedPageEnclosed enclosed;

    @Autowired
    ApplicationContext context;

    @Test
    void recommendsNoMoreThanThePolicySays() {
        var round = round(2);
        var all = List.of(checked(round, "甲"), checked(round, "乙"), checked(round, "丙"), checked(round, "丁"));
        recommend(all.get(0));
        recommend(all.get(1));
        assertThatThrownBy(() -> recommend(all.get(2))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("recommend-quota-used");
            assertThat(refusal.properties())
                    .containsEntry("setting", "recommendQuotaPerCounty")
                    .containsEntry("allowed", 2)
                    .containsEntry("used", 2L);
        });
        sign(all.get(2), false, by(COUNTY));
        assertThat(status(all.get(2))).isEqualTo(Status.NOT_RECOMMENDED);
        in(() -> {
            TestApplications.withdraw(applications, all.get(0));
            return true;
        });
        recommend(all.get(3));
        assertThat(in(() -> quotas.of(round, List.of(COUNTY)))).containsExactly(new CountyQuotas.Place(COUNTY, 2, 2));
    }

    @Test
    void aPaperTakesAPlaceLikeASignature() {
        var round = round(1);
        var first = checked(round, "甲");
        var second = checked(round, "乙");
        sign(first, true, new Decider("officer", "经办", COUNTY, new Decider.Paper("示例〔2026〕1号", TODAY, "other")));
        assertThatThrownBy(() -> recommend(second)).hasMessage("recommend-quota-used");
    }

    @Test
    void ofTwoSignedAtOnceTheLastPlaceGoesToOne() throws Exception {
        var round = round(1);
        var first = checked(round, "甲");
        var second = checked(round, "乙");
        var in = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var one = atOnce(() -> in(() -> {
            recommendations.recommend(first, new Recommendations.Signed(true, "同意推荐。"), by(COUNTY));
            in.countDown();
            await(go);
            return true;
        }));
        await(in);
        var other = atOnce(() -> recommend(second));
        assertThatThrownBy(() -> other.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        go.countDown();
        one.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> other.get(20, TimeUnit.SECONDS)).rootCause().hasMessage("recommend-quota-used");
    }

    @Test
    void nobodySignsOutsideTheirOwnSphere() {
        var application = checked(round(9), "甲");
        assertThatThrownBy(() -> sign(application, true, by("county/152527"))).hasMessage("other-county");
        assertThatThrownBy(() -> sign(application, true, by("department/01"))).hasMessage("other-county");
    }

    @Test
    void aPaperIsJudgedByTheDayThatStandsOnItAndByWhatWasClosedMeanwhile() {
        var over = TODAY.minusDays(1);
        var policy = TestPolicies.changedText(json -> {});
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, over, policy));
        assertThatThrownBy(() -> checked(round, "丙")).hasMessage("deadline-passed");
        var late = checked(round, "甲", onPaper(over));
        assertThatThrownBy(() -> recommend(late)).hasMessage("deadline-passed");
        assertThatThrownBy(() -> sign(late, true, onPaper(TODAY))).hasMessage("deadline-passed");
        sign(late, true, onPaper(over));
        assertThat(status(late)).isEqualTo(Status.FORMAL_REVIEW);
        var ended = checked(round, "乙", onPaper(over));
        in(() -> {
            TestApplications.withdraw(applications, ended);
            return true;
        });
        assertThatThrownBy(() -> sign(ended, true, onPaper(over))).hasMessage("application-not-there");
    }

    private static Decider onPaper(LocalDate on) {
        return new Decider("officer", "经办", COUNTY, new Decider.Paper("示例〔2026〕1号", on, "other"));
    }

    @Test
    void aCountySumsUpWhomItRecommendsWhomNotAndWhoIsLeft() {
        var round = round(9);
        recommend(checked(round, "甲"));
        sign(checked(round, "乙"), false, onPaper(TODAY.minusDays(2)));
        checked(round, "丙");
        var roll = in(() -> summary.of(round, COUNTY, "示例县"));
        assertThat(roll.head()).endsWith("示例县");
        assertThat(roll.remark()).contains("1 个");
        var day = ChineseDate.of(TODAY);
        assertThat(roll.rows())
                .containsExactly(
                        List.of("1", "甲", "单位", "同意推荐", "意见。", "签署人", day),
                        List.of("2", "乙", "单位", "不予推荐", "意见。", "示例县（示例〔2026〕1号）", ChineseDate.of(TODAY.minusDays(2))),
                        List.of("3", "丙", "单位", "尚未签署", "", "", ""));
        assertThat(roll.columns().stream().mapToInt(Column::share).sum()).isEqualTo(100);
        assertThatThrownBy(() -> in(() -> summary.of(round, "county/152527", "另一县")))
                .hasMessage("recommendation-summary-empty");
    }

    @Test
    void bothSignedAndSealedPagesAreUploadedByWhoeverSignedAndReadByWhoeverMay() {
        var application = checked(round(9), "甲");
        recommend(application);
        run(() -> TestInterests.none(
                context, applications.required(application).roundId(), seated("board"), seated("signer"), OFFICE));
        var check = in(() -> checks.all(application, seated("board"))).getFirst();
        keptCheck(application, check.id(), seated("board"));
        kept(application, seated("signer"));
        assertThatThrownBy(() -> kept(application, seated("signer"))).hasMessage("signed-page-known");

        var signed = in(() -> opinions.signed(application, seated("board"))).getFirst();
        assertThat(signed.signer()).isEqualTo("签署人");
        assertThat(signed.signedPages()).extracting(SignedPage::by).containsExactly("signer");
        var sha256 = signed.signedPages().getFirst().sha256();
        assertThat(in(() -> opinions.recommendation(application, sha256, seated("board")))
                        .getBody())
                .isEqualTo(PDF);
        assertThat(in(() -> opinions.check(application, check.id(), sha256, OFFICE))
                        .getBody())
                .isEqualTo(PDF);
        assertThatThrownBy(() -> in(() -> opinions.recommendation(application, sha256, OTHER)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> kept(application, OTHER)).hasMessage("not-found");
        assertThat(in(() -> db.sql("select deed from award.record_entry where deed like '%PageKept' order by id")
                        .query(String.class)
                        .list()))
                .containsExactly("LocalCheckPageKept", "RecommendationPageKept");
    }

    @Test
    void whatWasEnteredFromPaperSaysSoAndNamesNobodyAsItsSigner() {
        var round = round(9);
        var paper = new Decider("officer", "经办", COUNTY, new Decider.Paper("示例〔2026〕1号", TODAY, "other"));
        var application = in(() -> TestApplications.submitted(
                        applications, round, Procedure.of(TestPolicies.xilingol(), TestApplications.ORGANIZATION), "甲")
                .id());
        run(() -> recommendations.check(application, new LocalCheck.Result(true, true, null, null, null, null), paper));
        sign(application, true, paper);
        run(() -> TestInterests.none(context, round, OFFICE));
        var check = in(() -> checks.all(application, OFFICE)).getFirst();
        var signed = in(() -> opinions.signed(application, OFFICE)).getFirst();
        assertThat(check.paper()).isEqualTo("示例〔2026〕1号");
        assertThat(signed.paper()).isEqualTo(check.paper());
        assertThat(signed.signedOn()).as("the day that stands on it").isEqualTo(TODAY);
        assertThat(signed.signer()).isNull();
    }

    @Test
    void whatWasSignedOnlineLiesThereAsAPageBeforeTheFormalReviewPassesIt() {
        var round = round(9);
        var online = checked(round, "甲");
        recommend(online);
        run(() -> TestInterests.none(context, round, seated("signer")));
        assertThatThrownBy(() -> enclosed(online)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("signed-page-missing");
            assertThat(refusal.properties()).containsEntry("article", "第十三条(一)");
        });
        kept(online, seated("signer"));
        enclosed(online);

        var paper = checked(round, "乙");
        sign(paper, true, onPaper(TODAY));
        enclosed(paper);
        enclosed(checked(round, "丙"));
    }

    private void enclosed(UUID application) {
        run(() -> enclosed.require(applications.required(application)));
    }

    private void kept(UUID application, Caller by) {
        in(() -> read(() -> opinions.keepRecommendation(application, SCAN, by)));
    }

    private void keptCheck(UUID application, UUID check, Caller by) {
        in(() -> read(() -> opinions.keepCheck(application, check, SCAN, by)));
    }

    private static <T> T read(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Caller seated(String role) {
        return new Caller(role, role, Set.of(new Seat("county", "152502", role)));
    }

    private UUID round(int quota) {
        var policy = TestPolicies.changedText(json -> json.put("recommendQuotaPerCounty", quota));
        return in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9), policy));
    }

    private UUID checked(UUID round, String name) {
        return checked(round, name, by(COUNTY));
    }

    private UUID checked(UUID round, String name, Decider by) {
        return in(() -> {
            var application = TestApplications.submitted(
                    applications, round, Procedure.of(TestPolicies.xilingol(), TestApplications.ORGANIZATION), name);
            recommendations.check(
                    application.id(), new LocalCheck.Result(true, true, null, null, null, CheckItem.allMet()), by);
            return application.id();
        });
    }

    private boolean recommend(UUID application) {
        return sign(application, true, by(COUNTY));
    }

    private boolean sign(UUID application, boolean recommended, Decider by) {
        return in(() -> {
            recommendations.recommend(application, new Recommendations.Signed(recommended, "意见。"), by);
            return true;
        });
    }

    private Status status(UUID application) {
        return in(() -> applications.findById(application))
                .map(Application::status)
                .orElseThrow();
    }

    private static Decider by(String unit) {
        return new Decider("signer", "签署人", unit, null);
    }

    private static <T> CompletableFuture<T> atOnce(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
