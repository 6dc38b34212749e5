package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.expert.Panel.Conflict;
import cn.qualityaward.award.expert.Panel.Member;
import jakarta.persistence.Embeddable;
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

/** 利害关系: what a panel's members have declared, here and on the other panels of the track. */
@Embeddable
class Interests {

    record Declaration(String account, Instant at, List<Conflict> conflicts) {}

    /** An interest that a member declared on another panel of the same track. */
    record Known(String account, UUID application) {}

    /**
     * 办公室认定的利害关系: it came to light after its declaration, whoever says so.
     *
     * @param by who found it, an account
     * @param at since when it is said: by themselves, or by the office
     * @param takenBack why it was none after all
     */
    record Found(
            String account,
            UUID application,
            String relation,
            String by,
            Instant at,
            @Nullable TakenBack takenBack) {

        boolean of(String account, UUID application) {
            return this.account.equals(account) && this.application.equals(application);
        }

        boolean stands() {
            return takenBack == null;
        }
    }

    /**
     * 撤回认定
     *
     * @param again whether they review it again on this panel: nobody had taken over, and the step was open
     */
    record TakenBack(String reason, String by, Instant at, boolean again) {}

    /**
     * 补报利害关系: said by themselves after their declaration; closed to them until the office has found what it is.
     *
     * @param answer once the office has found whether it is an interest
     */
    record Reported(
            String account,
            UUID application,
            String relation,
            Instant at,
            @Nullable Answer answer) {

        boolean awaits(String account, UUID application) {
            return answer == null && this.account.equals(account) && this.application.equals(application);
        }
    }

    record Answer(boolean stands, String reason, String by, Instant at) {}

    /** 办公室认定不是同一人: in whom the system saw somebody of the applicant by a number. */
    record Cleared(String account, UUID application, String reason, String by, Instant at) {

        boolean of(Member member, Application other) {
            return account.equals(member.account()) && application.equals(other.id());
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Declaration> declarations = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Known> known = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Found> found = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Cleared> cleared = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reported> reported = List.of();

    void declare(String account, List<Conflict> conflicts, Instant now) {
        var all = new ArrayList<>(declarations);
        all.add(new Declaration(account, now, List.copyOf(conflicts)));
        declarations = List.copyOf(all);
    }

    void find(Found interest) {
        found = Stream.concat(found.stream(), Stream.of(interest)).toList();
    }

    void clear(Cleared suspicion) {
        cleared = Stream.concat(cleared.stream(), Stream.of(suspicion)).toList();
    }

    void learnCleared(Interests other) {
        cleared = Stream.concat(cleared.stream(), other.cleared.stream())
                .distinct()
                .toList();
    }

    void takeBack(String account, UUID application, TakenBack why) {
        found = found.stream()
                .map(one -> one.of(account, application) && one.stands()
                        ? new Found(one.account(), one.application(), one.relation(), one.by(), one.at(), why)
                        : one)
                .toList();
    }

    void report(Reported interest) {
        reported = Stream.concat(reported.stream(), Stream.of(interest)).toList();
    }

    void answer(String account, UUID application, Answer answer) {
        reported = reported.stream()
                .map(one -> one.awaits(account, application)
                        ? new Reported(one.account(), one.application(), one.relation(), one.at(), answer)
                        : one)
                .toList();
    }

    Optional<Reported> awaiting(String account, UUID application) {
        return reported.stream().filter(one -> one.awaits(account, application)).findFirst();
    }

    boolean stands(String account, UUID application) {
        return found.stream().anyMatch(one -> one.of(account, application) && one.stands());
    }

    /** Whether that one was found to have an interest, and the step went on without them before it was taken back. */
    boolean tooLate(String account, UUID application) {
        return found.stream()
                .filter(one -> one.of(account, application))
                .map(Found::takenBack)
                .anyMatch(back -> back != null && !back.again());
    }

    List<Found> found(String account) {
        return found.stream().filter(one -> one.account().equals(account)).toList();
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
        return declarations.stream()
                .anyMatch(declaration -> declaration.account().equals(account));
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
                        found.stream()
                                .filter(Found::stands)
                                .map(one -> Map.entry(one.account(), List.of(one.application()))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList()));
    }

    /** Of whom it is said since when, by themselves or by the office. */
    Stream<Suspended> suspended(Member member, UUID application) {
        var later = Stream.concat(
                found.stream()
                        .filter(one -> one.of(member.account(), application) && one.stands())
                        .map(one -> new Suspended(member.account(), member.name(), one.relation(), one.at())),
                awaiting(member.account(), application).stream()
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

    /** 利害关系 of a member in an applicant, however it is known. */
    Optional<Bond> between(Member member, Application application) {
        return bySystem(member, application)
                .map(obstacle -> new Bond(obstacle, null))
                .or(() -> said(member.account(), application.id()))
                // said as an officer or member of some body
                .or(() -> application.recuses(member.account())
                        ? Optional.of(new Bond(Obstacle.DECLARED, null))
                        : Optional.empty())
                .or(() -> looksTheSame(member, application)
                        ? Optional.of(new Bond(Obstacle.SAME_PERSON, null))
                        : Optional.empty());
    }

    private boolean looksTheSame(Member member, Application application) {
        var numbers = member.numbers();
        return numbers != null
                && application.namesAny(numbers)
                && cleared.stream().noneMatch(one -> one.of(member, application));
    }

    /** @param relation in words, where somebody said or found it */
    record Bond(Obstacle obstacle, @Nullable String relation) {}

    private Optional<Bond> said(String account, UUID application) {
        return found.stream()
                .filter(one -> one.of(account, application) && one.stands())
                .map(one -> new Bond(Obstacle.FOUND, one.relation()))
                .findFirst()
                .or(() -> awaiting(account, application).map(one -> new Bond(Obstacle.REPORTED, one.relation())))
                .or(() -> declarations.stream()
                        .filter(declaration -> declaration.account().equals(account))
                        .flatMap(declaration -> declaration.conflicts().stream())
                        .filter(conflict -> conflict.application().equals(application))
                        .map(conflict -> new Bond(Obstacle.DECLARED, conflict.relation()))
                        .findFirst())
                .or(() -> knownBefore(account, application)
                        ? Optional.of(new Bond(Obstacle.DECLARED, null))
                        : Optional.empty());
    }

    /** 利害关系 that the system finds by itself: of whom somebody is, works or lately worked for, or recommends, or whose county is theirs. */
    static Optional<Obstacle> bySystem(Member member, Application application) {
        if (application.everActed(member.account())) {
            return Optional.of(Obstacle.ACTED);
        }
        if (isOf(member.employer(), application)) {
            return Optional.of(Obstacle.EMPLOYER);
        }
        if (leftLately(member, application)) {
            return Optional.of(Obstacle.FORMER_EMPLOYER);
        }
        if (recommends(member, application)) {
            return Optional.of(Obstacle.RECOMMENDED);
        }
        return member.steppingBackFrom() != null && member.steppingBackFrom().equals(application.division())
                ? Optional.of(Obstacle.COUNTY)
                : Optional.empty();
    }

    private static boolean leftLately(Member member, Application application) {
        var left = member.leftLately();
        return left != null && left.stream().anyMatch(employer -> isOf(employer, application));
    }

    private static boolean isOf(String employer, Application application) {
        return Employers.same(employer, application.name())
                || Employers.same(employer, application.form().employer());
    }

    /** 专家推荐: whoever spoke for an applicant does not judge it, nor does anybody who may be meant by that name. */
    private static boolean recommends(Member member, Application application) {
        return ("expert/" + member.name()).equals(application.recommender());
    }
}
