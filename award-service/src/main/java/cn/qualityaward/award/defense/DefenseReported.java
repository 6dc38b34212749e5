package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ReportSection;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When it defended, and who did so, in the summary of the defense (陈述答辩评分汇总). */
@Component
class DefenseReported implements ReportSection {

    private final DefenseOrders orders;
    private final Speakers speakers;

    DefenseReported(DefenseOrders orders, Speakers speakers) {
        this.orders = orders;
        this.speakers = speakers;
    }

    @Override
    public List<Section> of(Step step, Application application) {
        if (step.kind() != StageKind.DEFENSE) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        orders.released(application.roundId(), application.track(), step.ordinal()).stream()
                .flatMap(order -> order.slots().stream())
                .filter(slot -> slot.application().equals(application.id()))
                .forEach(slot -> lines.add("次序：第%d位；时间：%s。".formatted(slot.place(), OrderRecord.when(slot))));
        lines.add("答辩人：" + speakers.named(application.id(), step.ordinal()) + "。");
        return List.of(new Section("陈述答辩", lines));
    }
}
