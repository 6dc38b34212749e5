package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.CallingController.Calling;
import cn.qualityaward.award.deliberation.DeliberationController.CandidateRow;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mock.web.MockMultipartFile;

/** 第十八条: what a member of the leading group is shown who steps back from one of the candidates. */
class WithheldTests extends ProposedList {

    @Autowired
    CallingController calls;

    @Autowired
    MeetingController meetings;

    @Autowired
    MeetingPapersController papers;

    @Autowired
    ResolutionPageController pages;

    @BeforeEach
    void twoOfThreeAreProposed() {
        proposed(other, one);
        ranked();
    }

    @Test
    void theOthersAreShownAndNothingOfTheOneTheyStepBackFrom() {
        assertThat(table(FREE).candidates())
                .extracting(CandidateRow::name, CandidateRow::rank)
                .containsExactly(tuple("示例二厂", 1), tuple("示例一厂", 2));
        assertThat(table(FREE).withheld()).isEmpty();
        assertThat(table(FREE).vacancies()).isNotEmpty();
        stepsBack(other);
        var shown = table(MEMBER);
        assertThat(shown.candidates()).extracting(CandidateRow::name).containsExactly("示例一厂");
        assertThat(shown.candidates())
                .as("a rank would tell the gap; what the others are decided by stays")
                .allSatisfy(row -> {
                    assertThat(row.rank()).isNull();
                    assertThat(row.departure()).isNull();
                    assertThat(row.composite()).isEqualByComparingTo("80");
                    assertThat(row.proposedClass()).isNotNull();
                });
        assertThat(shown.vacancies())
                .as("what is neither taken nor vacant is theirs")
                .isEmpty();
        assertThat(shown.withheld()).containsExactly(TRACK);
        assertThat(said(shown)).doesNotContain("示例二厂", other.toString(), "91.5");
        assertThat(table(FREE).candidates()).hasSize(2);
    }

    /** Else the table would tell whether it came this far. */
    @Test
    void itIsTheSameWhereTheirApplicantIsNoCandidate() {
        stepsBack(third);
        var shown = table(MEMBER);
        assertThat(shown.candidates()).hasSize(2).allMatch(row -> row.rank() == null);
        assertThat(shown.vacancies()).isEmpty();
        assertThat(shown.withheld()).containsExactly(TRACK);
        refused("recused", () -> page(MEMBER, "0"));
    }

    @Test
    void anEmptyListIsThatOfNoListAndTheSearchLeavesThemOut() {
        stepsBack(other);
        stepsBack(one);
        assertThat(table(MEMBER).candidates()).isEmpty();
        assertThat(table(MEMBER).vacancies()).isEmpty();
        assertThat(in(() -> applications.page(round, null, true, List.of(), List.of(), MEMBER.id(), null, Limit.of(10)))
                        .stream()
                        .map(Application::id))
                .containsExactly(third);
    }

    /** They make up the number for the other, and not for theirs. */
    @Test
    void theyCountForTheOthersAndNotForTheirs() {
        stepsBack(other);
        var member = new Attendee(MEMBER.name(), MEMBER.id());
        var guest = Attendee.guest("示例来宾");
        refused("recused-left-out", () -> resolve(List.of(member, guest), List.of()));
        var back = new Recused(member.name(), member.account(), other, null);
        resolve(List.of(member, guest), List.of(back));
        var met = table(MEMBER).met();
        assertThat(met).isNotNull();
        assertThat(met.attendance().present()).hasSize(2);
        assertThat(met.attendance().recused()).as("of whom they stepped back").isEmpty();
        assertThat(table(FREE).met().attendance().recused()).containsExactly(back);
        kept();
        assertThat(table(MEMBER).met().pages()).isEmpty();
        var page = table(FREE).met().pages().getFirst().sha256();
        refused("recused", () -> page(MEMBER, page));
        assertThat(in(() -> pages.page(round, page, FREE)).getBody()).isNotEmpty();
        assertThat(said(table(MEMBER))).doesNotContain("示例二厂", other.toString(), page);
    }

    @Test
    void theNoticeOfAMeetingOpensAndWhatNamesEverybodyDoesNot() {
        stepsBack(other);
        var notice = new Notice(
                TODAY, LocalTime.of(9, 30), "示例会议室", "示例主任", List.of("审议拟授奖名单"), List.of(Attendee.guest("示例来宾")));
        in(() -> calls.call(round, new Calling(MeetingBody.DELIBERATOR, notice), SECRETARY));
        var meeting = in(() -> meetings.all(round, SECRETARY)).meetings().getFirst();
        run(() -> db.sql("update award.meeting set minutes = ?::jsonb, pages = ?::jsonb where id = ?")
                .params(
                        "{\"endorsed\":[{\"application\":\"%s\",\"classCode\":\"MAIN\"}],\"struck\":[],\"vacancies\":[],\"minutesNumber\":\"示例纪要\",\"meetingDate\":\"2026-01-01\"}"
                                .formatted(other),
                        "[]",
                        meeting.id())
                .update());
        var shown = in(() -> meetings.all(round, MEMBER)).meetings().getFirst();
        assertThat(shown.notice()).isEqualTo(notice);
        assertThat(shown.minutes()).isNull();
        assertThat(in(() -> meetings.all(round, FREE)).meetings().getFirst().minutes())
                .isNotNull();
        assertThat(in(() -> sheet(meeting.id()))).isNotEmpty();
        refused("recused", () -> in(() -> minutes(meeting.id(), MEMBER)));
        assertThat(in(() -> minutes(meeting.id(), FREE))).isNotEmpty();
    }

    /** They decide on all of it. */
    @Test
    void whoeverDecidesOnTheWholeListIsShownNoneOfIt() {
        for (var who : List.of(
                SECRETARY,
                new Caller(
                        "both",
                        "示例",
                        Set.of(
                                new Seat("leading-group", "main", "member"),
                                new Seat("leading-group", "main", "secretary"))))) {
            run(() -> {
                var application = applications.locked(other);
                application.stepBack(who.id());
                applications.saveAndFlush(application);
            });
            refused("recused", () -> table(who));
            refused("recused", () -> in(() -> meetings.all(round, who)));
        }
    }

    /** Theirs is first, and the other after it. */
    private void ranked() {
        run(() -> db.sql("update award.ranking set ranked = ?::jsonb where round_id = ?")
                .params("""
                        [{"application":"%s","rank":1,"composite":91.5,"parts":{}},
                         {"application":"%s","rank":2,"composite":80,"parts":{}},
                         {"application":"%s","rank":3,"composite":70,"parts":{}}]
                        """.formatted(other, one, third), round)
                .update());
    }

    private void kept() {
        run(() -> {
            try {
                pages.keep(
                        round,
                        new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8)),
                        SECRETARY);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private byte[] page(Caller who, String page) {
        return in(() -> pages.page(round, page, who)).getBody();
    }

    private byte[] sheet(UUID meeting) {
        try {
            return papers.sheet(round, meeting).getBody();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private byte[] minutes(UUID meeting, Caller who) {
        try {
            return papers.minutes(round, meeting, who).getBody();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }
}
