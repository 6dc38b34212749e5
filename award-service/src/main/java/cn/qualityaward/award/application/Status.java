package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import org.jspecify.annotations.Nullable;

/** The named states of an application: nothing but the label of (stage, outcome). */
public enum Status {
    DRAFT,
    SUBMITTED,
    LOCAL_CHECK,
    RETURNED,
    NOT_RECOMMENDED,
    FORMAL_REVIEW,
    RECHECK,
    /** 补充材料，在形式审查或者复核中 */
    SUPPLEMENTING,
    MEMBER_CONSULT,
    DISQUALIFIED,
    AWAITING_LIST,
    MATERIAL_REVIEW,
    NOT_SHORTLISTED,
    SITE_REVIEW,
    DEFENSE,
    SOCIAL_EVALUATION,
    VOTE,
    SCORED,
    NOT_CANDIDATE,
    CANDIDATE,
    NOT_ENDORSED,
    PUBLIC_NOTICE,
    OBJECTION_HOLD,
    REMOVED,
    AWAITING_APPROVAL,
    NOT_APPROVED,
    APPROVED,
    CONFERRED,
    ENDED,
    WITHDRAWN,
    BARRED;

    static Status of(@Nullable StageKind stage, Outcome outcome) {
        return switch (outcome) {
            case DRAFT -> DRAFT;
            case RETURNED -> stage == StageKind.RECOMMENDATION ? RETURNED : SUPPLEMENTING;
            case CHECKED -> LOCAL_CHECK;
            case HELD -> OBJECTION_HOLD;
            case ENDED -> ENDED;
            case WITHDRAWN -> WITHDRAWN;
            case BARRED -> BARRED;
            case CONFERRED -> CONFERRED;
            case OPEN -> stage == null ? DRAFT : open(stage);
            case FAILED -> stage == null ? DRAFT : failed(stage);
        };
    }

    private static Status open(StageKind stage) {
        return switch (stage) {
            case RECOMMENDATION -> SUBMITTED;
            case FORMAL_REVIEW -> FORMAL_REVIEW;
            case RECHECK -> RECHECK;
            case CONSULT -> MEMBER_CONSULT;
            case QUALIFIED_LIST -> AWAITING_LIST;
            case MATERIAL -> MATERIAL_REVIEW;
            case SITE -> SITE_REVIEW;
            case DEFENSE -> DEFENSE;
            case SOCIAL_EVALUATION -> SOCIAL_EVALUATION;
            case VOTE -> VOTE;
            case COMPOSITE -> SCORED;
            case DELIBERATION -> CANDIDATE;
            case PUBLIC_NOTICE -> PUBLIC_NOTICE;
            case APPROVAL -> AWAITING_APPROVAL;
            case CONFERRAL -> APPROVED;
        };
    }

    private static Status failed(StageKind stage) {
        return switch (stage) {
            case RECOMMENDATION -> NOT_RECOMMENDED;
            case FORMAL_REVIEW, RECHECK, CONSULT, QUALIFIED_LIST -> DISQUALIFIED;
            case MATERIAL, SITE, DEFENSE, SOCIAL_EVALUATION, VOTE -> NOT_SHORTLISTED;
            case COMPOSITE -> NOT_CANDIDATE;
            case DELIBERATION -> NOT_ENDORSED;
            case PUBLIC_NOTICE -> REMOVED;
            case APPROVAL, CONFERRAL -> NOT_APPROVED;
        };
    }
}
