package cn.qualityaward.award.planning;

import cn.qualityaward.award.program.StageKind;

/**
 * 建议工期: how many working days offices usually need for a step the policy gives no days for. It fills in a suggestion that
 * people change; nothing is ever refused or counted by it.
 */
final class UsualLength {

    /** 申报窗口, in days of the calendar. */
    static final int WINDOW = 30;

    private UsualLength() {}

    static int of(StageKind kind) {
        return switch (kind) {
            case SITE -> 15;
            case RECOMMENDATION, CONSULT, MATERIAL, SOCIAL_EVALUATION, APPROVAL -> 10;
            case PUBLIC_NOTICE -> 7;
            case FORMAL_REVIEW, DELIBERATION, CONFERRAL -> 5;
            case RECHECK, DEFENSE, COMPOSITE -> 3;
            case QUALIFIED_LIST, VOTE -> 2;
        };
    }
}
