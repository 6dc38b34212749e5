package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** 会议通知、签到表、会议纪要 of a meeting, of whichever body: to be sent, and to be signed. */
final class MeetingPapers {

    private static final List<Column> COLUMNS =
            List.of(new Column("序号", 10), new Column("姓名", 30), new Column("签名", 40), new Column("回避事项", 20));

    private MeetingPapers() {}

    static Letter notice(Meeting meeting, String round, Policy policy) {
        var notice = meeting.notice();
        var lines = new ArrayList<String>();
        lines.add(
                "定于%s召开%s拟授奖名单%s会议，现将有关事项通知如下。".formatted(ChineseDate.of(notice.on()), round, purpose(meeting.body())));
        lines.add("一、时间和地点");
        lines.add("%s %s，%s。".formatted(ChineseDate.of(notice.on()), notice.from(), notice.place()));
        lines.add("二、主持人");
        lines.add(notice.chair() + "。");
        lines.add("三、议程");
        numbered(lines, notice.agenda());
        lines.add("四、应到人员");
        lines.add(String.join("、", notice.called().stream().map(Attendee::name).toList()) + "。");
        lines.add("五、回避");
        lines.add("与申报单位和个人有利害关系的，应当主动说明并回避%s。".formatted(quorum(meeting.body(), policy)));
        return letter(round + "拟授奖名单" + purpose(meeting.body()) + "会议通知", lines, policy);
    }

    /** Where the policy asks for none, the notice threatens with none. */
    private static String quorum(MeetingBody body, Policy policy) {
        var percent = body == MeetingBody.OFFICE
                ? policy.officeMeetingQuorum()
                : policy.quorumOfDeliberation().percent();
        return percent == null ? "" : "；回避后到会人数不足应到人数%d%%的，会议不得形成意见".formatted(percent);
    }

    static Roll sheet(Meeting meeting, String round) {
        var notice = meeting.notice();
        return new Roll(
                round + "拟授奖名单" + purpose(meeting.body()) + "会议签到表",
                "",
                "时间：%s %s　　　　地点：%s".formatted(ChineseDate.of(notice.on()), notice.from(), notice.place()),
                COLUMNS,
                IntStream.range(0, notice.called().size())
                        .mapToObj(place -> List.of(
                                String.valueOf(place + 1),
                                notice.called().get(place).name(),
                                "",
                                ""))
                        .toList(),
                List.of("应到%d人，实到　　人。".formatted(notice.called().size()), "记录人（签名）：　　　　　　　　　　主持人（签名）："));
    }

    /**
     * @param told what the minutes tell beside the list
     * @param names of the candidates
     */
    static Letter minutes(
            Meeting meeting,
            Text text,
            String round,
            Policy policy,
            Map<String, String> told,
            Map<UUID, String> names) {
        var notice = meeting.notice();
        var lines = new ArrayList<String>();
        lines.add("会议于%s在%s召开，由%s主持，应到%d人，实到%d人。"
                .formatted(
                        ChineseDate.of(notice.on()),
                        notice.place(),
                        notice.chair(),
                        notice.called().size(),
                        present(text)));
        lines.add("一、出席和回避");
        lines.add("出席：" + told.get("present") + "。");
        lines.add("回避：" + told.get("recused") + "。");
        lines.add("二、议程");
        numbered(lines, notice.agenda());
        lines.add("三、议定事项");
        lines.add(text.endorsed().isEmpty() ? "会议没有提出拟授奖候选单位和个人。" : "会议研究提出以下拟授奖候选名单，提请审议：");
        numbered(
                lines,
                text.endorsed().stream()
                        .map(one ->
                                names.getOrDefault(one.application(), "") + "，" + className(one, policy) + grounds(one))
                        .toList());
        lines.add("不列入候选名单：" + told.get("struck") + "。");
        lines.add("对综合评分排序的调整：" + told.get("order") + "。");
        lines.add("拟空缺：" + told.get("vacant") + "。");
        lines.add("主持人（签名）：　　　　　　　　记录人（签名）：");
        return letter(round + "拟授奖名单集体研究会议纪要（" + text.minutesNumber() + "）", lines, policy);
    }

    private static int present(Text text) {
        var attendance = text.attendance();
        return attendance == null ? 0 : attendance.present().size();
    }

    private static String grounds(Endorsement one) {
        return one.grounds() == null || one.grounds().isBlank() ? "" : "，授奖理由：" + one.grounds();
    }

    private static String className(Endorsement endorsement, Policy policy) {
        return policy.awardClass(endorsement.classCode()).name();
    }

    private static String purpose(MeetingBody body) {
        return body == MeetingBody.OFFICE ? "集体研究" : "审议";
    }

    private static void numbered(List<String> lines, List<String> what) {
        IntStream.range(0, what.size()).forEach(place -> lines.add("%d.%s。".formatted(place + 1, what.get(place))));
    }

    private static Letter letter(String title, List<String> lines, Policy policy) {
        return new Letter(
                "", "", "", title, "", "", lines, List.of(), policy.terms().office(), "", "", "", "");
    }
}
