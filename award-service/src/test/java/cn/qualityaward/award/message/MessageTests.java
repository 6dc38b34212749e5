package cn.qualityaward.award.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts become messages to whom they concern, and to nobody else. */
class MessageTests extends AsARegion {

    private static final LocalDate LATER = LocalDate.now().plusDays(40);

    @Autowired
    InboxController inbox;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void announce() {
        round = in(() -> TestRounds.announced(rounds, db, LATER, LATER.plusDays(20)));
    }

    @Test
    void tellsTheApplicantTheReceiptAndTheBoardOfItsOwnAreaThatSomethingCameIn() {
        var application = submitted("applicant-a");
        assertThat(kinds(applicant("applicant-a"))).containsExactly(MessageKind.SUBMITTED);
        assertThat(unread(applicant("applicant-a")).getFirst().text())
                .contains(String.valueOf(application.receipt()))
                .contains("示例质量奖");
        assertThat(kinds(county(application.division(), "board")))
                .containsExactly(MessageKind.ARRIVED, MessageKind.ANNOUNCED);
        assertThat(kinds(county("999999", "board"))).containsExactly(MessageKind.ANNOUNCED);
        assertThat(kinds(applicant("applicant-b"))).isEmpty();
        assertThat(kinds(seated("audit", "admin", "audit", "administrator"))).isEmpty();
    }

    @Test
    void tellsTheDepartmentThatChecksAndRecommendsAndNotTheCounty() {
        var procedure = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
        var id = in(() -> TestApplications.ofDepartment(applications, round, procedure, "applicant-a", "department/01"))
                .id();
        var department = seated("department", "department", "01", "signer");
        assertThat(kinds(department)).containsExactly(MessageKind.ARRIVED, MessageKind.ANNOUNCED);
        assertThat(kinds(county("152502", "board"))).containsExactly(MessageKind.ANNOUNCED);
        in(() -> {
            var application = applications.required(id);
            application.check(new Decider("department", "经办人", "department/01", null), Instant.now());
            return applications.saveAndFlush(application);
        });
        assertThat(kinds(department)).startsWith(MessageKind.TO_SIGN);
        assertThat(kinds(county("152502", "signer"))).containsExactly(MessageKind.ANNOUNCED);
    }

    @Test
    void watchesOneLastDayOnceHoweverOftenADossierIsReturned() {
        var id = submitted("applicant-a").id();
        for (int day = 5; day < 7; day++) {
            var completeBy = LocalDate.now().plusDays(day);
            in(() -> {
                var application = applications.required(id);
                application.sendBack("缺页。", completeBy, board(application), Instant.now());
                applications.saveAndFlush(application);
                db.sql("update award.application set outcome = 'OPEN', status = 'SUBMITTED' where id = ?")
                        .param(id)
                        .update();
                return true;
            });
        }
        assertThat(in(() -> db.sql("select count(*) from award.watch where about_id = ? and not over")
                        .param(id)
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void tellsAllDefectsAndTheLastDayOfAReturnedDossier() {
        var id = submitted("applicant-a").id();
        var day = LocalDate.now().plusDays(9);
        in(() -> {
            var application = applications.required(id);
            application.sendBack("缺少盖章页；财务报表不全。", day, board(application), Instant.now());
            return applications.saveAndFlush(application);
        });
        var told = unread(applicant("applicant-a")).getFirst();
        assertThat(told.kind()).isEqualTo(MessageKind.RETURNED);
        assertThat(told.article()).isEqualTo("第十三条(一)");
        assertThat(told.link()).isEqualTo("/applications/" + id);
        assertThat(told.text()).contains("缺少盖章页；财务报表不全。").contains(day.getDayOfMonth() + "日");
        assertThat(told.text()).doesNotContain("{");
    }

    @Test
    void readsInEnglishWhatWasSentInBoth() {
        submitted("applicant-a");
        var told = in(() -> inbox.page(false, null, null, 50, applicant("applicant-a"), Locale.ENGLISH))
                .getFirst();
        assertThat(told.subject()).startsWith("Application submitted");
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        submitted("applicant-a");
        assertThat(in(
                        another(),
                        () -> inbox.page(false, null, null, 50, applicant("applicant-a"), Locale.SIMPLIFIED_CHINESE)))
                .isEmpty();
    }

    @Test
    void oneOfThoseWhoShareASeatReadsForThemselfOnly() {
        var first = seated("officer-1", "office", "main", "officer");
        var second = seated("officer-2", "office", "main", "officer");
        var message = unread(first).getFirst();
        read(message.id(), first);
        read(message.id(), first);
        assertThat(unread(first)).isEmpty();
        assertThat(in(() -> inbox.unread(second)).count()).isEqualTo(1);
        assertThat(in(() -> inbox.page(true, round, null, 50, first, Locale.ENGLISH)))
                .extracting(InboxController.Received::id)
                .containsExactly(message.id());
    }

    @Test
    void nobodyMarksWhatIsAnothers() {
        submitted("applicant-a");
        var message = unread(applicant("applicant-a")).getFirst().id();
        Assertions.assertThatThrownBy(() -> read(message, applicant("applicant-b")))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
    }

    @Test
    void pagesFromTheNewestOn() {
        submitted("applicant-a");
        var board = county(division(), "board");
        var first = in(() -> inbox.page(false, null, null, 1, board, Locale.SIMPLIFIED_CHINESE));
        var second = in(() -> inbox.page(false, null, first.getFirst().id(), 1, board, Locale.SIMPLIFIED_CHINESE));
        assertThat(List.of(first.getFirst().kind(), second.getFirst().kind()))
                .containsExactly(MessageKind.ARRIVED, MessageKind.ANNOUNCED);
        in(() -> {
            inbox.readAll(null, board);
            return true;
        });
        assertThat(unread(board)).isEmpty();
    }

    private String division() {
        return in(() -> applications.findByRoundIdOrderById(round)).getFirst().division();
    }

    private Application submitted(String applicant) {
        var procedure = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
        return in(() -> TestApplications.submitted(applications, round, procedure, applicant));
    }

    private static Decider board(Application application) {
        return new Decider("board", "审查人", "county/" + application.division(), null);
    }

    private void read(UUID message, Caller caller) {
        in(() -> {
            inbox.read(message, caller);
            return true;
        });
    }

    private List<MessageKind> kinds(Caller caller) {
        return unread(caller).stream().map(InboxController.Received::kind).toList();
    }

    private List<InboxController.Received> unread(Caller caller) {
        return in(() -> inbox.page(false, null, null, 50, caller, Locale.SIMPLIFIED_CHINESE));
    }

    private static Caller applicant(String account) {
        return seated(account, "applicant", "self", "applicant");
    }

    private static Caller county(String division, String role) {
        return seated("county-" + division, "county", division, role);
    }

    private static Caller seated(String account, String kind, String code, String role) {
        return new Caller(account, account, Set.of(new Seat(kind, code, role)));
    }
}
