package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.program.AccidentGrade;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件 (第十条、第十一条): every condition is a rule of its own, and all findings are collected, not only the first.
 * A finding warns the applicant and informs the office; the decision is taken by people.
 *
 * @param divisions of the region; unknown while nobody can be asked
 * @param closing the day the conditions are judged by: the last of the window, whoever reads it when
 */
record Eligibility(
        ApplicationForm form, Policy policy, @Nullable Set<String> divisions, LocalDate closing) {

    /** The one that holds all conditions of such applicants. */
    static String article(ApplicantKind track) {
        return track == ApplicantKind.INDIVIDUAL ? "第十一条" : "第十条";
    }

    List<Finding> findings(ApplicantKind track) {
        return track == ApplicantKind.INDIVIDUAL ? ofAnIndividual() : ofAnOrganization();
    }

    private List<Finding> ofAnOrganization() {
        return List.of(
                registeredInRegion(),
                legalPerson(),
                operatingYears(),
                open("lawful-and-green", "第十条(一)"),
                open("licences", "第十条(一)"),
                open("management-system", "第十条(二)"),
                modelYears(),
                open("worth-spreading", "第十条(二)"),
                open("achievements", "第十条(三)"),
                leadingScale(),
                noLoss(),
                open("leading-contribution", "第十条(三)"),
                accident(),
                clean());
    }

    private List<Finding> ofAnIndividual() {
        return List.of(
                worksInRegion(),
                yearsInQuality(),
                open("creative-contribution", "第十一条(二)"),
                open("group-activity", "第十一条(三)"),
                open("ethics", "第十一条(四)"),
                employerAccident(),
                employerClean());
    }

    /** A 个体工商户 is none, and its code says so; of a branch (分支机构) no code tells. */
    private Finding legalPerson() {
        var code = form.creditCode();
        return code != null && code.startsWith("92")
                ? new Finding("legal-person", "第十条(一)", Result.NOT_MET, "统一社会信用代码登记为个体工商户")
                : open("legal-person", "第十条(一)");
    }

    private Finding leadingScale() {
        return Boolean.FALSE.equals(form.business())
                ? new Finding("leading-scale", "第十条(三)", Result.MET, "从事非盈利性业务")
                : open("leading-scale", "第十条(三)");
    }

    private Finding registeredInRegion() {
        return inRegion("registered-in-region", "第十条(一)");
    }

    private Finding worksInRegion() {
        return inRegion("works-in-region", "第十一条(一)");
    }

    private Finding inRegion(String condition, String article) {
        var division = form.division();
        return division == null || divisions == null
                ? open(condition, article)
                : new Finding(condition, article, divisions.contains(division) ? Result.MET : Result.NOT_MET, division);
    }

    private Finding operatingYears() {
        return since("operating-years", "第十条(一)", form.since(), policy.minOperatingYears());
    }

    /** 质量管理制度、模式、方法有效运行 */
    private Finding modelYears() {
        return since("model-years", "第十条(二)", form.modelSince(), policy.minModelYears());
    }

    private Finding yearsInQuality() {
        return since("years-in-quality", "第十一条(一)", form.since(), policy.minPersonYears());
    }

    /** 以上 includes the number itself: the corresponding day counts. */
    private Finding since(String condition, String article, @Nullable LocalDate since, int years) {
        return since == null
                ? open(condition, article)
                : new Finding(
                        condition,
                        article,
                        since.plusYears(years).isAfter(closing) ? Result.NOT_MET : Result.MET,
                        since.toString());
    }

    /** Asked only of those who do business: the test is the activity, not the legal form. */
    private Finding noLoss() {
        if (policy.noLossYears() == 0) {
            return new Finding("no-loss", "第十条(三)", Result.MET, "办法不作要求");
        }
        return Boolean.FALSE.equals(form.business())
                ? new Finding("no-loss", "第十条(三)", Result.MET, "从事非盈利性业务")
                : stated("no-loss", "第十条(三)", form.lossFree(), policy.noLossYears());
    }

    private Finding clean() {
        return stated("clean", "第十条(四)", form.clean(), policy.cleanYears());
    }

    private Finding accident() {
        return accident("accident", "第十条(四)", policy.accidentGrade().apply());
    }

    private Finding employerAccident() {
        return ofTopManagers(
                "employer-accident",
                () -> accident(
                        "employer-accident", "第十一条(四)", policy.accidentGrade().manager()));
    }

    /** From the policy's grade on. Without an official grade it is open, unless every accident counts. */
    private Finding accident(String condition, String article, AccidentGrade from) {
        var stated = form.accident();
        if (stated == null) {
            return open(condition, article);
        }
        var result = switch (stated) {
            case NONE -> Result.MET;
            case UNGRADED -> from == AccidentGrade.ANY ? Result.NOT_MET : Result.UNDETERMINED;
            default -> AccidentGrade.valueOf(stated.name()).compareTo(from) < 0 ? Result.MET : Result.NOT_MET;
        };
        return new Finding(condition, article, result, "申报人声明：" + stated.words());
    }

    private Finding employerClean() {
        return ofTopManagers(
                "employer-clean", () -> stated("employer-clean", "第十一条(四)", form.clean(), policy.managerCleanYears()));
    }

    /** 单位最高管理者 only; open as long as nobody has said whether they are one. */
    private Finding ofTopManagers(String condition, Supplier<Finding> found) {
        var manager = form.topManager();
        if (manager == null) {
            return open(condition, "第十一条(四)");
        }
        return manager ? found.get() : new Finding(condition, "第十一条(四)", Result.MET, "非单位最高管理者");
    }

    /** @param years which the statement is about; none, and it is about all time */
    private static Finding stated(String condition, String article, @Nullable Boolean statement, int years) {
        return statement == null
                ? open(condition, article)
                : new Finding(
                        condition,
                        article,
                        statement ? Result.MET : Result.NOT_MET,
                        years == 0 ? "申报人声明" : "申报人声明（近" + years + "年）");
    }

    /** For whoever examines the dossier to find: nothing was stated of it, or a statement would prove nothing. */
    private static Finding open(String condition, String article) {
        return new Finding(condition, article, Result.UNDETERMINED, null);
    }
}
