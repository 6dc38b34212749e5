package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.dispatch.Text.Disclosure;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 拟稿: what a document of a round says before anybody changed a word. */
@Component
class Drafting {

    private static final String BLANK = "〔　　〕", NUMERALS = "一二三四五六";

    private final Applications applications;
    private final Programs programs;
    private final UsualWords wording;

    Drafting(Applications applications, Programs programs, UsualWords wording) {
        this.applications = applications;
        this.programs = programs;
        this.wording = wording;
    }

    /** @throws Refusal where the round has not come to what the document tells */
    Text draft(DocumentKind kind, Round round, @Nullable Application application) {
        var policy = programs.policy(round.id());
        var values = new HashMap<String, String>();
        values.put("round", round.title());
        values.put("award", policy.terms().awardName());
        values.put("government", policy.terms().government());
        values.put("office", policy.terms().office());
        values.put("division", policy.terms().division());
        values.put("steps", steps(round, policy));
        values.put("classes", classes(policy));
        values.put(
                "window",
                round.windowTo().map(day -> "截至" + ChineseDate.of(day)).orElse(BLANK));
        values.put("realName", policy.objection().realName() ? "实名" : "");
        values.put("days", String.valueOf(policy.memberConsult().answerDays()));
        if (application != null) {
            values.put("name", application.name());
            values.put("reason", ended(kind, application));
        }
        var meant = meant(kind, round, policy);
        if (meant != null) {
            var listed = listed(round, meant);
            if (listed.isEmpty()) {
                throw notYet(kind);
            }
            values.put("names", names(listed, policy));
            values.putAll(notice(listed, policy));
        }
        return text(kind, values, policy);
    }

    private Text text(DocumentKind kind, Map<String, String> values, Policy policy) {
        var words = wording.of(kind);
        return new Text(
                words.title(values),
                kind == DocumentKind.COMMENDATION
                        ? policy.terms().government()
                        : policy.terms().office(),
                words.addressee(values),
                words.body(values),
                List.of(),
                List.of(),
                null,
                disclosure(kind));
    }

    private static Disclosure disclosure(DocumentKind kind) {
        return switch (kind) {
            case ANNOUNCEMENT, QUALIFIED_LIST, PUBLIC_NOTICE, COMMENDATION -> Disclosure.PUBLISHED;
            case CONSULTATION, FEEDBACK, APPROVAL_REQUEST -> Disclosure.WITHHELD;
        };
    }

    /** Whom a document lists; {@code null}: it lists nobody. */
    private static @Nullable Predicate<Application> meant(DocumentKind kind, Round round, Policy policy) {
        return switch (kind) {
            case ANNOUNCEMENT, FEEDBACK -> null;
            case CONSULTATION -> at(StageKind.CONSULT);
            case QUALIFIED_LIST -> beyond(round, policy);
            case PUBLIC_NOTICE -> at(StageKind.PUBLIC_NOTICE);
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
                .collect(Collectors.toMap(
                        track -> track,
                        track -> Procedure.of(policy, track).steps().stream()
                                .filter(step -> step.kind() == StageKind.QUALIFIED_LIST)
                                .mapToInt(Procedure.Step::ordinal)
                                .findFirst()
                                .orElse(Integer.MAX_VALUE)));
        return application -> application.ordinal() > last.getOrDefault(application.track(), Integer.MAX_VALUE);
    }

    /** Track by track, those who have anybody. */
    private Map<ApplicantKind, List<Application>> listed(Round round, Predicate<Application> meant) {
        return round.kinds().stream()
                .flatMap(track -> applications.submitted(round.id(), track).stream())
                .filter(meant)
                .collect(Collectors.groupingBy(Application::track, LinkedHashMap::new, Collectors.toList()));
    }

    /** （一）单位, then the names, numbered; a class where one was endorsed. */
    private static String names(Map<ApplicantKind, List<Application>> listed, Policy policy) {
        var lines = new ArrayList<String>();
        listed.forEach((track, all) -> {
            lines.add("（"
                    + NUMERALS.charAt((int)
                            lines.stream().filter(line -> line.startsWith("（")).count()) + "）"
                    + UsualWords.name(track));
            for (int i = 0; i < all.size(); i++) {
                lines.add((i + 1) + "." + named(all.get(i), policy));
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
                    default -> UsualWords.name(rule.stage()) + "结果";
                },
                "notice",
                rule.days() + (rule.dayKind() == Policy.DayKind.WORKING ? "个工作日" : "日"));
    }

    private static String named(Application application, Policy policy) {
        var code = application.classCode();
        return application.name()
                + (code == null ? "" : "（" + policy.awardClass(code).name() + "）");
    }

    /** What was gone through before the approval is asked for. */
    private static String steps(Round round, Policy policy) {
        return round.kinds().stream()
                .flatMap(track -> Procedure.of(policy, track).steps().stream()
                        .map(Procedure.Step::kind)
                        .takeWhile(kind -> kind != StageKind.APPROVAL))
                .distinct()
                .sorted()
                .map(UsualWords::name)
                .collect(Collectors.joining("、"));
    }

    private static String classes(Policy policy) {
        return policy.classes().stream()
                .map(one -> "%s：%s，不超过%d个。".formatted(one.name(), UsualWords.name(one.applicantKind()), one.quota()))
                .collect(Collectors.joining("\n"));
    }

    private static String ended(DocumentKind kind, Application application) {
        if (application.outcome() != Outcome.FAILED) {
            throw notYet(kind);
        }
        return application.lastReason().orElse(BLANK);
    }

    private static Refusal notYet(DocumentKind kind) {
        return Refusal.conflict("document-not-yet").article(kind.article()).field("kind");
    }
}
