package cn.qualityaward.award.deliberation;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 签到: who sat, or signed the circulated paper, and who stepped back from whom.
 *
 * @param called 应到 how many were called
 * @param present 实到 who came; of a circulation, who signed
 * @param recused 回避 (第十八条)
 */
record Attendance(
        @NotNull Form form,
        @Min(1) @Max(500) int called,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Attendee> present,
        @NotNull @Size(max = 500) List<@NotNull @Valid Recused> recused) {

    enum Form {
        /** 会议 */
        MEETING,
        /** 书面传签 */
        CIRCULATION
    }

    /**
     * @param account nothing for a guest
     * @param reason of whoever declared nothing beforehand
     */
    record Recused(
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 100) String account,
            @NotNull UUID application,
            @Nullable @Size(max = 500) String reason) {

        Attendee who() {
            return new Attendee(name, account);
        }

        boolean unexplained() {
            return reason == null || reason.isBlank();
        }
    }

    /** Without who stepped back from these. */
    Attendance without(Set<UUID> candidates) {
        return new Attendance(
                form,
                called,
                present,
                recused.stream()
                        .filter(one -> !candidates.contains(one.application()))
                        .toList());
    }

    /** Of a meeting: as many as its notice names, and nobody else. */
    void requireOf(Collection<Attendee> invited) {
        if (called != invited.size() || !new HashSet<>(invited).containsAll(present)) {
            throw Refusal.invalid("present-not-called").field("present").article(Meeting.ARTICLE);
        }
    }

    /** No meeting was called: whoever is there by account holds a seat of the body, the others are written down by name. */
    void requireSeated(Collection<Attendee> seated) {
        if (present.stream().anyMatch(one -> one.account() != null && !seated.contains(one))) {
            throw Refusal.invalid("present-not-seated").field("present").article(Meeting.ARTICLE);
        }
    }

    /** @param declared by candidate, who declared an interest that stands */
    void check(Collection<UUID> candidates, Map<UUID, Set<Attendee>> declared) {
        if (Attendee.namedTwice(present) || present.size() > called) {
            throw Refusal.invalid("attendance-adds-up-not").field("present").article("第七条(三)");
        }
        for (var one : recused) {
            if (!present.contains(one.who()) || !candidates.contains(one.application())) {
                throw recused("recused-not-there", one.name());
            }
            if (one.unexplained()
                    && declared.getOrDefault(one.application(), Set.of()).stream()
                            .noneMatch(one.who()::is)) {
                throw recused("recused-without-reason", one.name());
            }
        }
        declared.forEach((candidate, people) -> present.stream()
                .filter(came -> people.stream().anyMatch(came::is))
                .filter(came -> !from(candidate).contains(came))
                .findFirst()
                .ifPresent(came -> {
                    throw recused("recused-left-out", came.name());
                }));
    }

    private static Refusal recused(String slug, String name) {
        return Refusal.invalid(slug).field("recused").article("第十八条").with("name", name);
    }

    /** Who stepped back from a candidate. */
    private Set<Attendee> from(UUID candidate) {
        return recused.stream()
                .filter(one -> one.application().equals(candidate))
                .map(Recused::who)
                .collect(Collectors.toSet());
    }

    /**
     * Whoever is there by account has spoken of each candidate: beforehand, or by stepping back from it at the meeting.
     *
     * @param unstated by account, of whom they have not spoken beforehand
     */
    void requireStated(Map<String, Set<UUID>> unstated) {
        var open = present.stream()
                .filter(one -> one.account() != null)
                .filter(one -> unstated.getOrDefault(one.account(), Set.of()).stream()
                        .anyMatch(candidate -> !from(candidate).contains(one)))
                .map(Attendee::name)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("attendee-undeclared")
                    .field("present")
                    .article("第十八条")
                    .with("name", String.join("、", open));
        }
    }

    /** 法定人数 of each candidate: whoever stepped back from it does not make up its number. */
    void requireQuorum(int quorum, String setting, Collection<UUID> candidates) {
        Stream.concat(Stream.of(present.size()), candidates.stream().map(this::judging))
                .min(Integer::compare)
                .filter(judging -> judging * 100 < quorum * called)
                .ifPresent(judging -> {
                    throw Refusal.conflict("quorum-not-met")
                            .article("第七条(三)")
                            .setting(setting)
                            .with("quorum", quorum)
                            .with("present", judging)
                            .with("entitled", called);
                });
    }

    private int judging(UUID candidate) {
        return present.size() - from(candidate).size();
    }
}
