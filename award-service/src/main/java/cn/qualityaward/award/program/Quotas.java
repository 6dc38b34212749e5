package cn.qualityaward.award.program;

import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 授奖总数: a cap, never a target; what stays vacant does so for a stated reason (第三条). */
public record Quotas(Policy policy) {

    private static final String ARTICLE = "第三条";

    /** @param rank in the composite table of its track; none where there is no table */
    public record Named(String classCode, @Nullable Integer rank) {}

    /**
     * The same for what is only proposed: whoever is equal at the last place may be named together, for people to decide
     * between them. Nothing else goes over a cap.
     *
     * @param named who takes a place
     */
    public void checkProposed(
            Collection<ApplicantKind> tracks,
            Collection<ApplicantKind> walked,
            List<Named> named,
            Set<String> vacancies) {
        check(tracks, walked, Ties.toldApart(this, named), vacancies);
    }

    /**
     * Refuses a list over a cap, and one that leaves a place open without a reason.
     *
     * @param tracks decided now
     * @param walked all of the round: places shared with one that is not decided yet may still be filled
     * @param classCodes one entry a name that takes a place
     * @param vacancies the classes for which a reason was given
     */
    public void check(
            Collection<ApplicantKind> tracks,
            Collection<ApplicantKind> walked,
            List<String> classCodes,
            Set<String> vacancies) {
        var taken = classCodes.stream().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        var groups = groups();
        groups.forEach(sharing -> checkCap(sharing, taken));
        policy.reservedQuota().forEach((kind, places) -> {
            if (tracks.contains(kind)) {
                checkReserved(kind, places, taken, vacancies);
            }
        });
        var undecided = walked.stream().filter(track -> !tracks.contains(track)).collect(Collectors.toSet());
        groups.stream()
                .filter(sharing -> sharing.stream().anyMatch(c -> tracks.contains(c.applicantKind())))
                .filter(sharing -> sharing.stream().noneMatch(c -> undecided.contains(c.applicantKind())))
                .filter(sharing -> names(sharing, taken) < cap(sharing))
                .filter(sharing -> sharing.stream().map(AwardClass::code).noneMatch(vacancies::contains))
                .findFirst()
                .ifPresent(vacant -> {
                    throw withoutReason(vacant.getFirst());
                });
    }

    /** Classes that fill the same places. */
    Collection<List<AwardClass>> groups() {
        return policy.classes().stream()
                .collect(Collectors.groupingBy(
                        c -> c.sharedQuotaGroup() == null ? c.code() : c.sharedQuotaGroup(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static Refusal withoutReason(AwardClass vacant) {
        return Refusal.invalid("vacancy-without-reason")
                .article(ARTICLE)
                .field("vacancies")
                .with("class", vacant.name())
                .with("classCode", vacant.code());
    }

    /** 预留名额: what its own kind does not fill stays open for a stated reason; nobody else is moved up into it. */
    private void checkReserved(ApplicantKind kind, int places, Map<String, Long> taken, Set<String> vacancies) {
        var own = policy.classesOf(kind);
        var open = places - names(own, taken);
        if (open <= 0) {
            return;
        }
        if (own.stream().map(AwardClass::code).noneMatch(vacancies::contains)) {
            own.stream().findFirst().ifPresent(vacant -> {
                throw withoutReason(vacant);
            });
        }
        own.stream()
                .filter(c -> c.sharedQuotaGroup() != null)
                .filter(c -> names(sharing(c), taken) + open > c.quota())
                .findFirst()
                .ifPresent(c -> {
                    throw Refusal.conflict("reserved-place-taken")
                            .article(ARTICLE)
                            .with("class", c.name())
                            .with("places", places);
                });
    }

    /** Of the places of a class, those kept for other kinds of applicants that share them. */
    public int keptForOthers(AwardClass one) {
        if (one.sharedQuotaGroup() == null) {
            return 0;
        }
        return sharing(one).stream()
                .map(AwardClass::applicantKind)
                .filter(kind -> kind != one.applicantKind())
                .distinct()
                .mapToInt(kind -> policy.reservedQuota().getOrDefault(kind, 0))
                .sum();
    }

    private List<AwardClass> sharing(AwardClass one) {
        return policy.classes().stream()
                .filter(c -> Objects.equals(c.sharedQuotaGroup(), one.sharedQuotaGroup()))
                .toList();
    }

    private static long names(List<AwardClass> classes, Map<String, Long> taken) {
        return classes.stream().mapToLong(c -> taken.getOrDefault(c.code(), 0L)).sum();
    }

    private static void checkCap(List<AwardClass> sharing, Map<String, Long> taken) {
        long names = names(sharing, taken);
        int cap = cap(sharing);
        if (names > cap) {
            throw Refusal.conflict("quota-exceeded")
                    .article(ARTICLE)
                    .with("class", sharing.getFirst().name())
                    .with("cap", cap)
                    .with("names", names);
        }
    }

    static int cap(List<AwardClass> sharing) {
        return sharing.stream().mapToInt(AwardClass::quota).max().orElse(0);
    }

    /** A class is for one kind of applicant only. */
    public AwardClass require(String classCode, ApplicantKind track) {
        var found = policy.awardClass(classCode);
        if (found.applicantKind() != track) {
            throw Refusal.invalid("class-of-other-track")
                    .article(ARTICLE)
                    .field("classCode")
                    .with("class", found.name());
        }
        return found;
    }
}
