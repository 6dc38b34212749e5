package cn.qualityaward.award.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.incoming.IncomingPaper.Completion;
import cn.qualityaward.award.incoming.IncomingPaper.Handling;
import cn.qualityaward.award.incoming.IncomingPaper.Registration;
import cn.qualityaward.award.paper.TestEntries;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** 收文: numbered as it comes in, handed to somebody, and done. */
class IncomingTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String POLICY = TestPolicies.xilingolText();
    private static final String NUMBERED = POLICY.replaceFirst(
            "\"numberFormats\"\\s*:\\s*\\{", "\"numberFormats\": {\"incoming\": \"示收{year}-{seq:3}\", ");

    private static final Caller OFFICER = officer("officer");

    @Autowired
    IncomingController door;

    @Autowired
    Receiving receiving;

    @Autowired
    ApplicationContext context;

    @Test
    void countsOnWithinAYearWhereThePolicySaysNothingElse() {
        var year = TODAY.getYear();
        assertThat(register(paper(null)).number()).isEqualTo("收〔" + year + "〕1号");
        assertThat(register(paper(null)).number()).isEqualTo("收〔" + year + "〕2号");
        var before = new Registration("示例机关", null, "去年的", TODAY.minusYears(1), null, null, null);
        assertThat(register(before).number()).isEqualTo("收〔" + (year - 1) + "〕1号");
    }

    @Test
    void countsByTheFormatOfThePolicyWhereThereIsOne() {
        assertThat(NUMBERED).contains("示收");
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9), NUMBERED));
        assertThat(register(paper(round)).number()).isEqualTo("示收" + TODAY.getYear() + "-001");
        assertThat(register(paper(null)).number()).isEqualTo("示收" + TODAY.getYear() + "-002");
    }

    @Test
    void isHandedToSomebodyAndThenDone() {
        var id = register(paper(null)).id();
        assertThatThrownBy(() -> complete(id, TODAY)).hasMessage("incoming-unhanded");
        in(() -> door.hand(id, seen(id), new Handling("示例干事", "请阅办。"), OFFICER));
        assertThatThrownBy(() -> complete(id, TODAY.minusDays(1))).hasMessage("incoming-done-before-received");
        assertThatThrownBy(() -> complete(id, TODAY.plusDays(1))).hasMessage("date-in-the-future");
        assertThat(complete(id, TODAY).completion()).isEqualTo(new Completion(TODAY, "已阅存。"));
        assertThatThrownBy(() -> in(() -> door.change(id, seen(id), paper(null), OFFICER)))
                .hasMessage("incoming-done");
        assertThat(in(() -> door.register(true, null, OFFICER))).isEmpty();
        assertThat(in(() -> door.register(false, null, OFFICER))).hasSize(1);
        assertThat(in(() -> db.sql("select deed from award.record_entry where subject = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list()))
                .containsExactly("PaperRegistered", "PaperHanded", "PaperDone");
    }

    @Test
    void isPutRightUnderTheSameNumberByWhoeverSawTheLatest() {
        var registered = register(paper(null));
        var id = registered.id();
        var old = seen(id);
        var right = new Registration("示例机关", "示发〔2030〕3号", "改正的标题", TODAY, null, null, null);
        assertThat(in(() -> door.change(id, old, right, OFFICER)).getBody())
                .satisfies(view -> assertThat(view.registration()).isEqualTo(right))
                .satisfies(view -> assertThat(view.number()).isEqualTo(registered.number()));
        assertThatThrownBy(() -> in(() -> door.change(id, old, right, OFFICER))).hasMessage("stale");
    }

    @Test
    void answersOnlyWhatWentOutAndConcernsOnlyWhatThereIs() {
        for (var nothing : new String[] {"round", "answers", "entry"}) {
            var registration = new Registration(
                    "示例机关",
                    null,
                    "批复",
                    TODAY,
                    nothing.equals("round") ? UUID.randomUUID() : null,
                    nothing.equals("answers") ? UUID.randomUUID() : null,
                    nothing.equals("entry") ? UUID.randomUUID() : null);
            assertThatThrownBy(() -> register(registration)).isInstanceOfSatisfying(Refusal.class, refused -> {
                assertThat(refused.slug()).isEqualTo("incoming-about-nothing");
                assertThat(refused.properties()).containsEntry("field", nothing);
            });
        }
    }

    @Test
    void isClosedToWhoeverSteppedBackFromWhomItsEntryIsAbout() {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        var application = in(() -> new TestDossiers(context).started(round, "applicant"));
        var entry = entered(application);
        var about = new Registration("示例税务局", null, "关于示例乳业的意见", TODAY, round, null, entry);
        var id = register(about).id();
        var open = register(paper(null)).id();
        var recused = officer("recused");
        run(() -> {
            var theirs = applications.required(application);
            theirs.stepBack(recused.id());
            applications.saveAndFlush(theirs);
        });
        assertThat(in(() -> door.register(false, null, recused)))
                .extracting(IncomingController.View::id)
                .containsExactly(open);
        assertThat(in(() -> door.register(false, null, OFFICER))).hasSize(2);
        var seen = seen(id);
        refused(() -> door.one(id, recused));
        refused(() -> door.page(id, "0", recused));
        refused(() -> door.hand(id, seen, new Handling("示例干事", null), recused));
        refused(() -> door.change(id, seen, paper(null), recused));
        refused(() -> door.complete(id, seen, new Completion(TODAY, "阅"), recused));
        refused(() -> door.register(about, recused));
        refused(() -> door.change(open, seen(open), about, recused));
        assertThatThrownBy(() -> in(another(), () -> door.one(id, OFFICER))).hasMessage("not-found");
    }

    private UUID entered(UUID application) {
        var payload = JsonMapper.shared().readTree("{\"objection\": false}");
        var text = new TestEntries(context);
        return in(() -> text.entered("opinion", application, payload));
    }

    private void refused(Supplier<?> asked) {
        assertThatThrownBy(() -> in(asked)).hasMessage("recused");
    }

    private static Caller officer(String id) {
        return new Caller(id, id, Set.of(new Seat("office", "main", "officer")));
    }

    private static Registration paper(@Nullable UUID round) {
        return new Registration("示例机关", "示发〔2030〕3号", "关于示例事项的批复", TODAY, round, null, null);
    }

    private IncomingController.View register(Registration registration) {
        return IncomingController.View.of(in(() -> receiving.register(registration, OFFICER)));
    }

    private IncomingController.View complete(UUID id, LocalDate on) {
        return IncomingController.View.of(
                in(() -> receiving.complete(id, seen(id), new Completion(on, "已阅存。"), OFFICER)));
    }

    private IfMatch seen(UUID id) {
        return IfMatch.of(
                String.valueOf(in(() -> door.one(id, OFFICER)).getHeaders().getETag()));
    }
}
