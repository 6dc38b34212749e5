package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.dispatch.Text.Disclosure;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 拟稿: what a document of a round says before anybody changed a word. */
@Component
class Drafting {

    /**
     * How words would read.
     *
     * @param round the latest, whose values they are
     * @param madeUp what it has not come to say, for which something made up stands
     */
    record Preview(@Nullable String round, Words words, List<String> madeUp) {}

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("noticed", "拟授奖名单于2026年6月1日发布，公示至2026年6月10日"),
            Map.entry("objections", "无。"),
            Map.entry("clues", "无。"),
            Map.entry("trainings", "2030年9月3日，示例会议室。"),
            Map.entry("contact", "联系人、联系电话：示例联系人 0479-0000000"),
            Map.entry("round", "示例质量奖"),
            Map.entry("award", "示例质量奖"),
            Map.entry("government", "示例人民政府"),
            Map.entry("office", "示例质量奖办公室"),
            Map.entry("division", "旗县市区"),
            Map.entry("steps", "形式审查、资料评审"),
            Map.entry("classes", "示例质量奖：单位，不超过2个。"),
            Map.entry("plan", "资料评审：2030年10月8日至2030年10月20日"),
            Map.entry("approver", "领导小组"),
            Map.entry("window", "截至2030年9月20日"),
            Map.entry("realName", "实名"),
            Map.entry("days", "10"),
            Map.entry("list", "名单"),
            Map.entry("notice", "7个工作日"),
            Map.entry("name", "示例企业"),
            Map.entry("names", "（一）单位\n1.示例企业"),
            Map.entry("reason", "示例理由"),
            Map.entry("visits", "1.示例企业：2030年11月1日至2030年11月2日，示例路1号，组长示例专家甲，成员示例专家乙。"),
            Map.entry("met", "2030年11月20日（会议审议，应到9人，实到9人）"),
            Map.entry("present", "示例成员甲、示例成员乙"),
            Map.entry("recused", "无"),
            Map.entry("chosen", "单位：按资料评审得分由高到低取前3名，末位得分相同的一并进入。"),
            Map.entry("deliberator", "领导小组"),
            Map.entry("members", "领导小组各成员单位"),
            Map.entry("on", "2030年11月20日09:00"),
            Map.entry("place", "示例会议室"),
            Map.entry("chair", "示例主持人"),
            Map.entry("agenda", "1.听取评审工作情况汇报；\n2.审议候选名单。"),
            Map.entry("settled", "，公示期满无异议"),
            Map.entry("you", "你单位"),
            Map.entry("findings", "资料评审优势\n1.示例评分项：示例意见。"),
            Map.entry("applied", "单位：提交申报9个，资料评审通过3个。"),
            Map.entry("agencies", "评审机构：示例评审有限公司（单位资料评审）。"),
            Map.entry("reviewed", "单位资料评审：评审5个，通过3个；评审专家3人，回避1人次。"),
            Map.entry("weights", "（单位）\n资料评审40%、现场评审40%、陈述答辩20%。"),
            Map.entry("ranking", "（单位）\n1.示例企业：综合得分88.12（资料评审90.00，现场评审87.00，陈述答辩86.60）。"),
            Map.entry("candidates", "（单位）\n示例企业：示例质量奖，综合评分第1名。"),
            Map.entry("vacancies", "无"),
            Map.entry("struck", "无"),
            Map.entry("order", "无"),
            Map.entry("vacant", "无"));

    private final DocumentTemplates templates;
    private final UsualWords usual;
    private final RoundValues values;
    private final Rounds rounds;
    private final Programs programs;

    Drafting(DocumentTemplates templates, UsualWords usual, RoundValues values, Rounds rounds, Programs programs) {
        this.templates = templates;
        this.usual = usual;
        this.values = values;
        this.rounds = rounds;
        this.programs = programs;
    }

    /** @throws Refusal where the round has not come to what the document tells */
    Text draft(DocumentKind kind, Round round, @Nullable Application application) {
        var said = values.of(kind, round, application);
        if (!said.keySet().containsAll(kind.necessary())) {
            throw Refusal.conflict("document-not-yet").article(kind.article()).field("kind");
        }
        var terms = programs.policy(round.id()).terms();
        var words = words(kind).filled(said);
        return new Text(
                words.title(),
                kind == DocumentKind.COMMENDATION ? terms.government() : terms.office(),
                words.addressee().isEmpty() ? null : words.addressee(),
                words.body(),
                List.of(),
                List.of(),
                null,
                disclosure(kind));
    }

    /** The region's own, or else the usual ones. */
    Words words(DocumentKind kind) {
        return templates.findByKind(kind).flatMap(DocumentTemplate::words).orElseGet(() -> usual.of(kind));
    }

    /** @param readable whether the reader may know what the kind tells of a round (第十八条) */
    Preview preview(DocumentKind kind, Words words, Predicate<Round> readable) {
        words.check(kind);
        var latest =
                rounds.findAllByOrderByYearDescIdDesc().stream().findFirst().filter(readable);
        var said = new HashMap<>(SAMPLES);
        var known = latest.map(round -> values.of(kind, round, null)).orElseGet(Map::of);
        said.putAll(known);
        return new Preview(
                latest.map(Round::title).orElse(null),
                words.filled(said),
                kind.placeholders().stream()
                        .filter(name -> !known.containsKey(name))
                        .toList());
    }

    private static Disclosure disclosure(DocumentKind kind) {
        return switch (kind) {
            case ANNOUNCEMENT, TRAINING, QUALIFIED_LIST, PUBLIC_NOTICE, COMMENDATION -> Disclosure.PUBLISHED;
            case WORK_PLAN,
                    CONSULTATION,
                    FEEDBACK,
                    SITE_LIST,
                    SITE_PLAN,
                    REVIEW_RESULT,
                    MEETING_NOTICE,
                    MINUTES,
                    NOTICE_STATEMENT,
                    APPROVAL_REQUEST -> Disclosure.WITHHELD;
        };
    }
}
