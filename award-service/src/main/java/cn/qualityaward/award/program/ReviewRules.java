package cn.qualityaward.award.program;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a round needs of its review rules (评审规则). Weights have no default: unset they are absent. */
public record ReviewRules(
        Map<ApplicantKind, Map<StageKind, BigDecimal>> weights,
        Map<String, @Nullable BigDecimal> thresholds,
        Shortlist shortlist,
        @Nullable Integer panelSize,
        @Nullable Trimming trimming,
        List<StageKind> tieKeys,
        Map<ApplicantKind, JsonNode> rubrics) {

    /** 进入下一环节的名单: by ratio of the field, a number of places, a minimum score, or by hand with reason. */
    public record Shortlist(
            Mode mode,
            @Nullable BigDecimal ratio,
            @Nullable Integer topN,
            @Nullable BigDecimal minScore) {

        public enum Mode {
            RATIO,
            TOP_N,
            MIN_SCORE,
            MANUAL
        }
    }

    /** 去掉最高分和最低分: only where at least {@code minMarks} marks are present. */
    public record Trimming(Mode mode, int minMarks) {

        public enum Mode {
            NONE,
            DROP_HIGHEST_AND_LOWEST
        }
    }

    public Map<StageKind, BigDecimal> weightsOf(ApplicantKind track) {
        return weights.getOrDefault(track, Map.of());
    }

    public @Nullable BigDecimal threshold(String classCode) {
        return thresholds.get(classCode);
    }
}
