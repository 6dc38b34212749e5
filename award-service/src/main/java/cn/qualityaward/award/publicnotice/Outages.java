package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 公示中断 of one notice, as they were recorded. */
@Embeddable
class Outages {

    @Column(name = "outages")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Outage> recorded = List.of();

    /**
     * What was lost is made up for, and so are the days on which nobody objected, since the notice had ended too soon.
     *
     * @param begun where its days do
     */
    Outage record(
            Outage.Text text,
            SignedPage proof,
            LocalDate begun,
            NoticeRule rule,
            NoticeTerm term,
            WorkingCalendar calendar,
            Instant now) {
        var today = ProcedureClock.local(now).toLocalDate();
        text.check(begun, today);
        var lost =
                Stream.concat(Stream.of(text.still()), term.closedUntil(today)).toList();
        var counted = term.countedFrom(
                begun, rule, Stream.concat(lost().stream(), lost.stream()).toList(), calendar);
        var last = calendar.last(counted);
        if (!term.extend(counted, last)) {
            throw Refusal.invalid("outage-loses-no-day").field("from").article(Outage.ARTICLE);
        }
        var outage = new Outage(text.from(), text.to(), text.reason(), proof, now, lost, last.last());
        this.recorded = Stream.concat(recorded.stream(), Stream.of(outage)).toList();
        return outage;
    }

    /** What counts for none of its days by them. */
    List<Standstill> lost() {
        return recorded.stream().flatMap(one -> one.lost().stream()).toList();
    }

    List<Outage> recorded() {
        return recorded;
    }
}
