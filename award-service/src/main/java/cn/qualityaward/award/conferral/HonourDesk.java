package cn.qualityaward.award.conferral;

import cn.qualityaward.award.conferral.HonourReport.Deed;
import cn.qualityaward.award.conferral.HonourReport.Verdict;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 历届荣誉 on file: entered one by one or from a list that says first what it would do, corrected by signed document. */
@Component
class HonourDesk {

    interface Corrections extends Repository<HonourCorrection, UUID> {
        List<HonourCorrection> findAllByOrderById();

        HonourCorrection save(HonourCorrection correction);
    }

    /** An honour on file with what it said before. */
    record Filed(Honour honour, List<HonourCorrection> corrections) {}

    private final Honours honours;
    private final Corrections corrections;
    private final Conferring conferring;
    private final Programs programs;
    private final PolicySource tenant;
    private final Validator validator;
    private final ProcedureClock clock;

    HonourDesk(
            Honours honours,
            Corrections corrections,
            Conferring conferring,
            Programs programs,
            PolicySource tenant,
            Validator validator,
            ProcedureClock clock) {
        this.honours = honours;
        this.corrections = corrections;
        this.conferring = conferring;
        this.programs = programs;
        this.tenant = tenant;
        this.validator = validator;
        this.clock = clock;
    }

    /** Asks tenant-service: never inside a transaction. */
    HonourGround ground() {
        return new HonourGround(programs.inForce(clock.today()), tenant.divisions(), clock.today());
    }

    @Transactional(readOnly = true)
    List<Filed> all() {
        var corrected = corrections.findAllByOrderById();
        return honours.onFile().stream()
                .map(honour -> new Filed(
                        honour,
                        corrected.stream()
                                .filter(one -> one.honourId().equals(honour.id()))
                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    HonourReport check(List<Line> lines, HonourGround ground) {
        return new HonourReport(new HonourLines(ground, honours.onFile(), validator).of(lines));
    }

    /** @param reported digest of what the officer was shown */
    @Transactional
    HonourReport apply(List<Line> lines, String reported, HonourGround ground) {
        var report = check(lines, ground);
        if (!report.digest().equals(reported)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
        for (Verdict line : report.lines()) {
            if (line.deed() == Deed.ENTER && line.text() != null) {
                store(line.text(), ground);
            }
        }
        return report;
    }

    @Transactional
    Honour enter(HonourRecord text, HonourGround ground) {
        ground.require(text);
        refuseClash(text, honours.onFile().stream().map(Honour::text).toList());
        return store(text, ground);
    }

    @Transactional
    Honour correct(UUID id, HonourRecord text, HonourCorrection.Ground why, HonourGround ground) {
        var honour = honours.findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
        var awardClass = ground.require(text);
        if (why.documentDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("documentDate");
        }
        refuseClash(
                text,
                honours.onFile().stream()
                        .filter(one -> !one.id().equals(id))
                        .map(Honour::text)
                        .toList());
        corrections.save(honour.correct(text, awardClass, ground.divisionName(text.division()), why, clock.now()));
        conferring.expireOn(honours.save(honour));
        return honour;
    }

    private static void refuseClash(HonourRecord text, List<HonourRecord> others) {
        var clash = HonourLines.clash(text, others);
        if (clash != null) {
            throw clash.equals("honour-twice")
                    ? Refusal.conflict("honour-twice").field("winner").article("第十六条")
                    : Refusal.conflict("honour-number-taken").field("number").article("第二十四条");
        }
    }

    private Honour store(HonourRecord text, HonourGround ground) {
        var honour = honours.save(new Honour(
                text,
                ground.require(text),
                ground.divisionName(text.division()),
                ground.policy().terms().awardName(),
                clock.today()));
        conferring.expireOn(honour);
        return honour;
    }
}
