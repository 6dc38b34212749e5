package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
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
import java.util.function.Function;
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
    private final NoticedSteps steps;
    private final Programs programs;

    Removals(ObjectionDesk desk, Investigating investigating, NoticedSteps steps, Programs programs) {
        this.desk = desk;
        this.investigating = investigating;
        this.steps = steps;
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

    /** A notice stands in the list once, by the first day on which one of its objections is to be answered. */
    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        var put = before(caller)
                .filter(seen -> !seen.objection().ruled()
                        && rounds.contains(seen.notice().roundId()))
                .collect(Collectors.groupingBy(seen -> seen.notice().id()));
        var first = steps.findByNoticeIdInOrderById(put.keySet()).stream()
                .collect(Collectors.toMap(NoticedStep::noticeId, Function.identity(), (one, later) -> one));
        return put.entrySet().stream()
                .flatMap(those ->
                        Stream.ofNullable(first.get(those.getKey())).map(step -> waiting(those.getValue(), step)))
                .toList();
    }

    private static Waiting waiting(List<Seen> put, NoticedStep step) {
        return new Waiting(
                "decide-removal",
                put.getFirst().notice().roundId(),
                step.track(),
                step.ordinal(),
                StageKind.PUBLIC_NOTICE,
                put.stream()
                        .map(seen -> seen.objection().answerBy())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                put.size());
    }

    @Override
    public String article(Waiting waiting) {
        return Removal.ARTICLE;
    }
}
