package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.DrawViews.Chosen;
import cn.qualityaward.award.expert.DrawViews.Plan;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 专家抽取记录, signed by whoever drew and whoever witnessed it: enough to work the draw out again. */
@Component
class DrawRecord {

    private static final List<Column> COLUMNS =
            List.of(new Column("序号", 8), new Column("申报单位、个人", 34), new Column("评审专家", 38), new Column("抽取结果", 20));

    private final Draws draws;
    private final Progress progress;

    DrawRecord(Draws draws, Progress progress) {
        this.draws = draws;
        this.progress = progress;
    }

    Roll of(Round round, ApplicantKind track, int ordinal) {
        var all = draws.findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round.id(), track, ordinal)
                .reversed();
        var rows = new ArrayList<List<String>>();
        for (int number = 1; number <= all.size(); number++) {
            rows(rows, number, all.get(number - 1));
        }
        var step = progress.procedure(round.id(), track).at(ordinal);
        var foot = new ArrayList<String>();
        for (int number = 1; number <= all.size(); number++) {
            foot.addAll(account(number, all.get(number - 1)));
        }
        foot.add("抽取人（签字）：　　　　　　　　见证人（签字）：　　　　　　　　日期：");
        return new Roll(
                "专家抽取记录",
                all.isEmpty() ? "（尚未抽取）" : "",
                "%s　　%s　　%s"
                        .formatted(round.title(), Names.of(track), Names.of(step.kind()) + Names.again(step.turn())),
                COLUMNS,
                rows,
                foot);
    }

    private static void rows(List<List<String>> rows, int number, Draw draw) {
        if (draw.given().isEmpty()) {
            return;
        }
        for (var row : Plan.of(draw.inputs(), draw.result()).rows()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    row.name(),
                    row.reviewers().stream().map(DrawRecord::named).collect(Collectors.joining("、")),
                    "第%d次抽取%s".formatted(number, said(draw.state()))));
        }
    }

    private static String named(Chosen reviewer) {
        return reviewer.drawn() ? reviewer.name() : reviewer.name() + "（保留）";
    }

    private static String said(Draw.State state) {
        return switch (state) {
            case PREPARED -> "，待见证";
            case DRAWN -> "，待公布";
            case UNDONE -> "，已撤销";
            case RELEASED -> "，已公布";
        };
    }

    private static List<String> account(int number, Draw draw) {
        var lines = new ArrayList<String>();
        var inputs = draw.inputs();
        var seat = draw.seat();
        lines.add("第%d次抽取：%s准备，%s%s。"
                .formatted(
                        number,
                        day(draw.preparedAt()),
                        seat == null ? drawnFor(inputs) : replacing(seat, inputs),
                        said(draw.state())));
        lines.add("抽取依据的SHA-256：" + draw.lot().inputsHash());
        lines.add("承诺值（办公室随机数的SHA-256）：" + draw.lot().commitment());
        var witness = draw.lot().witness();
        if (witness != null) {
            lines.add("见证：%s（%s），给出“%s”%s"
                    .formatted(
                            witness.name(),
                            day(witness.at()),
                            witness.words(),
                            witness.onPaper() == null ? "。" : "，据书面记录" + witness.onPaper() + "。"));
            lines.add("办公室随机数：" + draw.lot().secret());
            lines.add("种子（随机数、见证人所给、抽取依据三行的SHA-256）：" + draw.lot().seed());
            lines.addAll(
                    seat == null
                            ? List.of()
                            : lots(inputs, Objects.requireNonNull(draw.lot().seed())));
        }
        if (draw.undoneBecause() != null) {
            lines.add("撤销理由：" + draw.undoneBecause());
        }
        return lines;
    }

    private static String drawnFor(DrawInputs inputs) {
        return "每项申报抽取%d名，申报%d项，可供抽取专家%d名"
                .formatted(
                        inputs.perApplicant(),
                        inputs.applicants().size(),
                        inputs.reviewers().stream()
                                .filter(DrawInputs.Reviewer::available)
                                .count());
    }

    private static String replacing(OpenSeat seat, DrawInputs inputs) {
        return "替换%s（%s），接替其评审的申报%d项，从能够接替的专家%d名中抽取1名"
                .formatted(
                        seat.name(),
                        seat.reason().replaceFirst("[。；]$", ""),
                        inputs.applicants().size(),
                        inputs.reviewers().size());
    }

    /** Whoever came first takes over; the numbers are enough to see that. */
    private static List<String> lots(DrawInputs inputs, String seed) {
        return List.of("签号（种子、专家编号两行的SHA-256，由小到大，列首位的接替）："
                + SeatLot.inOrder(inputs, seed).stream()
                        .map(expert -> "%s（编号%s）%s"
                                .formatted(
                                        expert.name(),
                                        expert.expert(),
                                        WitnessedSeed.lot(seed, expert.expert()).substring(0, 12)))
                        .collect(Collectors.joining("；")));
    }

    private static String day(Instant at) {
        return ChineseDate.of(ProcedureClock.local(at).toLocalDate());
    }
}
