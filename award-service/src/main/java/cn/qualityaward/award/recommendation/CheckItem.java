package cn.qualityaward.award.recommendation;

import java.util.Arrays;
import java.util.List;

/** 真实性、完整性审查清单: what is compared with what; everything that asks or tells of it takes it from here. */
enum CheckItem {
    IDENTITY(Aspect.TRUTH, "名称（姓名）、证照号码与证照原件、登记机关公示的信息一致"),
    FIGURES(Aspect.TRUTH, "经营、质量数据与财务报表、检验检测报告、统计资料一致"),
    HONOURS(Aspect.TRUTH, "所列荣誉、认证、专利与证书原件、发证机关公开的信息一致"),
    CONDUCT(Aspect.TRUTH, "事故、处罚、信用情况的申报与有关部门的记录一致"),
    COPIES(Aspect.TRUTH, "佐证材料的复印件、扫描件与原件一致"),
    FORM(Aspect.COMPLETENESS, "申报表各项填写齐全"),
    REPORT(Aspect.COMPLETENESS, "自评报告覆盖申报要求的全部内容和年度"),
    EVIDENCE(Aspect.COMPLETENESS, "申报表、自评报告所引用的佐证材料齐全"),
    SEALS(Aspect.COMPLETENESS, "承诺、申明和需要签字盖章的材料签章齐全"),
    LEGIBLE(Aspect.COMPLETENESS, "材料清晰可辨，证照、证书在有效期内");

    enum Aspect {
        TRUTH,
        COMPLETENESS
    }

    private final Aspect aspect;
    private final String compared;

    CheckItem(Aspect aspect, String compared) {
        this.aspect = aspect;
        this.compared = compared;
    }

    Aspect aspect() {
        return aspect;
    }

    String compared() {
        return compared;
    }

    /** Of a dossier in which nothing is wanting. */
    static List<CheckedItem> allMet() {
        return Arrays.stream(values())
                .map(item -> new CheckedItem(item, true, null))
                .toList();
    }
}
