package cn.qualityaward.award.casefile;

import cn.qualityaward.award.program.Policy.Terms;
import java.util.function.UnaryOperator;

/** 责任者: those of whom there is one are called as the policy calls them. */
final class UnitNames {

    private UnitNames() {}

    static UnaryOperator<String> of(Terms terms, UnaryOperator<String> others) {
        return unit -> switch (unit.replaceFirst("/.*", "")) {
            case "office" -> terms.office();
            case "government" -> terms.government();
            case "leading-group" -> "领导小组";
            case "observer" -> "纪检监察";
            default -> others.apply(unit);
        };
    }

    /** The same of an application, whose applicant there is one of too. */
    static UnaryOperator<String> of(Terms terms, String applicant, UnaryOperator<String> others) {
        var named = of(terms, others);
        return unit -> unit.replaceFirst("/.*", "").equals("applicant") ? applicant : named.apply(unit);
    }
}
