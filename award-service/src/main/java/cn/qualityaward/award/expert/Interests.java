package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.expert.Panel.Conflict;
import cn.qualityaward.award.expert.Ties.Tie;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 利害关系: what a panel's members have declared, here and on the other panels of the track, and what was found of them. */
@Embeddable
class Interests {

    record Declaration(String account, Instant at, List<Conflict> conflicts) {}

    /** An interest that a member declared on another panel of the same track. */
    record Known(String account, UUID application) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Declaration> declarations = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Known> known = List.of();

    @Embedded
    private Findings findings = new Findings();

    /** When the step was closed: what was decided by then stays so. */
    private @Nullable Instant closedAt;

    Findings findings() {
        return findings;
    }

    void declare(String account, List<Conflict> conflicts, Instant now) {
        var all = new ArrayList<>(declarations);
        all.add(new Declaration(account, now, List.copyOf(conflicts)));
        declarations = List.copyOf(all);
    }

    boolean forget(String account, UUID application) {
        var all = new ArrayList<>(known);
        var less = all.remove(new Known(account, application));
        known = List.copyOf(all);
        return less;
    }

    /** @return whether anything of it is new */
    boolean learn(String account, Collection<UUID> applications) {
        var all = new LinkedHashSet<>(known);
        applications.forEach(application -> all.add(new Known(account, application)));
        var more = all.size() > known.size();
        known = List.copyOf(all);
        return more;
    }

    /** Whether they step back from it by what an earlier panel of the track knew. */
    boolean knownBefore(String account, UUID application) {
        return known.contains(new Known(account, application));
    }

    boolean declared(String account) {
        return declaredAt(account) != null;
    }

    private @Nullable Instant declaredAt(String account) {
        return declaration(account).map(Declaration::at).orElse(null);
    }

    Optional<Declaration> declaration(String account) {
        return declarations.stream()
                .filter(declaration -> declaration.account().equals(account))
                .findFirst();
    }

    /** Of whom each has said so, or was found to have an interest. */
    Map<String, List<UUID>> declared() {
        return Stream.concat(
                        declarations.stream()
                                .map(one -> Map.entry(
                                        one.account(),
                                        one.conflicts().stream()
                                                .map(Conflict::application)
                                                .toList())),
                        findings.standing().map(one -> Map.entry(one.account(), List.of(one.application()))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList()));
    }

    /** Of whom it is said since when, by themselves or by the office. */
    Stream<Suspended> suspended(Member member, UUID application) {
        var later = Stream.concat(
                findings.standing()
                        .filter(one -> one.of(member.account(), application))
                        .map(one -> new Suspended(member.account(), member.name(), one.relation(), one.at())),
                findings.awaiting(member.account(), application).stream()
                        .map(one -> new Suspended(member.account(), member.name(), one.relation(), one.at())));
        return Stream.concat(
                later,
                declarations.stream()
                        .filter(one -> one.account().equals(member.account()))
                        .flatMap(one -> one.conflicts().stream()
                                .filter(conflict -> conflict.application().equals(application))
                                .map(conflict -> new Suspended(
                                        member.account(), member.name(), conflict.relation(), one.at()))));
    }

    void close(Instant now) {
        closedAt = now;
    }

    /** Whether they do not review it; what has come to light since the step was closed takes nothing back. */
    boolean bars(Member member, Application application) {
        return between(member, application)
                .filter(bond -> closedAt == null || !bond.isAfter(closedAt))
                .isPresent();
    }

    boolean closed() {
        return closedAt != null;
    }

    /** What the system has come to see since the step was closed. */
    Stream<Bond> late(Member member, Application application) {
        var since = closedAt;
        return since == null
                ? Stream.empty()
                : Stream.concat(
                                unclearedTies(member, application).map(Bond::of),
                                Stream.of(Bond.byNumber()).filter(one -> looksTheSame(member, application)))
                        .filter(bond -> bond.isAfter(since));
    }

    /**
     * 利害关系 of a member in an applicant, however it is known. What the system finds that was there when they declared
     * stands; what has come to light since is doubtful until the office has looked into it.
     */
    Optional<Bond> between(Member member, Application application) {
        var ties = unclearedTies(member, application).toList();
        var declaredAt = declaredAt(member.account());
        return ties.stream()
                .filter(tie -> tie.before(declaredAt))
                .findFirst()
                .map(tie -> Bond.sure(tie.obstacle(), tie.organization()))
                .or(() -> said(member.account(), application.id()))
                // said as an officer or member of some body
                .or(() -> application.recuses(member.account())
                        ? Optional.of(Bond.sure(Obstacle.DECLARED, null))
                        : Optional.empty())
                .or(() -> ties.stream().findFirst().map(tie -> Bond.of(tie)))
                .or(() -> looksTheSame(member, application) ? Optional.of(Bond.byNumber()) : Optional.empty());
    }

    private Stream<Tie> unclearedTies(Member member, Application application) {
        return Ties.between(member, application).filter(tie -> !findings.cleared(member, application, tie.mark()));
    }

    private boolean looksTheSame(Member member, Application application) {
        var numbers = member.numbers();
        return numbers != null && application.namesAny(numbers) && !findings.cleared(member, application, null);
    }

    private Optional<Bond> said(String account, UUID application) {
        return findings.standing(account, application)
                .map(one -> Bond.sure(Obstacle.FOUND, one.relation()))
                .or(() -> findings.awaiting(account, application)
                        .map(one -> Bond.sure(Obstacle.REPORTED, one.relation())))
                .or(() -> declarations.stream()
                        .filter(declaration -> declaration.account().equals(account))
                        .flatMap(declaration -> declaration.conflicts().stream())
                        .filter(conflict -> conflict.application().equals(application))
                        .map(conflict -> Bond.sure(Obstacle.DECLARED, conflict.relation()))
                        .findFirst())
                .or(() -> knownBefore(account, application)
                        ? Optional.of(Bond.sure(Obstacle.DECLARED, null))
                        : Optional.empty());
    }
}
