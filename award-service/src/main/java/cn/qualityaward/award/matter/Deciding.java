package cn.qualityaward.award.matter;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.DecidedMatters;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 研究决定: whoever deliberates decides a matter, by account or on paper; until then it waits for them. */
@Component
class Deciding implements StandingWork, DecidedMatters {

    private final Matters matters;
    private final MatterReaders readers;
    private final Impartiality impartiality;
    private final Programs programs;
    private final ProcedureClock clock;

    Deciding(
            Matters matters,
            MatterReaders readers,
            Impartiality impartiality,
            Programs programs,
            ProcedureClock clock) {
        this.matters = matters;
        this.readers = readers;
        this.impartiality = impartiality;
        this.programs = programs;
        this.clock = clock;
    }

    @Bean
    PaperDecision<Decision> majorMatterOnPaper() {
        return new PaperDecision<>("major-matter", Decision.class, new OnPaper());
    }

    private final class OnPaper implements PaperDecision.Effect<Decision> {

        @Override
        public void decide(UUID matter, Decision decision, Decider by) {
            Deciding.this.decide(matter, decision, by);
        }

        @Override
        public void foresee(UUID matter, Decision decision, Decider by) {
            Deciding.this.foresee(matter, decision, by);
        }

        /** 第十八条: the minutes tell of whom the matter is about. */
        @Override
        public Optional<String> recused(String account, UUID matter, Decision decision) {
            return matters.findById(matter).stream()
                    .flatMap(found -> readers.about(found.text().applications()).stream())
                    .filter(one -> one.recuses(account))
                    .map(Application::name)
                    .findFirst();
        }
    }

    @Transactional(readOnly = true)
    void foresee(UUID id, Decision decision, Decider by) {
        var matter = matters.required(id);
        programs.policy(matter.roundId()).deliberator().require(by);
        matter.requireDecidable(decision, by, clock.now());
    }

    @Transactional
    Matter decide(UUID id, Decision decision, Decider by) {
        var matter = matters.locked(id).orElseThrow(() -> Refusal.unknown("not-found"));
        programs.policy(matter.roundId()).deliberator().require(by);
        impartiality.requireStated(by.account(), readers.about(matter.text().applications()));
        matter.decide(decision, by, clock.now());
        return matters.saveAndFlush(matter);
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<Standing> of(Caller caller) {
        var open = matters.findByStateOrderById(Matter.State.OPEN).stream()
                .filter(matter -> !matter.putBy(caller.id()))
                .filter(matter -> caller.seats().stream()
                        .anyMatch(seat -> readers.decides(matter.roundId(), seat.kind() + "/" + seat.role())))
                .toList();
        var count = readers.readable(open, caller).size();
        return count == 0 ? Stream.empty() : Stream.of(new Standing("decide-matter", Matter.ARTICLE, count));
    }

    @Override
    @Transactional(readOnly = true)
    public void requireDecided(UUID round, UUID id, Caller caller) {
        var decided = matters.findById(id)
                .filter(matter -> matter.roundId().equals(round) && matter.state() == Matter.State.DECIDED)
                .orElseThrow(() ->
                        Refusal.invalid("matter-undecided").field("matter").article(Matter.ARTICLE));
        readers.requireReadable(decided, caller);
    }
}
