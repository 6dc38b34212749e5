package cn.qualityaward.award.expert;

import static java.util.stream.Collectors.toMap;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.expert.PoolReport.Deed;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a list of experts would do, and does exactly that: whom the office lists, it admits (第八条(二)). */
@Component
class PoolDesk {

    record PoolListTaken(UUID subject, String digest, long entered, long unchanged, long refused) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    private final Experts experts;
    private final PolicySource tenant;
    private final Numbering numbering;
    private final Validator validator;
    private final ProblemTexts texts;
    private final ProcedureClock clock;
    private final ApplicationEventPublisher facts;

    PoolDesk(
            Experts experts,
            PolicySource tenant,
            Numbering numbering,
            Validator validator,
            ProblemTexts texts,
            ProcedureClock clock,
            ApplicationEventPublisher facts) {
        this.experts = experts;
        this.tenant = tenant;
        this.numbering = numbering;
        this.validator = validator;
        this.texts = texts;
        this.clock = clock;
        this.facts = facts;
    }

    /** Asks tenant-service: never inside a transaction. */
    PoolGround ground() {
        return new PoolGround(tenant.holders("expert", "reviewer"), tenant.divisions(), clock.today());
    }

    @Transactional(readOnly = true)
    PoolReport check(List<Line> lines, PoolGround ground) {
        var pool = experts.findAllByOrderById().stream().collect(toMap(Expert::account, expert -> expert));
        return new PoolReport(new PoolLines(ground, pool, numbering, validator, texts).of(lines));
    }

    /** @param reported digest of what the officer was shown */
    @Transactional
    PoolReport apply(List<Line> lines, String reported, PoolGround ground) {
        var report = check(lines, ground);
        if (!report.digest().equals(reported)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
        experts.saveAllAndFlush(report.lines().stream()
                .filter(line -> line.deed() == Deed.ENTER)
                .map(line -> line.entered(clock.now()))
                .toList());
        facts.publishEvent(new PoolListTaken(
                Ids.next(),
                reported,
                report.count(Deed.ENTER),
                report.count(Deed.UNCHANGED),
                report.count(Deed.REFUSED)));
        return report;
    }
}
