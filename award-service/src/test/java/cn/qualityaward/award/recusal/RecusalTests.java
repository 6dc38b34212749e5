package cn.qualityaward.award.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.recusal.InterestController.Declared;
import cn.qualityaward.award.recusal.InterestController.Found;
import cn.qualityaward.award.recusal.InterestController.Own;
import cn.qualityaward.award.recusal.InterestController.Relation;
import cn.qualityaward.award.recusal.InterestController.Statements;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody who works on the award opens a dossier without having said what they have to do with its applicant. */
class RecusalTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Caller OFFICER = seated("officer", "office", "main", "officer"),
            HEAD = seated("head", "office", "main", "head"),
            BOARD = seated("board", "county", "152502", "board"),
            ELSEWHERE = seated("elsewhere", "county", "152527", "board"),
            SECRETARY = seated("secretary", "leading-group", "main", "secretary");

    @Autowired
    BeanFactory beans;

    @Autowired
    InterestController interests;

    @Autowired
    LeftInterests left;

    @Autowired
    Stating stating;

    @Autowired
    InterestWork work;

    @Autowired
    Readership readership;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void twoApply() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(9), TODAY.plusDays(30)));
        first = submitted("示例一厂");
        second = submitted("示例二厂");
        run(() -> TestInterests.introduced(beans, OFFICER, HEAD, BOARD, SECRETARY, ELSEWHERE));
    }

    @Test
    void noDossierOpensBeforeItsReaderSaidWhatTheyHaveToDoWithIt() {
        for (var reader : List.of(OFFICER, HEAD, BOARD, SECRETARY)) {
            refused("relation-undeclared", () -> read(first, reader));
            state(reader, Set.of(first));
            assertThat(read(first, reader).id()).isEqualTo(first);
            refused("relation-undeclared", () -> read(second, reader));
        }
    }

    @Test
    void anInterestClosesTheDossierAndWhateverIsDecidedOnIt() {
        state(BOARD, Set.of(first, second));
        assertThat(read(first, BOARD).id()).isEqualTo(first);
        state(BOARD, Set.of(), new Relation(first, "近亲属在该单位任职"));
        refused("recused", () -> read(first, BOARD));
        refused("recused", () -> check(first, BOARD));
        assertThat(status(first)).isEqualTo(Status.SUBMITTED);
        assertThat(read(second, BOARD).id()).isEqualTo(second);
        check(second, BOARD);
        assertThat(status(second)).isEqualTo(Status.LOCAL_CHECK);
        assertThat(in(() -> applications.page(
                                null,
                                null,
                                false,
                                List.of("152502"),
                                List.of(),
                                BOARD.id(),
                                null,
                                org.springframework.data.domain.Limit.of(10)))
                        .stream()
                        .map(Application::id))
                .containsExactly(second);
    }

    @Test
    void theOfficeFindsWhetherItIsAnInterest() {
        state(BOARD, Set.of(), new Relation(first, "曾为该单位做过培训"), new Relation(second, "近亲属在该单位任职"));
        var declared = in(() -> interests.declared(round));
        assertThat(declared.declarants()).isOne();
        assertThat(declared.declared())
                .extracting(Declared::by, Declared::name, Declared::relation)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("示例 board", "示例一厂", "曾为该单位做过培训"),
                        org.assertj.core.groups.Tuple.tuple("示例 board", "示例二厂", "近亲属在该单位任职"));
        rule(first, false);
        rule(second, true);
        assertThat(read(first, BOARD).id()).isEqualTo(first);
        refused("recused", () -> read(second, BOARD));
        refused("interest-already-ruled", () -> rule(first, true));
        state(BOARD, Set.of(), new Relation(first, "近日受聘为其顾问"));
        refused("recused", () -> read(first, BOARD));
        rule(first, true);
        refused("recused", () -> read(first, BOARD));
    }

    @Test
    void nobodyTakesBackWhatTheyDeclaredOrRulesOnIt() {
        state(HEAD, Set.of(second), new Relation(first, "原工作单位"));
        refused("interest-stands", () -> state(HEAD, Set.of(first)));
        refused("own-interest", () -> rule(first, false));
        refused("recused", () -> read(first, HEAD));
        refused("interest-stands", () -> state(OFFICER, Set.of(first), new Relation(first, "原工作单位")));
        assertThat(in(() -> interests.own(round, OFFICER)))
                .extracting(Own::statedAt)
                .containsOnlyNulls();
    }

    @Test
    void whoeverHasAnInterestThemselvesDoesNotRuleOnAnothers() {
        state(HEAD, Set.of(), new Relation(first, "原工作单位"));
        state(BOARD, Set.of(), new Relation(first, "原工作单位"));
        refused("recused", () -> rule(first, false));
        refused("recused", () -> read(first, BOARD));
    }

    @Test
    void theSecretaryRulesWhereNoHeadMayAndOnlyThere() {
        state(HEAD, Set.of(second), new Relation(first, "登记号码相同"));
        state(BOARD, Set.of(), new Relation(second, "原工作单位"));
        var both = List.of(HEAD.id(), "deputy");
        assertThat(left(both)).isEmpty();
        refused("head-rules", () -> ruleForHeads(first, SECRETARY, both));
        refused("head-rules", () -> ruleForHeads(second, SECRETARY, List.of(HEAD.id())));
        assertThat(left(List.of(HEAD.id()))).extracting(Declared::application).containsExactly(first);
        ruleForHeads(first, SECRETARY, List.of(HEAD.id()));
        assertThat(read(first, HEAD).id()).isEqualTo(first);
        assertThat(left(List.of(HEAD.id()))).isEmpty();
    }

    @Test
    void norDoesASecretaryRuleOnTheirOwnInterest() {
        state(HEAD, Set.of(), new Relation(first, "原工作单位"));
        state(SECRETARY, Set.of(), new Relation(first, "原工作单位"));
        refused("own-interest", () -> ruleForHeads(first, SECRETARY, List.of(HEAD.id())));
    }

    private List<Declared> left(List<String> heads) {
        return in(() -> left.of(round, heads));
    }

    private void ruleForHeads(UUID application, Caller by, List<String> heads) {
        var declaration = declaration(application);
        run(() -> stating.ruleForHeads(round, declaration, application, false, "经核实。", by, heads));
    }

    @Test
    void nothingIsSaidOfWhomOneIsNotGiven() {
        refused("not-found", () -> state(ELSEWHERE, Set.of(first)));
        refused("not-found", () -> read(first, ELSEWHERE));
        assertThat(in(() -> interests.own(round, ELSEWHERE))).isEmpty();
        refused("not-found", () -> in(another(), () -> interests.own(round, OFFICER)));
        refused(
                "not-found",
                () -> in(() -> {
                    interests.state(round, new Statements(true, Set.of(UUID.randomUUID()), List.of()), OFFICER);
                    return true;
                }));
    }

    @Test
    void whatWasSaidIsOnTheRecordAndWaitsForTheOffice() {
        assertThat(actions(OFFICER)).containsExactly("state-interests 2");
        assertThat(actions(BOARD)).as("asked at the dossier").isEmpty();
        state(OFFICER, Set.of(second), new Relation(first, "原工作单位"));
        assertThat(actions(OFFICER)).isEmpty();
        assertThat(actions(HEAD)).containsExactly("state-interests 2", "rule-interest 1");
        rule(first, true);
        assertThat(actions(HEAD)).containsExactly("state-interests 2");
        assertThat(deeds()).containsExactly("InterestsStated", "InterestRuled");
    }

    @Test
    void ofTwoWindowsNothingIsLost() {
        var coming = Stream.of(first, second)
                .map(one -> CompletableFuture.runAsync(() -> {
                    try {
                        state(OFFICER, Set.of(one));
                    } catch (RuntimeException again) {
                        state(OFFICER, Set.of(one));
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(coming).join();
        assertThat(in(() -> interests.own(round, OFFICER)))
                .extracting(Own::statedAt)
                .doesNotContainNull();
    }

    private UUID submitted(String name) {
        return in(() -> TestApplications.submitted(
                        applications, round, progress.procedure(round, TestApplications.ORGANIZATION), name)
                .id());
    }

    private Application read(UUID application, Caller reader) {
        return in(() -> readership.readable(application, reader));
    }

    private void state(Caller by, Set<UUID> none, Relation... relations) {
        run(() -> interests.state(round, new Statements(true, none, Arrays.asList(relations)), by));
    }

    private void rule(UUID application, boolean stands) {
        var declaration = declaration(application);
        run(() -> interests.rule(round, declaration, new Found(application, stands, "经核实。"), HEAD));
    }

    private UUID declaration(UUID application) {
        return in(() -> interests.declared(round)).declared().stream()
                .filter(one -> one.application().equals(application))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .declaration();
    }

    private void check(UUID application, Caller board) {
        in(() -> {
            var submitted = applications.required(application);
            submitted.check(Decider.seated(board, "county", "board"), Instant.now());
            return applications.saveAndFlush(submitted);
        });
    }

    private Status status(UUID application) {
        return in(() -> applications.required(application)).status();
    }

    private List<String> actions(Caller of) {
        return in(() -> work.of(of, Set.of(round))).stream()
                .map(waiting -> waiting.action() + " " + waiting.count())
                .collect(Collectors.toList());
    }

    private List<String> deeds() {
        return in(() -> db.sql("select deed from award.record_entry where deed like 'Interest%' order by id")
                .query(String.class)
                .list());
    }

    private static Caller seated(String account, String kind, String unit, String role) {
        return new Caller(account, "示例 " + account, Set.of(new Seat(kind, unit, role)));
    }
}
