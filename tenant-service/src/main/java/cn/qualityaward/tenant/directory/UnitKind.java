package cn.qualityaward.tenant.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** The kinds of unit (单位) a tenant has, each with the roles somebody can hold in it. */
public enum UnitKind {
    /** 领导小组办公室 */
    OFFICE("officer", "head"),
    /** 领导小组 */
    LEADING_GROUP("secretary", "member"),
    /** 行署、人民政府 */
    GOVERNMENT("signer"),
    /** 旗县市（区）人民政府、管委会；属地质量工作议事协调机构为其审查人 */
    COUNTY("board", "signer"),
    /** 成员单位 */
    MEMBER("signer"),
    /** 盟直行业主管部门 */
    DEPARTMENT("signer"),
    /** 行业组织 */
    ASSOCIATION("signer"),
    /** 财政部门 */
    FINANCE("officer"),
    /** 纪检监察，见证和监督 */
    OBSERVER("observer"),
    /** 评审机构, of regions that set one up here before: it is selected in a round and nobody sits for it */
    AGENCY,
    /** 评审专家库 */
    EXPERT("reviewer"),
    /** 陈述答辩专家组, of regions from before: experts of the pool are named to it */
    PANEL,
    /** 申报单位、个人 */
    APPLICANT("applicant"),
    /** 系统、安全、审计管理员与办法编辑，各由不同的人担任 */
    ADMIN("administrator", "editor");

    private final List<String> roles;

    UnitKind(String... roles) {
        this.roles = List.of(roles);
    }

    /** As in a seat: {@code leading-group}. */
    @JsonValue
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static UnitKind of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    List<String> rolesIn(String code) {
        return this == ADMIN ? List.of(code.equals("policy") ? "editor" : "administrator") : roles;
    }
}
