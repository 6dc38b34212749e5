package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.eligibility.EarlierHonours.Earlier;
import cn.qualityaward.award.program.Policy.Prerequisite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 先获奖项: an award that must be held, valid, for so many years before applying. One of the tenant's own is looked up
 * among its honours; while none from before the platform were entered, their absence proves nothing. Another tenant's is
 * told by the answer its public certificate check gave, and by nothing else of that tenant.
 *
 * @param won the applicant's own honours here
 * @param historyKnown whether honours from before the platform were entered
 * @param presented what the other tenant's public check answered; {@code null} while no number was stated
 */
record PrerequisiteHeld(
        Prerequisite asked,
        String applicant,
        List<Earlier> won,
        boolean historyKnown,
        @Nullable PresentedHonour presented,
        LocalDate today) {

    private static final String CONDITION = "prerequisite-award", ARTICLE = "第十条", SETTING = "prerequisiteAward";

    Finding finding() {
        return asked.tenant() == null ? own() : ofAnotherTenant();
    }

    private Finding own() {
        var held = won.stream()
                .filter(honour -> honour.classCode().equals(asked.classCode()) && honour.validOn(today))
                .filter(honour -> longEnough(honour.conferredOn()))
                .sorted(Comparator.comparing(Earlier::certain).reversed())
                .findFirst();
        return held.map(honour -> found(honour.certain() ? Result.MET : Result.UNDETERMINED, honour.toString()))
                .orElseGet(() -> historyKnown
                        ? found(Result.NOT_MET, "未查到持有满" + asked.heldYears() + "年且在有效期内的该奖项")
                        : found(Result.UNDETERMINED, "未查到该奖项；以前各届的获奖记录尚未录入"));
    }

    private Finding ofAnotherTenant() {
        if (presented == null) {
            return found(Result.NOT_MET, "未填写所持奖项的证书编号");
        }
        return switch (presented.state()) {
            case ASKED -> found(Result.UNDETERMINED, presented.number() + "：尚未核到授奖地区的公开查验结果，系统继续核验");
            case UNKNOWN -> found(Result.UNDETERMINED, presented.evidence() + "未查到");
            case FOUND -> found(judged(presented.copy()), presented.evidence() + presented.copy());
        };
    }

    /** A name that differs may be a former one: people decide. */
    private Result judged(PresentedHonour.Copy copy) {
        if (!copy.status().equals("VALID")
                || copy.validTo() != null && today.isAfter(copy.validTo())
                || !copy.classCode().equals(asked.classCode())
                || !longEnough(copy.conferredOn())) {
            return Result.NOT_MET;
        }
        return copy.winner().equals(applicant) ? Result.MET : Result.UNDETERMINED;
    }

    private boolean longEnough(LocalDate since) {
        return !since.plusYears(asked.heldYears()).isAfter(today);
    }

    private static Finding found(Result result, String evidence) {
        return new Finding(CONDITION, ARTICLE, SETTING, result, evidence, false);
    }
}
