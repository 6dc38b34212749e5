package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.eligibility.EarlierHonours.Repeat;
import cn.qualityaward.award.program.ApplicantKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An honour was conferred (颁发奖牌和证书).
 *
 * @param repeated whether the same winner has had the same award before, as far as records tell
 * @param publicFunded 财政供养单位
 */
public record HonourConferred(
        UUID subject,
        UUID round,
        UUID application,
        String winner,
        String classCode,
        ApplicantKind kind,
        LocalDate on,
        Repeat repeated,
        boolean publicFunded)
        implements Fact {

    @Override
    public String article() {
        return "第十五条";
    }
}
