package cn.qualityaward.award.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.recusal.InterestController.Relation;
import cn.qualityaward.award.recusal.InterestController.Statements;
import cn.qualityaward.award.recusal.PledgeController.Row;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** 回避、保密承诺书: what each declared and pledged, as a page to be signed, and who did when. */
class PledgeTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Caller OFFICER = seated("officer", "office", "main", "officer"),
            HEAD = seated("head", "office", "main", "head"),
            REVIEWER = seated("a", "expert", "pool", "reviewer");

    @Autowired
    BeanFactory beans;

    @Autowired
    InterestController interests;

    @Autowired
    PledgeController door;

    @Autowired
    Declarations declarations;

    @Autowired
    RoundOfPledges file;

    @Autowired
    Panels panels;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void twoApplyAndTwoReview() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(9), TODAY.plusDays(30)));
        first = submitted("示例一厂");
        second = submitted("示例二厂");
        run(() -> TestInterests.introduced(beans, OFFICER, HEAD));
        run(() -> panels.saveAndFlush(TestPanels.of(round, 5, Map.of("a", "示例质量研究院"))));
        run(() -> panels.saveAndFlush(TestPanels.undeclared(round, 7, "c")));
    }

    @Test
    void theRollHasWhoPledgedWhenAndWhoHasYetTo() {
        state(OFFICER, Set.of(second), new Relation(first, "近亲属在该单位任职"));
        assertThat(in(() -> door.all(round)))
                .extracting(Row::name, row -> row.at() != null, Row::related)
                .containsExactlyInAnyOrder(tuple("a", true, 0), tuple("c", false, 0), tuple("示例 officer", true, 1));
        assertThat(words(() -> door.roll(round, PaperFormat.DOCX)))
                .contains("评审回避、保密承诺登记表", "示例质量研究院", "未承诺", "1家")
                .contains("共3人次，已承诺2人次，未承诺1人次")
                .doesNotContain("示例一厂", "近亲属");
    }

    /** They have pledged, whatever the system finds of them later. */
    @Test
    void whatTheSystemFindsTakesNobodysPledgeBack() {
        state(OFFICER, Set.of(first, second));
        var pledged = pledgedAt();
        run(() -> {
            var declaration = declarations.locked(round, "officer").orElseThrow();
            declaration.see(first, null, clock.now().plusSeconds(60));
            declaration.see(second, null, clock.now().plusSeconds(60));
            declarations.saveAndFlush(declaration);
        });
        assertThat(pledgedAt()).isNotNull().isEqualTo(pledged);
        state(OFFICER, Set.of(), new Relation(first, "近亲属在该单位任职"));
        assertThat(pledgedAt()).isEqualTo(pledged);
    }

    private @Nullable Instant pledgedAt() {
        return in(() -> door.all(round)).stream()
                .filter(row -> row.name().equals(OFFICER.name()))
                .findFirst()
                .orElseThrow()
                .at();
    }

    @Test
    void eachPrintsTheirOwnLetterOnceTheyHavePledged() {
        assertThatThrownBy(() -> mine(OFFICER)).hasMessage("not-found");
        assertThatThrownBy(() -> mine(seated("c", "expert", "pool", "reviewer")))
                .hasMessage("not-found");
        state(OFFICER, Set.of(second), new Relation(first, "近亲属在该单位任职"));
        assertThat(mine(OFFICER))
                .contains("评审回避、保密承诺书", "有利害关系，其余没有：示例一厂，近亲属在该单位任职")
                .contains("保守申报单位、申报个人的商业秘密、技术秘密", "承诺人（签名）：");
        assertThat(mine(REVIEWER)).contains("资料评审（单位）：与申报单位、申报个人没有利害关系").doesNotContain("示例一厂");
    }

    @Test
    void whatTheOfficeFoundToBeNoInterestIsSaidInTheLetter() {
        state(OFFICER, Set.of(), new Relation(first, "同学在该单位任职"));
        var declaration =
                in(() -> interests.declared(round)).declared().getFirst().declaration();
        state(HEAD, Set.of(first, second));
        run(() -> interests.rule(round, declaration, new InterestController.Found(first, false, "经核实。"), HEAD));
        assertThat(words(() -> door.one(round, declaration, PaperFormat.DOCX))).contains("（经认定无须回避）");
        assertThat(words(() -> door.roll(round, PaperFormat.DOCX))).contains("1家（其中1家经认定无须回避）");
    }

    @Test
    void theCaseFileOfTheRoundHasTheRollAndEveryLetterForTheHeadAlone() {
        state(OFFICER, Set.of(first, second));
        assertThat(titles(HEAD)).containsExactly("回避、保密承诺登记表", "回避、保密承诺书（a）", "回避、保密承诺书（示例 officer）");
        assertThat(titles(OFFICER)).isEmpty();
    }

    private List<String> titles(Caller caller) {
        return in(() -> file.of(rounds.required(round), caller, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }

    private String mine(Caller caller) {
        return words(() -> door.mine(round, PaperFormat.DOCX, caller));
    }

    @FunctionalInterface
    private interface Door {
        ResponseEntity<byte[]> ask() throws IOException;
    }

    private String words(Door door) {
        return in(() -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(
                            Objects.requireNonNull(door.ask().getBody())));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    private UUID submitted(String name) {
        return in(() -> TestApplications.submitted(
                        applications, round, progress.procedure(round, TestApplications.ORGANIZATION), name)
                .id());
    }

    private void state(Caller by, Set<UUID> none, Relation... relations) {
        run(() -> interests.state(round, new Statements(true, none, Arrays.asList(relations)), by));
    }

    private static Caller seated(String account, String kind, String unit, String role) {
        return new Caller(account, "示例 " + account, Set.of(new Seat(kind, unit, role)));
    }
}
