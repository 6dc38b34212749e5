package cn.qualityaward.award.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.casefile.CaseFiles.CaseFile;
import cn.qualityaward.award.paper.TestScans;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 本届卷宗: what belongs to a round and to none of its applications alone. */
class RoundCaseFileTests extends AsARegion {

    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    RoundCaseFiles files;

    @Autowired
    List<RoundPart> parts;

    @Autowired
    BeanFactory beans;

    private UUID round;

    @BeforeEach
    void announced() {
        round = in(() -> TestRounds.announced(
                rounds, db, clock.today().minusDays(1), clock.today().minusDays(1)));
    }

    @Test
    void everyPartOfItIsMadeByAModule() {
        assertThat(parts).extracting(RoundPart::step).contains(RoundPart.Step.values());
    }

    @Test
    void hasThePapersFromWhichDecisionsUponTheRoundWereEnteredOnceConfirmed() {
        run(() -> TestScans.upon(beans, round, "示例会纪2号", "leading-group/main", "CONFIRMED"));
        run(() -> TestScans.upon(beans, round, "示例批复3号", "observer/main", "CONFIRMED"));
        run(() -> TestScans.upon(beans, round, "示例会纪4号", "leading-group/main", "PENDING"));
        var items = made().items();
        assertThat(items).extracting(CaseItem::title).containsExactly("代录依据的文件（示例会纪2号）", "代录依据的文件（示例批复3号）");
        assertThat(items).extracting(CaseItem::responsible).containsExactly("领导小组", "纪检监察");
        assertThat(in(() -> read(items.getFirst()))).isEqualTo("%PDF-1.7 示例会纪2号");
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'CaseFileMade'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    /** 第十八条 */
    @Test
    void isForNobodyWhoStepsBackFromOneOfThem() {
        run(() -> {
            var application = TestApplications.submitted(
                    applications, round, progress.procedure(round, TestApplications.ORGANIZATION), "示例一厂");
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(this::made).hasMessage("recused");
    }

    private CaseFile made() {
        return in(() -> files.make(round, OFFICER, unit -> unit));
    }

    private static String read(CaseItem item) {
        try (var content = item.content().open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
