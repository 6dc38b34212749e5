package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a round has to say at this moment, by the names that stand between braces. */
@Component
class RoundValues {

    private static final String BLANK = "〔　　〕", NUMERALS = "一二三四五六";

    /** Of a meeting that is still to be called. */
    private static final Map<String, String> UNCALLED = Map.of(
            "on", "　　　　",
            "place", "　　　　",
            "chair", "　　　　",
            "agenda", "1.听取评审工作情况汇报；\n2.审议候选名单，确定拟授奖的单位和个人；\n3.形成审议决定。");

    private final Applications applications;
    private final Programs programs;
    private final List<Sayings> steps;
    private final FeedbackValues feedback;

    RoundValues(Applications applications, Programs programs, List<Sayings> steps, FeedbackValues feedback) {
        this.applications = applications;
        this.programs = programs;
        this.steps = steps;
        this.feedback = feedback;
    }

    /** Without a value for what the round has not come to: whom it lists, or why one came no further. */
    Map<String, String> of(DocumentKind kind, Round round, @Nullable Application application) {
        var policy = programs.policy(round.id());
        var values = new HashMap<String, String>();
        values.put("round", round.title());
        values.put("award", policy.terms().awardName());
        values.put("government", policy.terms().government());
        values.put("office", policy.terms().office());
        values.put("division", policy.terms().division());
        values.put("steps", steps(round, policy));
        values.put("plan", plan(round, policy));
        values.put("approver", policy.called(policy.rulesApprover()));
        values.put("deliberator", policy.called(policy.deliberator()));
        values.put("members", members(policy));
        values.put("settled", "");
        values.putAll(UNCALLED);
        values.put("applied", applied(round, policy));
        values.put("classes", classes(policy));
        values.put(
                "window",
                round.windowTo().map(day -> "截至" + ChineseDate.of(day)).orElse(BLANK));
        values.put("contact", round.contact().map(who -> "联系人、联系电话：" + who).orElse("联系人：　　　　　　联系电话："));
        values.put("realName", policy.objection().realName() ? "实名" : "");
        values.put("days", String.valueOf(policy.memberConsult().answerDays()));
        if (application != null && application.outcome() == Outcome.FAILED) {
            values.putAll(feedback.of(application));
        }
        steps.forEach(step -> values.putAll(step.of(round.id())));
        var meant = meant(kind, round, policy);
        var listed = meant == null ? Map.<ApplicantKind, List<Application>>of() : listed(round, meant);
        if (!listed.isEmpty()) {
            values.put("names", names(kind, listed, policy));
            values.putAll(notice(listed, policy));
        }
        return values;
    }

    /** Whom a document lists; {@code null}: it lists nobody. */
    private static @Nullable Predicate<Application> meant(DocumentKind kind, Round round, Policy policy) {
        return switch (kind) {
            case WORK_PLAN, ANNOUNCEMENT, TRAINING, FEEDBACK, REVIEW_RESULT, NOTICE_STATEMENT -> null;
            case CONSULTATION -> at(StageKind.CONSULT);
            case QUALIFIED_LIST -> beyond(round, policy);
            case PUBLIC_NOTICE -> at(StageKind.PUBLIC_NOTICE);
            case SITE_LIST -> came(round, policy);
            case SITE_PLAN -> at(StageKind.SITE);
            case MEETING_NOTICE -> at(StageKind.DELIBERATION);
            case MINUTES -> application -> application.classCode() != null;
            case APPROVAL_REQUEST -> at(StageKind.APPROVAL);
            case COMMENDATION -> at(StageKind.CONFERRAL).or(application -> application.outcome() == Outcome.CONFERRED);
        };
    }

    private static Predicate<Application> at(StageKind stage) {
        return application -> application.stage() == stage && !application.ended();
    }

    /** Who was found qualified, and went on whatever became of it. */
    private static Predicate<Application> beyond(Round round, Policy policy) {
        var last = round.kinds().stream()
                .collect(Collectors.toMap(track -> track, track -> ordinal(policy, track, StageKind.QUALIFIED_LIST)));
        return application -> application.ordinal() > last.getOrDefault(application.track(), Integer.MAX_VALUE);
    }

    /** Who came to the site review, whatever became of them there. */
    private static Predicate<Application> came(Round round, Policy policy) {
        var site = round.kinds().stream()
                .collect(Collectors.toMap(track -> track, track -> ordinal(policy, track, StageKind.SITE)));
        return application -> application.ordinal() >= site.getOrDefault(application.track(), Integer.MAX_VALUE);
    }

    private static int ordinal(Policy policy, ApplicantKind track, StageKind stage) {
        return Procedure.of(policy, track).steps().stream()
                .filter(step -> step.kind() == stage)
                .mapToInt(Procedure.Step::ordinal)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Track by track, those who have anybody. */
    private Map<ApplicantKind, List<Application>> listed(Round round, Predicate<Application> meant) {
        return round.kinds().stream()
                .flatMap(track -> applications.submitted(round.id(), track).stream())
                .filter(meant)
                .collect(Collectors.groupingBy(Application::track, LinkedHashMap::new, Collectors.toList()));
    }

    /** （一）单位, then the names, numbered; a class where one was endorsed. */
    private static String names(DocumentKind kind, Map<ApplicantKind, List<Application>> listed, Policy policy) {
        var lines = new ArrayList<String>();
        listed.forEach((track, all) -> {
            lines.add("（"
                    + NUMERALS.charAt((int)
                            lines.stream().filter(line -> line.startsWith("（")).count()) + "）"
                    + Names.of(track));
            for (int i = 0; i < all.size(); i++) {
                lines.add((i + 1) + "."
                        + (kind.tellsClass()
                                ? named(all.get(i), policy)
                                : all.get(i).name()) + (kind.tellsGrounds() ? grounds(all.get(i)) : ""));
            }
        });
        return String.join("\n", lines);
    }

    /** Which list is published, and for how long, as the policy says of the notice they wait at; left open where two differ. */
    private static Map<String, String> notice(Map<ApplicantKind, List<Application>> listed, Policy policy) {
        var rules = listed.entrySet().stream()
                .flatMap(track -> track.getValue().stream()
                        .map(application -> Procedure.of(policy, track.getKey())
                                .at(application.ordinal())
                                .notice()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        if (rules.size() != 1) {
            return Map.of("list", "名单", "notice", BLANK);
        }
        var rule = rules.getFirst();
        return Map.of(
                "list",
                switch (rule.stage()) {
                    case QUALIFIED_LIST -> "符合申报条件的单位和个人名单";
                    case DELIBERATION -> "拟授奖名单";
                    default -> Names.of(rule.stage()) + "结果";
                },
                "notice",
                rule.days() + (rule.dayKind() == Policy.DayKind.WORKING ? "个工作日" : "日"));
    }

    private static String named(Application application, Policy policy) {
        var code = application.classCode();
        return application.name()
                + (code == null ? "" : "（" + policy.awardClass(code).name() + "）");
    }

    private static String grounds(Application application) {
        var grounds = application.grounds();
        return grounds == null || grounds.isBlank() ? "" : "。授奖理由：" + grounds;
    }

    /** What is gone through before the approval is asked for. */
    private static String steps(Round round, Policy policy) {
        return walked(round, policy).stream()
                .flatMap(track -> Procedure.of(policy, track).steps().stream()
                        .map(Procedure.Step::kind)
                        .takeWhile(kind -> kind != StageKind.APPROVAL))
                .distinct()
                .sorted()
                .map(Names::of)
                .collect(Collectors.joining("、"));
    }

    /** Before it is announced for some of them, all the policy has. */
    private static Collection<ApplicantKind> walked(Round round, Policy policy) {
        return round.kinds().isEmpty() ? policy.stages().keySet() : round.kinds();
    }

    /** The dates planned, track by track; what has none is left open. */
    private static String plan(Round round, Policy policy) {
        return walked(round, policy).stream()
                .flatMap(track -> Procedure.of(policy, track).steps().stream()
                        .map(step -> "%s（%s）：%s"
                                .formatted(
                                        Names.of(step.kind()) + Names.again(step.turn()),
                                        Names.of(track),
                                        round.planned(track, step.ordinal())
                                                .map(days ->
                                                        ChineseDate.of(days.from()) + "至" + ChineseDate.of(days.to()))
                                                .orElse(BLANK))))
                .collect(Collectors.joining("\n"));
    }

    /** Who is called to deliberate: a government's meeting has no members to name beforehand. */
    private static String members(Policy policy) {
        return policy.deliberator() == Authority.LEADING_GROUP
                ? policy.called(Authority.LEADING_GROUP) + "各成员单位"
                : "各参会单位";
    }

    /** How many handed in, and how many of them each step let on; notices let on whom the step before them did. */
    private String applied(Round round, Policy policy) {
        return round.kinds().stream()
                .map(track -> {
                    var all = applications.submitted(round.id(), track);
                    return Procedure.of(policy, track).steps().stream()
                            .filter(step -> step.kind() != StageKind.PUBLIC_NOTICE)
                            .takeWhile(step -> step.kind() != StageKind.COMPOSITE)
                            .map(step -> "%s通过%d个"
                                    .formatted(
                                            Names.of(step.kind()),
                                            all.stream()
                                                    .filter(application -> application.ordinal() > step.ordinal())
                                                    .count()))
                            .collect(
                                    Collectors.joining("，", "%s：提交申报%d个，".formatted(Names.of(track), all.size()), "。"));
                })
                .collect(Collectors.joining("\n"));
    }

    private static String classes(Policy policy) {
        return policy.classes().stream()
                .map(one -> "%s：%s，不超过%d个。".formatted(one.name(), Names.of(one.applicantKind()), one.quota()))
                .collect(Collectors.joining("\n"));
    }
}
