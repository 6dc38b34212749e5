package cn.qualityaward.standalone.demo;

import cn.qualityaward.embedded.StartFailure;
import cn.qualityaward.standalone.Demo;
import cn.qualityaward.standalone.Login;
import cn.qualityaward.standalone.Platform;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Founding;
import cn.qualityaward.standalone.walk.ProcedureTime;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** 锡林郭勒盟 with a finished round and a running one, and beside it 示例市 with another procedure and a notice running. */
public final class TwoRegions implements Demo {
    private static final Clock CLOCK = Clock.systemUTC();

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 3, 4, 9, 0);
    private static final int STRIDE = 5;

    @Override
    public Instant beginning() {
        return BEGINNING.atZone(ProcedureTime.ZONE).toInstant();
    }

    @Override
    public void load(Platform platform, Consumer<String> progress) {
        Founding founding = new Founding(platform, "operator");
        if (founding.knows("xilingol") || founding.knows("shili")) {
            throw new StartFailure("An earlier start loaded only part of the demo; ./run --fresh begins anew.");
        }
        ProcedureTime time = ProcedureTime.of(platform);
        progress.accept("demo: taking in 锡林郭勒盟 and 示例市");
        Cast xilingol = founding.found(Regions.xilingol());
        Cast shili = founding.found(Regions.shili());
        Looks.give(xilingol, shili);
        progress.accept("demo: 锡林郭勒盟 2024, from announcement to certificates");
        finish(xilingol, time);
        progress.accept("demo: the rounds that run now");
        LocalDate today = LocalDate.now(ProcedureTime.ZONE);
        run(xilingol, shili, time, today);
        progress.accept("demo: loaded; the procedure's date is " + time.today());
    }

    private static void finish(Cast cast, ProcedureTime time) {
        RoundWalk walk = RoundWalk.plan(cast, time, "第三届锡林郭勒盟盟长质量奖", 2024, STRIDE);
        walk.approveRules();
        walk.announce(30);
        walk.apply(Fields.finished());
        walk.walkToTheEnd();
    }

    /** Ends today, with one window, one consultation and one public notice open. */
    private static void run(Cast xilingol, Cast shili, ProcedureTime time, LocalDate today) {
        time.moveTo(today.minusDays(40));
        RoundWalk other = RoundWalk.plan(shili, time, "首届示例市市长质量奖", today.getYear(), 0);
        other.approveRules();
        other.announce(15);
        other.apply(Fields.other());
        RoundWalk own = RoundWalk.plan(xilingol, time, "第四届锡林郭勒盟盟长质量奖", today.getYear(), 0);
        own.approveRules();
        time.moveTo(today.minusDays(20));
        own.announce(35);
        own.apply(Fields.running());
        other.walkTo("MATERIAL");
        time.moveTo(today.minusDays(8));
        other.walkTo("PUBLIC_NOTICE");
        own.settle();
        time.moveTo(CLOCK.instant());
        other.publish();
    }

    @Override
    public List<String> pages() {
        return List.of("/xilingol/", "/shili/", "/xilingol/workspace/", "/platform");
    }

    @Override
    public List<Login> logins() {
        return List.of(
                new Login("xilingol-office1", "领导小组办公室 经办人", "形式审查、征求意见、评分进度"),
                new Login("xilingol-office2", "领导小组办公室 另一经办人", "复核"),
                new Login("xilingol-head", "领导小组办公室 主任", "确认名单、候选名单、请示"),
                new Login("xilingol-board-152502", "锡林浩特市 审查人", "真实性、完整性审查"),
                new Login("xilingol-county-152527", "太仆寺旗 签署人", "签署推荐意见"),
                new Login("xilingol-member-emergency", "成员单位 应急管理局", "答复征求意见"),
                new Login("xilingol-expert1", "评审专家", "评审任务（示例市有已完成的评分）"),
                new Login("xilingol-secretary", "领导小组 秘书", "审批规则、审议名单"),
                new Login("xilingol-government", "行署 签批人", "批准"),
                new Login("xilingol-applicant9", "申报单位", "一份草稿；applicant8 有一份退回补正"),
                new Login("xilingol-system", "系统管理员", "人员与岗位：邀请、导入名单、移除"),
                new Login("xilingol-security", "安全管理员", "移除人员"),
                new Login("xilingol-audit", "审计管理员", "查看人员与岗位"),
                new Login("xilingol-policy", "办法编辑", "管理办法与评审规则"),
                new Login("shili-head", "示例市 评审办公室主任", "公示正在进行"));
    }
}
