package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.eligibility.EarlierHonours.Earlier;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.CycleMode;
import cn.qualityaward.award.program.Policy.Wait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 再次申报间隔: whoever has won waits before applying for the same award again. The regulation is silent, so a policy that
 * sets no wait refuses nobody: an honour that is still valid is only pointed out. Where a policy sets one it is a condition
 * of that policy like any other, and refuses. A lower class (提名奖) is another award and leads up to this one: it makes
 * nobody wait.
 *
 * <p>间隔三届: of the editions after the one that was won, three must have passed before this one. Editions are told apart
 * by their year; those from before the platform are known only as far as somebody won in them, so where the cycle would
 * allow for more of them, people decide.
 *
 * @param edition the year of the edition applied for
 * @param editions the years in which an edition was held, as far as known
 */
record ReapplyWait(
        Policy policy, ApplicantKind track, int edition, Set<Integer> editions, List<Earlier> won, LocalDate today) {

    private static final String CONDITION = "reapply-wait", ARTICLE = "第十条", SETTING = "reapplyWait";

    Optional<Finding> finding() {
        var same = won.stream()
                .filter(honour -> honour.year() <= edition && policy.isHighest(honour.classCode(), track))
                .toList();
        var wait = policy.reapplyWait();
        return wait == null ? stillValid(same) : Optional.of(waited(same, wait));
    }

    private Optional<Finding> stillValid(List<Earlier> same) {
        return same.stream()
                .filter(honour -> honour.validOn(today))
                .findFirst()
                .map(honour -> new Finding(CONDITION, ARTICLE, SETTING, Result.MET, honour + "，仍在有效期内；再次申报不设间隔", true));
    }

    private Finding waited(List<Earlier> same, Wait wait) {
        return same.stream()
                .map(honour -> of(honour, wait))
                .max(Comparator.comparing(Finding::result, Comparator.comparing(GRAVER::indexOf)))
                .orElseGet(() -> new Finding(CONDITION, ARTICLE, SETTING, Result.MET, "未见获得同一奖项的记录", false));
    }

    private static final List<Result> GRAVER = List.of(Result.MET, Result.UNDETERMINED, Result.NOT_MET);

    private Finding of(Earlier honour, Wait wait) {
        var over = over(honour, wait);
        var result = over == Result.NOT_MET && !honour.certain() ? Result.UNDETERMINED : over;
        return new Finding(CONDITION, ARTICLE, SETTING, result, honour + "；" + counted(honour, wait), false);
    }

    private Result over(Earlier honour, Wait wait) {
        if (wait.unit() == Wait.Unit.YEARS) {
            return met(!honour.conferredOn().plusYears(wait.n()).isAfter(today));
        }
        if (between(honour) >= wait.n()) {
            return Result.MET;
        }
        var possible = policy.cycleMode() == CycleMode.FIXED && policy.cycleYears() > 0
                ? (edition - honour.year()) / policy.cycleYears() - 1
                : 0;
        return possible >= wait.n() ? Result.UNDETERMINED : Result.NOT_MET;
    }

    private long between(Earlier honour) {
        return editions.stream()
                .filter(year -> year > honour.year() && year < edition)
                .count();
    }

    private String counted(Earlier honour, Wait wait) {
        return wait.unit() == Wait.Unit.YEARS
                ? "间隔" + wait.n() + "年，至" + honour.conferredOn().plusYears(wait.n()) + "届满"
                : "间隔" + wait.n() + "届，其后已知举办" + between(honour) + "届";
    }

    private static Result met(boolean met) {
        return met ? Result.MET : Result.NOT_MET;
    }
}
