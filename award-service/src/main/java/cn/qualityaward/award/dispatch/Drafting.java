package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.dispatch.Text.Disclosure;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        values.put("classes", classes(policy));
        values.put(
                "window",
                round.windowTo().map(day -> "截至" + ChineseDate.of(day)).orElse(BLANK));
        values.put("days", String.valueOf(policy.memberConsult().answerDays()));
        values.put("notice", notice(policy));
        if (application != null) {
            values.put("name", application.name());
            values.put("reason", ended(kind, application));
        }
        var meant = meant(kind, round, policy);
        if (meant != null) {
            values.put("names", listed(kind, round, policy, meant));
        }
        return text(kind, values, policy);
    }

    private Text text(DocumentKind kind, Map<String, String> values, Policy policy) {
        var words = wording.of(kind);
        return new Text(
                words.title(values),
                kind == DocumentKind.COMMENDATION ? policy.terms().government() : "质量奖办公室",
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

    /** （一）单位, then the names, numbered; a class where one was endorsed. */
    private String listed(DocumentKind kind, Round round, Policy policy, Predicate<Application> meant) {
        var tracks = round.kinds();
        var lists = tracks.stream()
                .map(track -> applications.submitted(round.id(), track).stream()
                        .filter(meant)
                        .toList())
                .toList();
        if (lists.stream().allMatch(List::isEmpty)) {
            throw notYet(kind);
        }
        return IntStream.range(0, tracks.size())
                .filter(place -> !lists.get(place).isEmpty())
                .mapToObj(place -> "（%s）%s\n%s"
                        .formatted(
                                NUMERALS.charAt(place),
                                wording.track(tracks.get(place)),
                                IntStream.range(0, lists.get(place).size())
                                        .mapToObj(i -> (i + 1) + "."
                                                + named(lists.get(place).get(i), policy))
                                        .collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n"));
    }

    private static String named(Application application, Policy policy) {
        var code = application.classCode();
        return application.name()
                + (code == null ? "" : "（" + policy.awardClass(code).name() + "）");
    }

    private String classes(Policy policy) {
        return policy.classes().stream()
                .map(one -> "%s：%s，不超过%d个。".formatted(one.name(), wording.track(one.applicantKind()), one.quota()))
                .collect(Collectors.joining("\n"));
    }

    /** How long the last public notice lasts. */
    private static String notice(Policy policy) {
        if (policy.publicNotices().isEmpty()) {
            return BLANK;
        }
        var last = policy.publicNotices().getLast();
        return last.days() + (last.dayKind() == Policy.DayKind.WORKING ? "个工作日" : "日");
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
