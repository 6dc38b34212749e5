package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.ObjectionDesk.Seen;
import cn.qualityaward.award.publicnotice.Removal.Decision;
import cn.qualityaward.award.publicnotice.Removal.Proposal;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was put to whoever deliberates: who raised the objection stands nowhere in it, and nobody reads what they step back from. */
@Component
@Transactional(readOnly = true)
class Removals implements OwnWork {

    record Found(String text, String foundBy, Instant foundAt) {}

    /** @param name who is to be taken off */
    record Put(
            UUID id,
            Kind kind,
            String receipt,
            String notice,
            String name,
            String text,
            List<Found> findings,
            Proposal proposal,
            LocalDate answerBy,
            @Nullable Decision decision,
            List<SignedPage> pages) {}

    private final ObjectionDesk desk;
    private final Investigating investigating;
    private final ObjectionWork work;
    private final Programs programs;

    Removals(ObjectionDesk desk, Investigating investigating, ObjectionWork work, Programs programs) {
        this.desk = desk;
        this.investigating = investigating;
        this.work = work;
        this.programs = programs;
    }

    /** Newest first. */
    List<Put> of(Caller caller) {
        return before(caller).map(Removals::put).toList();
    }

    /** What was signed of one, for whoever steps back from nobody it is about. */
    List<SignedPage> pages(UUID id, String account) {
        var seen = desk.of(id);
        if (!investigating.unbiased(seen.notice(), seen.objection()).test(account)) {
            throw Refusal.forbidden("recused")
                    .article("第十八条")
                    .with("name", seen.notice().marked());
        }
        return seen.objection().removal().pages();
    }

    private Stream<Seen> before(Caller caller) {
        if (Arrays.stream(Authority.values()).noneMatch(body -> caller.holds(body.kind(), body.role()))) {
            return Stream.empty();
        }
        var put = desk.all(caller.id()).stream()
                .filter(seen -> seen.objection().removal().proposed() != null)
                .toList();
        var policies = programs.policies(
                put.stream().map(seen -> seen.notice().roundId()).collect(Collectors.toSet()));
        return put.stream()
                .filter(seen -> decides(
                        caller,
                        Objects.requireNonNull(policies.get(seen.notice().roundId()))));
    }

    private static boolean decides(Caller caller, Policy policy) {
        var deliberator = policy.deliberator();
        return caller.holds(deliberator.kind(), deliberator.role());
    }

    private static Put put(Seen seen) {
        var objection = seen.objection();
        var removal = objection.removal();
        var proposal = Objects.requireNonNull(removal.proposed());
        return new Put(
                objection.id(),
                objection.kind(),
                objection.receipt(),
                seen.notice().marked(),
                seen.notice().listed().stream()
                        .filter(name -> name.application().equals(proposal.application()))
                        .map(Listed::name)
                        .collect(Collectors.joining()),
                objection.text(),
                seen.findings().stream()
                        .map(found -> new Found(found.text(), found.foundBy(), found.foundAt()))
                        .toList(),
                proposal,
                objection.answerBy(),
                removal.decided(),
                removal.pages());
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        var open = before(caller)
                .map(Seen::objection)
                .filter(objection -> !objection.ruled())
                .toList();
        return work.of("decide-removal", open, rounds);
    }

    @Override
    public String article(Waiting waiting) {
        return Removal.ARTICLE;
    }
}
