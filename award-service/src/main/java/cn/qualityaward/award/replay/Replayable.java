package cn.qualityaward.award.replay;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage that can show that its results follow from what is stored, by the rules the round was pinned to. */
public interface Replayable {

    /** What is held against what. */
    enum Part {
        /** 评分表, against what the record sealed when it was submitted */
        SHEET,
        /** 合议, against what the record sealed when it was confirmed and signed */
        CONSENSUS,
        /** 社会评价得分, against what the record sealed when it was entered or corrected */
        EVALUATION,
        /** 进入下一环节名单, against the marks and the rule, or against what the record was told of a list made by hand */
        LIST,
        /** 表决, against what the record was told when it was counted, and who went on against the count and the rule */
        BALLOT,
        /** 综合评分表, against the marks and the weights, and against what the record sealed when it was computed */
        COMPOSITE,
        /** 候选名单, against what the record was told when it was proposed */
        CANDIDATES,
        /** 审议决定, against what the record was told, and the award and the grounds of each name against it */
        RESOLUTION,
        /** 公示名单, against what the record sealed when it was published, and against what was resolved */
        NOTICE
    }

    /** In what it does not come out. */
    enum Flaw {
        /** It reads otherwise than it was sealed. */
        CHANGED,
        /** It was sealed, and is gone. */
        MISSING,
        /** The record knows of no deed it would come from. */
        ADDED,
        /** It was recorded by an earlier build, which sealed nothing: all else about it is held against the rules. */
        UNSEALED,
        /** It comes out otherwise than it stands. */
        DIFFERENT
    }

    /**
     * One thing that does not come out.
     *
     * @param application whom it is about; none where it is about the whole table
     * @param subject the sheet, consensus, table or notice
     * @param by whose sheet it is, an account
     * @param stands as it is stored
     * @param again as it comes out
     */
    record Finding(
            Part part,
            Flaw flaw,
            StageKind stage,
            UUID subject,
            @Nullable UUID application,
            @Nullable String by,
            @Nullable String stands,
            @Nullable String again) {}

    /** @param checked how many were held against what they should be; {@code findings} say which of them do not come out */
    record Replayed(Part part, int checked, List<Finding> findings) {}

    /**
     * 综合评分表 as one text.
     *
     * @param sealed SHA-256 of the table as the record has it, hexadecimal; none before it was recorded
     * @param again the same of the table as it comes out now
     */
    record Print(@Nullable String sealed, String again) {}

    /** @param print of what comes out in the end; only the stage that adds up has one */
    record Result(List<Replayed> parts, @Nullable Print print) {}

    Result replay(UUID round, ApplicantKind track);
}
