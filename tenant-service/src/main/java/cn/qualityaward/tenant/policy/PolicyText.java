package cn.qualityaward.tenant.policy;

import static java.util.Objects.requireNonNullElse;

import cn.qualityaward.tenant.policy.Policy.RecommendPath;
import cn.qualityaward.tenant.regulation.OfficialStyle;
import cn.qualityaward.tenant.regulation.TextModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a policy (regulation/policy.ftl) calls things: who acts, who applies, what is awarded. */
public final class PolicyText {

    /** A class named 质量奖（个人） is the individual's 质量奖, not an award beside it. */
    private static final Pattern FOR_SOME = Pattern.compile("(.+)（(.+)）");

    private final Policy policy;
    private final Terms terms;
    private final ApplicantNames applicants;
    private final AuthorityNames authorities;

    private PolicyText(Policy policy) {
        this.policy = policy;
        this.terms = policy.terms();
        this.applicants = new ApplicantNames(terms);
        this.authorities = new AuthorityNames(terms);
    }

    public static Map<String, @Nullable Object> of(Policy policy) {
        return new PolicyText(policy).names();
    }

    private Map<String, @Nullable Object> names() {
        var names = new TextModel();
        names.put("terms", terms)
                .put("award", terms.awardName())
                .put("short", terms.shortAwardName())
                .put("r", terms.regionKind())
                .put("shortRegion", requireNonNullElse(terms.shortRegion(), terms.regionName()))
                .put("government", terms.government())
                .put("gov", authorities.government())
                .put("governor", terms.governor())
                .put("office", terms.office())
                .put("group", authorities.group())
                .put("groupName", requireNonNullElse(terms.leadingGroup(), ""))
                .put("organizer", authorities.organizer())
                .put("approver", authorities.called(policy.rulesApprover()))
                .put("deliberator", authorities.called(policy.deliberator()))
                .put("consulted", authorities.consulted())
                .put("jurisdictions", jurisdictions())
                .put(
                        "bases",
                        policy.legalBases().stream().map(PolicyText::cited).toList());
        applicants(names);
        awards(names);
        recommendation(names);
        procedure(names);
        return names.values();
    }

    private void applicants(TextModel names) {
        var kinds = policy.classes().stream().map(AwardClass::applicantKind).distinct();
        var labels = kinds.map(applicants::atLarge).distinct().toList();
        names.put("applicants", labels)
                .put("organization", applicants.organization())
                .put("organizations", labels.contains(applicants.organization()))
                .put("organizationsAtLarge", applicants.organizationsAtLarge())
                .put(
                        "persons",
                        labels.stream()
                                .filter(one -> !one.equals(applicants.organization()))
                                .toList())
                .put(
                        "winnersAtFault",
                        String.join(
                                "及", labels.stream().map(applicants::atFault).toList()));
    }

    private void awards(TextModel names) {
        names.put(
                        "awards",
                        policy.classes().stream()
                                .map(one -> FOR_SOME.matcher(one.name()).replaceAll("$1"))
                                .distinct()
                                .toList())
                .put("quotas", quotas())
                .put("winners", policy.classes().stream().map(this::winner).toList())
                .put("formats", NumberNames.of(policy.numberFormats()));
    }

    /** Classes that share a quota are named together. */
    private List<Map<String, Object>> quotas() {
        var together = new LinkedHashMap<String, List<AwardClass>>();
        policy.classes()
                .forEach(one -> together.computeIfAbsent(
                                requireNonNullElse(one.sharedQuotaGroup(), "class " + one.code()),
                                any -> new ArrayList<>())
                        .add(one));
        return together.values().stream()
                .map(sharing -> Map.<String, Object>of(
                        "name",
                        String.join(
                                        "、",
                                        sharing.stream()
                                                .map(PolicyText::quotaName)
                                                .toList())
                                + (sharing.size() > 1 ? "合计" : ""),
                        "cap",
                        sharing.getFirst().quota()))
                .toList();
    }

    private static String quotaName(AwardClass one) {
        return FOR_SOME.matcher(one.name()).replaceAll("$2");
    }

    private Map<String, @Nullable Object> winner(AwardClass one) {
        var some = FOR_SOME.matcher(one.name());
        var winner = new LinkedHashMap<String, @Nullable Object>();
        winner.put(
                "name",
                some.matches()
                        ? "获奖" + some.group(2)
                        : "获得" + one.name() + "的" + applicants.precisely(one.applicantKind()));
        var money = policy.money().getOrDefault(one.code(), BigDecimal.ZERO);
        winner.put("money", money.signum() == 0 ? null : OfficialStyle.yuan(money));
        return winner;
    }

    private void recommendation(TextModel names) {
        var county = terms.division() + "人民政府（管委会）";
        var paths = policy.recommendPaths();
        var signing = signing(paths, "属地" + county);
        names.put("county", county)
                .put("recommenders", signing)
                .put("recommendersAtLarge", signing(paths, "各" + county))
                .put("recommendedBy", paths.equals(Set.of(RecommendPath.COUNTY)) ? "本地区" : "")
                .put("selfRecommended", paths.contains(RecommendPath.SELF))
                .put(
                        "checkedBy",
                        paths.contains(RecommendPath.COUNTY) ? "经属地" + terms.division() + "质量工作议事协调机构会同相关部门" : "经推荐单位");
    }

    private List<String> signing(Set<RecommendPath> paths, String county) {
        return paths.stream()
                .sorted(Comparator.naturalOrder())
                .filter(path -> path != RecommendPath.SELF)
                .map(path -> switch (path) {
                    case COUNTY -> county;
                    case DEPARTMENT -> terms.regionKind() + "直各有关行业主管部门";
                    case ASSOCIATION -> "行业组织";
                    default -> "行业专家";
                })
                .toList();
    }

    private void procedure(TextModel names) {
        var walks = Procedure.of(policy, applicants::precisely, names.list("applicants"));
        names.put("procedures", walks)
                .put("votedLast", policy.stages().values().stream().anyMatch(PolicyText::votesLast))
                .put(
                        "notices",
                        policy.publicNotices().stream().map(NoticeText::of).toList())
                .put("submits", authorities.submits(policy.approvalChain()))
                .put("chain", authorities.chain(policy.approvalChain()));
    }

    private static boolean votesLast(List<Stage> stages) {
        var kinds = stages.stream().map(Stage::kind).toList();
        return kinds.indexOf(StageKind.VOTE) > kinds.indexOf(StageKind.COMPOSITE);
    }

    private String jurisdictions() {
        var own = requireNonNullElse(terms.shortRegion(), terms.regionName());
        return terms.region().equals("自治区") ? "自治区" : "自治区及" + own;
    }

    private static String cited(LegalBasis basis) {
        return OfficialStyle.titled(basis.title()) + (basis.number() == null ? "" : "（" + basis.number() + "）");
    }
}
