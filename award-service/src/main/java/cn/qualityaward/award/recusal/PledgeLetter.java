package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Pledges.Pledge;
import cn.qualityaward.award.application.Pledges.Related;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** 回避、保密承诺书 of one person, to be printed and signed: what they declared and pledged in the portal, and when. */
final class PledgeLetter {

    private PledgeLetter() {}

    /**
     * @param pledges of one person, each for what they work on; all of them made
     * @param names of the applicants
     */
    static Letter of(String round, String office, List<Pledge> pledges, Map<UUID, String> names) {
        var lines = new ArrayList<String>();
        lines.add("本人参加%s下列工作：%s。现就回避和保密事项声明、承诺如下："
                .formatted(round, pledges.stream().map(Pledge::task).distinct().collect(Collectors.joining("、"))));
        lines.add("一、利害关系声明");
        pledges.forEach(pledge -> lines.add(declared(pledge, names)));
        lines.add("二、回避承诺");
        lines.add("本人如实声明与申报单位、申报个人的利害关系，应当回避的一律回避；以后发现利害关系的，立即报告%s并停止接触有关材料（第十八条）。".formatted(office));
        lines.add("三、保密承诺");
        lines.add("本人遵守评审纪律，保守申报单位、申报个人的商业秘密、技术秘密，不向无关人员透露评审情况（第二十三条）。");
        return new Letter(
                "", "", "", "评审回避、保密承诺书", "", office, lines, List.of(), "承诺人（签名）：　　　　　　　　", "　　年　　月　　日", "", "", "");
    }

    private static String declared(Pledge pledge, Map<UUID, String> names) {
        var related = pledge.related().stream().map(one -> one(one, names)).collect(Collectors.joining("；"));
        var at = pledge.at() == null ? "" : "（%s在系统中声明）".formatted(minute(pledge.at()));
        return related.isEmpty()
                ? "%s：与申报单位、申报个人没有利害关系%s。".formatted(pledge.task(), at)
                : "%s：与下列单位（个人）有利害关系，其余没有：%s%s。".formatted(pledge.task(), related, at);
    }

    private static String one(Related related, Map<UUID, String> names) {
        return "%s，%s%s"
                .formatted(
                        names.getOrDefault(related.application(), ""),
                        related.relation(),
                        related.cleared() ? "（经认定无须回避）" : "");
    }

    static String minute(Instant at) {
        return ChineseDate.minute(ProcedureClock.local(at));
    }
}
