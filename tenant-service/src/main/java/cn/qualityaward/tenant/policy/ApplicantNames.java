package cn.qualityaward.tenant.policy;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/** What the text of a policy calls those who apply. */
record ApplicantNames(Terms terms) {

    private static final List<ApplicantKind> ORGANIZATIONS =
            List.of(ApplicantKind.ORGANIZATION, ApplicantKind.SME, ApplicantKind.PUBLIC_BODY);

    String organization() {
        return requireNonNullElse(terms.organization(), "单位");
    }

    String organizationsAtLarge() {
        return requireNonNullElse(terms.organization(), "企事业单位");
    }

    /** Any organization is called so, whatever its kind. */
    String atLarge(ApplicantKind kind) {
        return ORGANIZATIONS.contains(kind) ? organization() : precisely(kind);
    }

    String precisely(ApplicantKind kind) {
        return switch (kind) {
            case ORGANIZATION -> organization();
            case SME -> "中小微企业";
            case PUBLIC_BODY -> "事业单位、社会组织";
            case TEAM -> "班组";
            case INDIVIDUAL -> "个人";
            case PROJECT -> "项目";
        };
    }

    /** Who answers for what a winner did: it, or whom it belongs to. */
    String atFault(String applicant) {
        return applicant.equals(organization()) ? "获奖" + applicant : "获奖" + applicant + "所在单位";
    }
}
