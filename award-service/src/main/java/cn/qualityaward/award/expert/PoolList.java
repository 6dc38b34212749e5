package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.tenancy.sheet.SheetLines;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 专家名单: what each of its columns is called, and how it is filled in. */
enum PoolList {
    NAME("name", "姓名", true, "与人员名单中的姓名一致。", "As in the list of people."),
    ADDRESS(
            "address",
            "邮箱或账户",
            true,
            "管理员添加评审专家时登记的邮箱或者账户。",
            "The e-mail address or account under which the administrator added the reviewer."),
    EMPLOYER("employer", "工作单位", true, "单位全称，不超过 200 字。", "In full, up to 200 characters."),
    SPECIALITIES(
            "specialities",
            "专业领域",
            false,
            "多项以“；”分隔，每项不超过 50 字。",
            "Several stand apart by a semicolon, each of up to 50 characters."),
    DIVISION(
            "division",
            "所在旗县市区",
            false,
            "本地区旗县市区的名称或者代码；不属于本地区的不填。",
            "A division of the region by name or code; none for whoever works elsewhere."),
    FORMER_EMPLOYERS(
            "formerEmployers",
            "曾任职单位",
            false,
            "单位全称，后接离职日期，如“示例乳业有限公司 2024-05-31”；多个以“；”分隔。",
            "Its full name, then the day it was left, as in “示例乳业有限公司 2024-05-31”; several stand apart by a semicolon."),
    CONSULTANCIES(
            "consultancies",
            "咨询服务",
            false,
            "近三年提供过管理咨询、申报辅导的单位全称，后接年份，如“示例乳业有限公司 2025”；多个以“；”分隔。",
            "Whom they advised within three years, then the year, as in “示例乳业有限公司 2025”; several stand apart by a semicolon."),
    MOBILE(
            Numbering.MOBILE,
            "手机号码",
            false,
            "本人的手机号码，用于核查是否与申报材料中的人员为同一人；平台不保存号码本身。",
            "Their mobile number, to find whether they are one with somebody whom a dossier names; it is not kept itself."),
    IDENTITY(
            Numbering.IDENTITY,
            "公民身份号码",
            false,
            "用途同上，可以不填；平台不保存号码本身。",
            "To the same end, and may be left out; it is not kept itself."),
    KIN(
            "kinWorkAt",
            "近亲属任职单位",
            false,
            "近亲属（配偶、父母、子女、兄弟姐妹等）现任职单位的全称，只填单位，不填姓名；多个以“；”分隔，确无的填“无”。不填的，由本人在声明利害关系前登记；已经登记的，以本人登记为准，不作比对。",
            "The organizations where next of kin work now, and nobody's name; several stand apart by a semicolon, “无” where there is none. Whoever is left out says so before declaring interests; what somebody said of theirs stands and is not compared.");

    /** What stands there is shown to nobody again. */
    static final Set<String> CLOSED = Set.of(MOBILE.key, IDENTITY.key, KIN.key);

    static final SheetLines LINES = new SheetLines(
            Map.of(
                    NAME.head, NAME.key,
                    ADDRESS.head, ADDRESS.key,
                    EMPLOYER.head, EMPLOYER.key,
                    SPECIALITIES.head, SPECIALITIES.key,
                    DIVISION.head, DIVISION.key,
                    FORMER_EMPLOYERS.head, FORMER_EMPLOYERS.key,
                    CONSULTANCIES.head, CONSULTANCIES.key,
                    MOBILE.head, MOBILE.key,
                    IDENTITY.head, IDENTITY.key,
                    KIN.head, KIN.key),
            Set.of(NAME.key, ADDRESS.key, EMPLOYER.key),
            "姓名、邮箱或账户、工作单位");

    final String key, head, how, howInEnglish;
    final boolean needed;

    PoolList(String key, String head, boolean needed, String how, String howInEnglish) {
        this.key = key;
        this.head = head;
        this.needed = needed;
        this.how = how;
        this.howInEnglish = howInEnglish;
    }

    /** What an entry says in this column; an address is no part of it, and what is theirs alone is not said. */
    List<String> of(Description said) {
        return switch (this) {
            case NAME -> List.of(said.name());
            case ADDRESS, MOBILE, IDENTITY, KIN -> List.of();
            case EMPLOYER -> List.of(said.employer());
            case SPECIALITIES -> said.specialities();
            case DIVISION -> said.division() == null ? List.of() : List.of(said.division());
            case FORMER_EMPLOYERS ->
                said.formerEmployers().stream()
                        .map(former -> former.name() + " " + former.leftOn())
                        .toList();
            case CONSULTANCIES ->
                said.consultancies().stream()
                        .map(given -> given.name() + " " + given.year())
                        .toList();
        };
    }
}
