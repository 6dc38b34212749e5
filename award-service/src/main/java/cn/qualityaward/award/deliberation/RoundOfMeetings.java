package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 会议通知、签到表、纪要 of every meeting that was held on the list, with what was signed of it, once that is resolved. */
@Component
class RoundOfMeetings implements RoundPart {

    private final Meetings meetings;
    private final Deliberation deliberation;
    private final PrintedMinutes printed;
    private final SignedPages pages;
    private final Programs programs;

    RoundOfMeetings(
            Meetings meetings,
            Deliberation deliberation,
            PrintedMinutes printed,
            SignedPages pages,
            Programs programs) {
        this.meetings = meetings;
        this.deliberation = deliberation;
        this.printed = printed;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        if (deliberation.resolved(round.id()).isEmpty()) {
            return List.of();
        }
        return meetings.findByRoundIdOrderById(round.id()).stream()
                .filter(meeting -> meeting.cancelled() == null)
                .flatMap(meeting -> of(round, meeting))
                .toList();
    }

    private Stream<CaseItem> of(Round round, Meeting meeting) {
        var policy = programs.policy(round.id());
        var notice = MeetingPapers.notice(meeting, round.title(), policy);
        var sheet = MeetingPapers.sheet(meeting, round.title());
        var office = policy.terms().office();
        return Stream.of(
                        Stream.of(
                                item(notice.title(), meeting, office, () -> LetterPdf.print(notice)),
                                item(sheet.title(), meeting, office, () -> RollPdf.print(sheet))),
                        minutes(meeting, office),
                        meeting.pages().stream().map(page -> signed(page, meeting, office)))
                .flatMap(items -> items);
    }

    private Stream<CaseItem> minutes(Meeting meeting, String office) {
        var text = meeting.minutes();
        if (text == null || meeting.adoptedAt() == null) {
            return Stream.empty();
        }
        var minutes = printed.of(meeting, text);
        return Stream.of(item(minutes.title(), meeting, office, () -> LetterPdf.print(minutes)));
    }

    private CaseItem signed(SignedPage page, Meeting meeting, String office) {
        return CaseItem.scanned("会议签字页", office, meeting.notice().on(), RecordKind.DECISION, page, pages);
    }

    private static CaseItem item(String title, Meeting meeting, String office, CaseItem.Printed paper) {
        return CaseItem.printed(title, office, meeting.notice().on(), RecordKind.DECISION, paper);
    }
}
