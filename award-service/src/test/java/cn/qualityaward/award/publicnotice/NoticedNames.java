package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.publicnotice.Removal.Decision;
import cn.qualityaward.award.publicnotice.Removing.Proposing;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice of two names, and what becomes of them. */
abstract class NoticedNames extends AsARegion {

    protected static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    protected static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    protected static final String WHOLE_LIST = TestPolicies.withStages(
            "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL");
    protected static final String PER_NAME = WHOLE_LIST.replace("WHOLE_LIST", "PER_NAME");
    protected static final WorkingCalendar EVERY_DAY = new WorkingCalendar(
            TODAY.minusDays(9).datesUntil(TODAY.plusDays(99)).toList(), Set.of());

    protected static final Decider OFFICER = new Decider("officer", "示例经办人", "office/main", null);

    protected static final Decider GROUP = new Decider(
            "secretary", "秘书", TestPolicies.parsed(WHOLE_LIST).deliberator().unit(), null);

    @Autowired
    BeanFactory beans;

    @Autowired
    Noticing noticing;

    @Autowired
    Objecting objecting;

    @Autowired
    Removing removing;

    @Autowired
    ObjectionFiles files;

    @Autowired
    Investigating investigating;

    protected UUID one = UUID.randomUUID();
    protected UUID other = UUID.randomUUID();

    protected final UUID published(String policy) {
        return in(() -> {
            var round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy);
            var procedure = Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION);
            one = recommended(round, procedure, "甲");
            other = recommended(round, procedure, "乙");
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL, StageKind.DELIBERATION)) {
                var gathering = progress.gather(round, TestApplications.ORGANIZATION, joint);
                progress.close(gathering, application -> Verdict.PASSED, HEAD);
            }
            TestRechecks.clean(beans, round);
            return noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)
                    .id();
        });
    }

    protected final UUID recommended(UUID round, Procedure procedure, String name) {
        var application = TestApplications.submitted(applications, round, procedure, name);
        application.check(HEAD, clock.now());
        applications.saveAndFlush(application);
        progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, HEAD);
        return application.id();
    }

    protected final UUID object(UUID notice, @Nullable UUID against) {
        return in(() -> objecting
                .object(notice, new Objection.Text(against, "线索具体。", null, null, null), EVERY_DAY)
                .id());
    }

    /** As if the days had gone by. */
    protected final void over(UUID notice) {
        in(() -> db.sql("update award.public_notice set last_day = ? where id = ?")
                .params(TODAY.minusDays(1), notice)
                .update());
    }

    protected final PublicNotice conclude(UUID notice) {
        return in(() -> noticing.conclude(notice, "公示期满。", HEAD));
    }

    /** Looked into first, where nobody has; a name is taken off by whoever deliberates. */
    protected final void rule(UUID objection, boolean remove) {
        lookInto(objection);
        if (remove) {
            propose(objection);
            decide(objection, true, GROUP);
        } else {
            in(() -> ruled(objection, false, "经核查。", HEAD));
        }
    }

    /** By one who has seen all that was handed in. */
    protected final Objection ruled(UUID objection, boolean upheld, String reason, Decider by) {
        return objecting.rule(objection, upheld, reason, files.of(objection).size(), by);
    }

    protected final void lookInto(UUID objection) {
        if (in(() -> db.sql("select handling is null from award.objection where id = ?")
                .param(objection)
                .query(Boolean.class)
                .single())) {
            take(objection, OFFICER, true);
            find(objection);
        }
    }

    protected final void propose(UUID objection) {
        propose(objection, null);
    }

    /** @param about whom it turned out to be about, where it names nobody */
    protected final void propose(UUID objection, @Nullable UUID about) {
        run(() -> removing.propose(
                objection, new Proposing(about, "经核查属实。", files.of(objection).size()), OFFICER));
    }

    protected final void decide(UUID objection, boolean remove, Decider by) {
        run(() -> removing.decide(objection, new Decision(remove, "示例会纪3号", TODAY, "经研究。"), List.of(), by));
    }

    protected final Status status(UUID application) {
        return in(() -> applications.required(application).status());
    }

    protected final void take(UUID objection, Decider by, boolean clues) {
        run(() -> investigating.take(objection, clues, by));
    }

    protected final void find(UUID objection) {
        run(() -> investigating.find(objection, "经向主管部门核实。", null, OFFICER));
    }

    /** As if it had been published and carried so many days ago. */
    protected final void begunEarlier(UUID notice, int days) {
        var then = clock.now().minus(Duration.ofDays(days));
        in(() -> db.sql("""
                        update award.public_notice set published_at = ?,
                          period = period || jsonb_build_object('from', ?::text),
                          carriages = jsonb_set(carriages, '{0,at}', to_jsonb(?::text)) where id = ?""")
                .params(
                        OffsetDateTime.ofInstant(then, ProcedureClock.ZONE),
                        TODAY.minusDays(days).toString(),
                        then.toString(),
                        notice)
                .update());
    }

    protected final List<Instant> timers(UUID notice) throws SQLException {
        try (var owner = owner();
                var found = owner.prepareStatement(
                        "select execution_time from jobs.scheduled_tasks where task_instance = ? and task_name like '%notice-end'")) {
            found.setString(1, notice.toString());
            try (var rows = found.executeQuery()) {
                var all = new ArrayList<Instant>();
                while (rows.next()) {
                    all.add(rows.getObject(1, OffsetDateTime.class).toInstant());
                }
                return all;
            }
        }
    }
}
