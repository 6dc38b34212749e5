package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 认定: what the office found of interests that came to light after the panel's declarations, and what waits for it. */
@Embeddable
class Findings {

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

    /**
     * 认定不需要回避, where the system saw somebody of the applicant by a number, or an interest that came to light later.
     *
     * @param mark of which tie; nothing for a number
     */
    record Cleared(
            String account,
            UUID application,
            String reason,
            String by,
            Instant at,
            @Nullable String mark) {

        boolean of(Member member, Application other, @Nullable String mark) {
            return account.equals(member.account())
                    && application.equals(other.id())
                    && Objects.equals(this.mark, mark);
        }
    }

    /** @param mark of which tie; nothing for a number */
    record Told(String account, UUID application, @Nullable String mark) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Found> found = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Cleared> cleared = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reported> reported = List.of();

    /** What came to light once the step was closed, and was told: each once. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Told> told = List.of();

    /** @return whether it is new */
    boolean tell(Told late) {
        var unheard = !told.contains(late);
        told = unheard ? Stream.concat(told.stream(), Stream.of(late)).toList() : told;
        return unheard;
    }

    void find(Found interest) {
        found = Stream.concat(found.stream(), Stream.of(interest)).toList();
    }

    void clear(Cleared suspicion) {
        cleared = Stream.concat(cleared.stream(), Stream.of(suspicion)).toList();
    }

    void learnCleared(Findings other) {
        cleared = Stream.concat(cleared.stream(), other.cleared.stream())
                .distinct()
                .toList();
    }

    /** @param mark of a tie; nothing for a number */
    boolean cleared(Member member, Application application, @Nullable String mark) {
        return cleared.stream().anyMatch(one -> one.of(member, application, mark));
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

    Optional<Found> standing(String account, UUID application) {
        return found.stream()
                .filter(one -> one.of(account, application) && one.stands())
                .findFirst();
    }

    boolean stands(String account, UUID application) {
        return standing(account, application).isPresent();
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

    Stream<Found> standing() {
        return found.stream().filter(Found::stands);
    }
}
