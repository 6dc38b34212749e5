package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the classes, their quotas and what they are worth agree (第三条、第十六条). */
final class AwardChecks {

    private final Policy policy;
    private final List<Finding> found = new ArrayList<>();

    private AwardChecks(Policy policy) {
        this.policy = policy;
    }

    static List<Finding> of(Policy policy) {
        var checks = new AwardChecks(policy);
        checks.classesAreTold();
        checks.moneyIsSaidOfEachClass();
        checks.sharedQuotasAgree();
        checks.reservedPlacesFit();
        checks.awardHeldBeforeCanBeWon();
        checks.certificatesCanBeNumbered();
        return checks.found;
    }

    private void classesAreTold() {
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        for (int i = 0; i < policy.classes().size(); i++) {
            var one = policy.classes().get(i);
            if (!codes.add(one.code())) {
                found.add(
                        Finding.blocks("class-twice", "classes[" + i + "].code").with("class", one.code()));
            }
            if (!names.add(one.name())) {
                found.add(Finding.blocks("class-name-twice", "classes[" + i + "].name")
                        .with("name", one.name()));
            }
            if (one.quota() == 0) {
                found.add(
                        Finding.warns("quota-zero", "classes[" + i + "].quota").with("name", one.name()));
            }
        }
    }

    /** Without a number nothing can be conferred (第二十四条). */
    private void certificatesCanBeNumbered() {
        if (policy.numberFormats().certificate() == null) {
            found.add(Finding.blocks("certificate-unnumbered", "numberFormats.certificate"));
        }
        readable("certificate", policy.numberFormats().certificate());
        readable("plaque", policy.numberFormats().plaque());
        readable("outgoing", policy.numberFormats().outgoing());
        readable("incoming", policy.numberFormats().incoming());
    }

    private void readable(String key, @Nullable String format) {
        if (!NumberFormats.readable(format)) {
            found.add(Finding.blocks("number-format-unreadable", "numberFormats." + key));
        }
    }

    private void moneyIsSaidOfEachClass() {
        var codes = policy.classes().stream().map(AwardClass::code).toList();
        codes.stream()
                .distinct()
                .filter(code -> !policy.money().containsKey(code))
                .forEach(code ->
                        found.add(Finding.blocks("money-unsaid", "money").with("class", code)));
        policy.money().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> found.add(
                        Finding.blocks("class-unknown", "money." + code).with("class", code)));
        var paid = policy.money().values().stream().anyMatch(sum -> sum.compareTo(BigDecimal.ZERO) > 0);
        if (paid && !policy.fundUses().open() && policy.fundUses().uses().isEmpty()) {
            found.add(Finding.blocks("fund-without-use", "fundUses"));
        }
    }

    private void sharedQuotasAgree() {
        var groups = new LinkedHashMap<String, List<AwardClass>>();
        policy.classes().stream()
                .filter(one -> one.sharedQuotaGroup() != null)
                .forEach(one -> groups.computeIfAbsent(
                                Objects.requireNonNull(one.sharedQuotaGroup()), any -> new ArrayList<>())
                        .add(one));
        groups.forEach((group, sharing) -> {
            if (sharing.stream().map(AwardClass::quota).distinct().count() > 1) {
                found.add(Finding.blocks("shared-quota-differs", "classes").with("group", group));
            }
            if (sharing.size() == 1) {
                found.add(Finding.warns("shared-quota-alone", "classes").with("group", group));
            }
        });
    }

    private void reservedPlacesFit() {
        var reserved = policy.reservedQuota().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        exceeds("reservedQuota", reserved, places(policy.classes()));
        policy.reservedQuota().forEach((kind, places) -> {
            var theirs = policy.classes().stream()
                    .filter(one -> one.applicantKind() == kind)
                    .toList();
            if (theirs.isEmpty()) {
                found.add(Finding.blocks("reserved-for-nobody", "reservedQuota").with("track", kind));
            } else if (reserved <= places(policy.classes())) {
                exceeds("reservedQuota", places, places(theirs));
            }
        });
    }

    private void exceeds(String key, int reserved, int quota) {
        if (reserved > quota) {
            found.add(Finding.blocks("reserved-exceeds-quota", key)
                    .with("reserved", reserved)
                    .with("quota", quota));
        }
    }

    /** A shared quota counts once. */
    private static int places(List<AwardClass> classes) {
        var groups = new HashSet<String>();
        return classes.stream()
                .filter(one -> one.sharedQuotaGroup() == null || groups.add(one.sharedQuotaGroup()))
                .mapToInt(AwardClass::quota)
                .sum();
    }

    /** Whoever asks for one of its own classes first must not ask for the highest: nobody could ever win it. */
    private void awardHeldBeforeCanBeWon() {
        var before = policy.prerequisiteAward();
        if (before == null || before.tenant() != null) {
            return;
        }
        var asked = policy.classes().stream()
                .filter(one -> one.code().equals(before.classCode()))
                .findFirst();
        if (asked.isEmpty()) {
            found.add(Finding.blocks("class-unknown", "prerequisiteAward.classCode")
                    .with("class", before.classCode()));
            return;
        }
        var highest =
                policy.classes().stream().mapToInt(AwardClass::level).min().orElse(1);
        if (asked.get().level() == highest) {
            found.add(Finding.blocks("prerequisite-circle", "prerequisiteAward.classCode")
                    .with("name", asked.get().name()));
        }
        var valid = policy.validityYears();
        if (valid != null && before.heldYears() > valid) {
            found.add(Finding.blocks("prerequisite-expired", "prerequisiteAward.heldYears")
                    .with("held", before.heldYears())
                    .with("valid", valid));
        }
    }
}
