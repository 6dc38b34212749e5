package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 推荐汇总表: whom a unit recommends in a round and whom not, to be signed and sealed by it. */
@Component
class RecommendationSummary {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6),
            new Column("申报单位（个人）", 22),
            new Column("申报类别", 12),
            new Column("推荐结论", 11),
            new Column("推荐意见", 27),
            new Column("签署人", 10),
            new Column("签署日期", 12));

    private final Rounds rounds;
    private final Applications applications;
    private final Recommendations.Signatures signatures;
    private final ProcedureClock clock;

    RecommendationSummary(
            Rounds rounds, Applications applications, Recommendations.Signatures signatures, ProcedureClock clock) {
        this.rounds = rounds;
        this.applications = applications;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * @param unit as an application names it, {@code county/152502}
     * @param name what it is called
     */
    @Transactional(readOnly = true)
    public Roll of(UUID roundId, String unit, String name) {
        var round = rounds.required(roundId);
        var applied = applied(round, unit);
        if (applied.isEmpty()) {
            throw Refusal.conflict("recommendation-summary-empty").article("第十三条(一)");
        }
        var signed = signatures.findByRoundIdAndUnitAndSetAsideByIsNull(roundId, unit).stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        var open = applied.stream()
                .filter(one -> !signed.containsKey(one.id()) && !one.ended())
                .count();
        return new Roll(
                round.title() + "推荐汇总表",
                open == 0 ? "" : "（未定稿，尚有 " + open + " 个申报没有签署推荐意见）",
                "推荐单位（盖章）：" + name,
                COLUMNS,
                rows(applied, signed, name),
                List.of("签发人：　　　　　　　　审核人：　　　　　　　　填表人：", "填报日期：" + ChineseDate.of(clock.today())));
    }

    private List<Application> applied(Round round, String unit) {
        return round.kinds().stream()
                .flatMap(track -> applications.submitted(round.id(), track).stream())
                .filter(application -> unit.equals(application.recommender()))
                .filter(application -> application.status() != Status.WITHDRAWN)
                .toList();
    }

    private static List<List<String>> rows(List<Application> applied, Map<UUID, Recommendation> signed, String unit) {
        var rows = new ArrayList<List<String>>();
        for (var application : applied) {
            rows.add(row(rows.size() + 1, application, signed.get(application.id()), unit));
        }
        return rows;
    }

    private static List<String> row(int number, Application application, @Nullable Recommendation signed, String unit) {
        var known = List.of(String.valueOf(number), application.name(), Names.of(application.track()));
        var found = signed == null
                ? List.of(application.ended() ? "未进入推荐" : "尚未签署", "", "", "")
                : List.of(
                        signed.recommended() ? "同意推荐" : "不予推荐",
                        signed.opinion(),
                        signer(signed, unit),
                        ChineseDate.of(signed.signedOn()));
        var row = new ArrayList<>(known);
        row.addAll(found);
        return row;
    }

    /** What was signed on paper bears the unit's seal, and its number says which paper it is. */
    private static String signer(Recommendation signed, String unit) {
        return signed.paper() == null
                ? Objects.requireNonNullElse(signed.signer(), "")
                : unit + "（" + signed.paper() + "）";
    }
}
