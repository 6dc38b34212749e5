package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.EnteredPapers;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.PaperDecision.Effect;
import cn.qualityaward.award.paper.Scans;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 书面异议代录: what came by post or by hand is entered by one officer, confirmed by another, and then as any other. */
@Component
class PostedObjections {

    /** Both are absent where the letter is not signed. */
    record Objector(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String contact) {}

    /** @param receivedOn by hand, or as the postmark says */
    record Letter(
            @Nullable UUID application,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Valid Objector objector,
            @NotNull LocalDate receivedOn) {

        Objection.Text said() {
            return new Objection.Text(
                    application,
                    text,
                    objector == null ? null : objector.name(),
                    objector == null ? null : objector.contact(),
                    null);
        }
    }

    private static final String OBJECTOR = "public/objector";

    private final Objecting objecting;
    private final ObjectionFiles files;
    private final Notices notices;
    private final Applications applications;
    private final EnteredPapers papers;
    private final Scans scans;
    private final PolicySource tenant;
    private final TransactionTemplate transaction;

    PostedObjections(
            Objecting objecting,
            ObjectionFiles files,
            Notices notices,
            Applications applications,
            EnteredPapers papers,
            Scans scans,
            PolicySource tenant,
            TransactionTemplate transaction) {
        this.objecting = objecting;
        this.files = files;
        this.notices = notices;
        this.applications = applications;
        this.papers = papers;
        this.scans = scans;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Bean
    PaperDecision<Letter> objectionOnPaper() {
        return new PaperDecision<>("objection", Letter.class, new Unasked());
    }

    /** By a calendar that is known. */
    Effect<Letter> by(WorkingCalendar calendar) {
        return new Counted(calendar);
    }

    private Objection raise(UUID notice, Letter letter, Decider by, WorkingCalendar calendar) {
        var paper = Objects.requireNonNull(by.paper());
        if (!by.unit().equals(OBJECTOR)) {
            throw Refusal.invalid("paper-not-of-objector").field("onBehalfOf").article("第十四条");
        }
        if (letter.receivedOn().isBefore(paper.date())) {
            throw Refusal.invalid("received-before-written").field("receivedOn").article("第十四条");
        }
        return objecting.receive(
                notice, letter.said(), letter.receivedOn(), Objects.requireNonNull(paper.entry()), calendar);
    }

    /** The letter itself goes to whoever looks into it, as any other file of an objection; its entry is on the record. */
    private void attach(Objection raised, Decider by) {
        var entry = Objects.requireNonNull(Objects.requireNonNull(by.paper()).entry());
        var scan = scans.of(papers.of(entry).orElseThrow().scan());
        var name = "来信." + scan.type().getSubtype();
        files.add(raised, new ObjectionFiles.Handed(name, scan.type().toString(), scan.content()));
    }

    /** What names nobody is about all on the list. */
    private Optional<String> steppedBack(String account, UUID notice, Letter letter) {
        var about = letter.application();
        var concerned = about != null
                ? List.of(about)
                : notices.findById(notice).stream()
                        .flatMap(published -> published.listed().stream())
                        .map(Listed::application)
                        .toList();
        return applications.findByIdIn(concerned).stream()
                .filter(application -> application.recuses(account))
                .map(Application::name)
                .findFirst();
    }

    private abstract class OfSomebody implements Effect<Letter> {

        @Override
        public boolean confidential() {
            return true;
        }

        @Override
        public Optional<String> recused(String account, UUID notice, Letter letter) {
            return steppedBack(account, notice, letter);
        }
    }

    private final class Unasked extends OfSomebody {

        @Override
        public Effect<Letter> asked() {
            return by(tenant.calendar());
        }

        @Override
        public void decide(UUID notice, Letter letter, Decider by) {
            asked().decide(notice, letter, by);
        }
    }

    private final class Counted extends OfSomebody {

        private final WorkingCalendar calendar;

        private Counted(WorkingCalendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public void decide(UUID notice, Letter letter, Decider by) {
            attach(raise(notice, letter, by, calendar), by);
        }

        /** It is tried wholly; nothing of it stays. */
        @Override
        public void foresee(UUID notice, Letter letter, Decider by) {
            transaction.executeWithoutResult(tried -> {
                tried.setRollbackOnly();
                raise(notice, letter, by, calendar);
            });
        }
    }
}
