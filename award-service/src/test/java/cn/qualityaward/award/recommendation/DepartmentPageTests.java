package cn.qualityaward.award.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

/** 部门意见(加盖公章): each department's opinion with the page that it sealed. */
class DepartmentPageTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String MARKET = "示例市场监管局", TAX = "示例税务局";
    private static final Caller BOARD = seat("b", "county", "152502", "board");
    private static final Caller OFFICE = seat("o", "office", "main", "officer");

    @Autowired
    DepartmentPageController door;

    @Autowired
    LocalCheckController checks;

    @Autowired
    Recommendations recommendations;

    @Autowired
    CaseOfRecommendation kept;

    @Autowired
    ApplicationContext context;

    private UUID application = new UUID(0, 0);
    private UUID check = new UUID(0, 0);

    @BeforeEach
    void checked() {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        application = in(() -> new TestDossiers(context).started(round, "applicant"));
        in(() -> new TestDossiers(context).submit(application, "applicant"));
        var opinions = List.of(
                new LocalCheck.DepartmentOpinion(MARKET, "无异议。"), new LocalCheck.DepartmentOpinion(TAX, "无欠税。"));
        run(() -> recommendations.check(
                application,
                new LocalCheck.Result(true, true, opinions, null, null, CheckItem.allMet()),
                new Decider(BOARD.id(), BOARD.name(), "county/152502", null)));
        run(() -> TestInterests.none(context, round, BOARD, OFFICE));
        check = in(() -> checks.all(application, BOARD)).getFirst().id();
    }

    @Test
    void standsBesideTheOpinionAndInTheCaseFile() {
        keep(MARKET, "市场", BOARD);
        keep(TAX, "税务", BOARD);
        var pages = in(() -> checks.all(application, OFFICE)).getFirst().departmentPages();
        assertThat(pages).extracting(DepartmentPage::department).containsExactly(MARKET, TAX);
        var read = in(() -> door.page(application, check, pages.getLast().page().sha256(), OFFICE));
        assertThat(read.getBody()).isEqualTo(bytes("税务"));
        var sealed = in(() -> kept.of(found(), OFFICE, unit -> unit).stream()
                .filter(item -> item.title().equals("部门意见（签字盖章件）"))
                .map(CaseItem::responsible)
                .toList());
        assertThat(sealed).containsExactly(MARKET, TAX);
    }

    @Test
    void severalMaySealOnePageButNoneTwice() {
        keep(MARKET, "同一页", BOARD);
        keep(TAX, "同一页", BOARD);
        assertThatThrownBy(() -> keep(TAX, "同一页", BOARD)).hasMessage("signed-page-known");
    }

    @Test
    void belongsToADepartmentThatGaveItsOpinion() {
        assertThatThrownBy(() -> keep("示例水利局", "页", BOARD)).hasMessage("department-without-opinion");
    }

    @Test
    void isUploadedByWhoeverCheckedAndReadByThoseWhoReadTheCheck() {
        keep(MARKET, "市场", BOARD);
        var page = in(() -> checks.all(application, BOARD))
                .getFirst()
                .departmentPages()
                .getFirst()
                .page()
                .sha256();
        for (var stranger : List.of(
                seat("x", "county", "152527", "board"),
                seat("d", "department", "01", "signer"),
                seat("a", "applicant", "self", "applicant"))) {
            assertThatThrownBy(() -> keep(TAX, "税务", stranger)).hasMessage("not-found");
            assertThatThrownBy(() -> in(() -> door.page(application, check, page, stranger)))
                    .hasMessage("not-found");
        }
        assertThatThrownBy(() -> in(another(), () -> door.page(application, check, page, BOARD)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> in(() -> door.page(application, UUID.randomUUID(), page, BOARD)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> in(() -> door.page(application, check, "0".repeat(64), BOARD)))
                .hasMessage("not-found");
        run(() -> {
            var theirs = found();
            theirs.stepBack(BOARD.id());
            applications.saveAndFlush(theirs);
        });
        assertThatThrownBy(() -> keep(TAX, "税务", BOARD)).hasMessage("recused");
        assertThatThrownBy(() -> in(() -> door.page(application, check, page, BOARD)))
                .hasMessage("recused");
    }

    private void keep(String department, String words, Caller caller) {
        run(() -> {
            try {
                door.keep(application, check, department, new MockMultipartFile("scan", bytes(words)), caller);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private Application found() {
        return applications.required(application);
    }

    private static byte[] bytes(String words) {
        return ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
    }

    private static Caller seat(String id, String kind, String code, String role) {
        return new Caller(id, id, Set.of(new Seat(kind, code, role)));
    }
}
