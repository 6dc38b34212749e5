package cn.qualityaward.award.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** 第十八条: what others decided on paper of whom an officer stepped back from is not theirs to see or to settle. */
class PaperEntryTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Caller FIRST = officer("first"), SECOND = officer("second"), RECUSED = officer("recused");

    @Autowired
    ApplicationContext context;

    @Autowired
    PaperEntries entries;

    @Autowired
    PaperEntries.Stored stored;

    @Autowired
    PendingPapers pending;

    @Autowired
    JsonMapper json;

    private UUID round = new UUID(0, 0);
    private UUID application = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void oneSteppedBack() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        application = applied(round, "甲");
        other = applied(round, "乙");
        run(() -> {
            var theirs = applications.required(application);
            theirs.stepBack(RECUSED.id());
            applications.saveAndFlush(theirs);
        });
    }

    @Test
    void isEnteredByNobodyWhoSteppedBack() {
        assertThatThrownBy(() -> entered(application, RECUSED)).hasMessage("recused");
        assertThat(in(() -> entries.register(null, 50, FIRST))).isEmpty();
        declare(RECUSED);
        entered(other, RECUSED);
        assertThat(in(() -> entries.register(null, 50, FIRST))).hasSize(1);
    }

    @Test
    void isEnteredByNobodyWhoHasNotSaidWhatTheyHaveToDoWithTheApplicant() {
        assertThatThrownBy(() -> entered(application, FIRST)).hasMessage("relation-undeclared");
        assertThat(in(() -> stored.findByStateOrderByIdDesc(PaperEntry.State.PENDING)))
                .isEmpty();
        declare(FIRST);
        entered(application, FIRST);
    }

    @Test
    void opensToWhoeverSaidWhatTheyHaveToDoWithTheApplicant() {
        declare(FIRST);
        var id = entered(application, FIRST);
        var register = in(() -> entries.register(null, 50, SECOND));
        assertThat(in(() -> entries.undeclared(register, SECOND))).containsExactly(id);
        assertThatThrownBy(() -> in(() -> entries.scan(id, SECOND))).hasMessage("relation-undeclared");
        assertThatThrownBy(() -> in(() -> entries.confirm(id, SECOND))).hasMessage("relation-undeclared");
        assertThatThrownBy(() -> in(() -> entries.reject(id, "不符", SECOND))).hasMessage("relation-undeclared");
        assertThat(in(() -> entries.register(null, 50, SECOND)))
                .extracting(PaperEntry::state)
                .containsExactly(PaperEntry.State.PENDING);
        declare(SECOND);
        assertThat(in(() -> entries.undeclared(register, SECOND))).isEmpty();
        assertThat(in(() -> entries.scan(id, SECOND)).content()).startsWith('%', 'P');
        assertThat(in(() -> entries.reject(id, "不符", SECOND)).state()).isEqualTo(PaperEntry.State.REJECTED);
    }

    @Test
    void isNeitherShownToNorSettledByWhoeverSteppedBack() {
        declare(FIRST, SECOND);
        var id = entered(application, FIRST);
        assertThat(in(() -> entries.register(null, 50, SECOND)))
                .extracting(PaperEntry::id)
                .containsExactly(id);
        assertThat(in(() -> entries.register(null, 50, RECUSED))).isEmpty();
        assertThat(in(() -> pending.toBeConfirmedBy(SECOND))).isOne();
        assertThat(in(() -> pending.toBeConfirmedBy(RECUSED))).isZero();
        assertThatThrownBy(() -> in(() -> entries.scan(id, RECUSED))).hasMessage("recused");
        assertThatThrownBy(() -> in(() -> entries.confirm(id, RECUSED))).hasMessage("recused");
        assertThatThrownBy(() -> in(() -> entries.reject(id, "不符", RECUSED))).hasMessage("recused");
        assertThat(in(() -> entries.scan(id, SECOND)).content()).startsWith('%', 'P');
    }

    @Test
    void aPageOfTheRegisterHoldsAsManyWhateverIsLeftOut() {
        declare(FIRST, SECOND);
        var all = List.of(other, application, other, application, other).stream()
                .map(target -> entered(target, FIRST))
                .toList();
        all.forEach(id -> in(() -> entries.reject(id, "不符", SECOND)));
        assertThat(in(() -> entries.register(null, 2, RECUSED)))
                .extracting(PaperEntry::id)
                .containsExactly(all.get(4), all.get(2));
        assertThat(in(() -> entries.register(all.get(2), 2, RECUSED)))
                .extracting(PaperEntry::id)
                .containsExactly(all.get(0));
    }

    private void declare(Caller... officers) {
        run(() -> TestInterests.none(context, round, officers));
    }

    private UUID applied(UUID round, String name) {
        return in(() -> TestApplications.submitted(
                        applications, round, Procedure.of(TestPolicies.xilingol(), TestApplications.ORGANIZATION), name)
                .id());
    }

    private UUID entered(UUID target, Caller officer) {
        var text = new PaperEntry.Text(
                "recommendation",
                target,
                json.valueToTree(Map.of("recommended", true, "opinion", "同意推荐。")),
                "示例〔2026〕1号",
                TODAY,
                "county/152502");
        var scan = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
        return in(() -> entries.enter(text, scan, officer).id());
    }

    private static Caller officer(String id) {
        return new Caller(id, id, Set.of(new Seat("office", "main", "officer")));
    }
}
