package cn.qualityaward.award.program;

import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Quotas.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it will be once people have told apart who is equal at the cut: as many of the tie as there are places,
 * the others in the next class, where that has room. What is over a cap for any other cause stays over it.
 */
final class Ties {

    private final Quotas quotas;
    private final List<Named> named;
    private final List<String> left = new ArrayList<>();

    /** Who found no place among equals in a higher class. */
    private final Map<ApplicantKind, Integer> without = new EnumMap<>(ApplicantKind.class);

    private Ties(Quotas quotas, List<Named> named) {
        this.quotas = quotas;
        this.named = named;
    }

    /** @return one code a name that keeps or finds a place */
    static List<String> toldApart(Quotas quotas, List<Named> named) {
        var ties = new Ties(quotas, named);
        quotas.groups().stream().sorted(Comparator.comparingInt(Ties::highest)).forEach(ties::tellApart);
        return ties.left;
    }

    private static int highest(List<AwardClass> sharing) {
        return sharing.stream().mapToInt(AwardClass::level).min().orElse(0);
    }

    private void tellApart(List<AwardClass> sharing) {
        var own = new ArrayList<>(
                named.stream().filter(one -> of(sharing, one) != null).toList());
        var kinds = sharing.stream().map(AwardClass::applicantKind).distinct().toList();
        kinds.forEach(kind -> {
            var waiting = without.getOrDefault(kind, 0);
            var over = over(sharing, own, kind);
            without.put(kind, waiting + over);
            fill(sharing, own, kind, waiting);
        });
        left.addAll(own.stream().map(Named::classCode).toList());
    }

    /** Takes out how many of the tie at the cut are too many. */
    private int over(List<AwardClass> sharing, List<Named> own, ApplicantKind kind) {
        var places = Quotas.cap(sharing) - keptForOthers(sharing, own, kind);
        var over = own.size() - places;
        var ranked = own.stream()
                .filter(one -> rank(one) > 0 && isOf(sharing, one, kind))
                .toList();
        var tied = ranked.stream()
                .filter(one -> ranked.stream().noneMatch(other -> rank(other) > rank(one)))
                .toList();
        if (over <= 0 || own.size() - tied.size() + without.getOrDefault(kind, 0) >= places) {
            return 0;
        }
        tied.stream().limit(over).forEach(own::remove);
        return over;
    }

    private void fill(List<AwardClass> sharing, List<Named> own, ApplicantKind kind, int waiting) {
        var room = Quotas.cap(sharing) - keptForOthers(sharing, own, kind) - own.size();
        var filled = Math.clamp(room, 0, waiting);
        sharing.stream()
                .filter(one -> one.applicantKind() == kind)
                .max(Comparator.comparingInt(AwardClass::level))
                .ifPresent(lowest -> {
                    for (int i = 0; i < filled; i++) {
                        own.add(new Named(lowest.code(), null));
                    }
                    without.merge(kind, -filled, Integer::sum);
                });
    }

    /** 预留名额, as far as those they are kept for do not fill them. */
    private int keptForOthers(List<AwardClass> sharing, List<Named> own, ApplicantKind kind) {
        return sharing.stream()
                .map(AwardClass::applicantKind)
                .distinct()
                .filter(other -> other != kind)
                .mapToInt(other -> Math.max(
                        0,
                        quotas.policy().reservedQuota().getOrDefault(other, 0)
                                - (int) own.stream()
                                        .filter(one -> isOf(sharing, one, other))
                                        .count()))
                .sum();
    }

    private static int rank(Named one) {
        return Objects.requireNonNullElse(one.rank(), 0);
    }

    private static boolean isOf(List<AwardClass> sharing, Named one, ApplicantKind kind) {
        var found = of(sharing, one);
        return found != null && found.applicantKind() == kind;
    }

    private static @Nullable AwardClass of(List<AwardClass> sharing, Named one) {
        return sharing.stream()
                .filter(awardClass -> awardClass.code().equals(one.classCode()))
                .findFirst()
                .orElse(null);
    }
}
