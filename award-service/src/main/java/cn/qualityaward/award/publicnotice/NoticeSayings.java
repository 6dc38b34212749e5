package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.official.ChineseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What 公示情况说明 tells of the last notice of a round that stands: objections, and clues that came later; nobody's name who raised them. */
@Component
class NoticeSayings implements Sayings {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H时mm分");

    private final Notices notices;
    private final Objections objections;

    NoticeSayings(Notices notices, Objections objections) {
        this.notices = notices;
        this.objections = objections;
    }

    @Override
    public Map<String, String> of(UUID round) {
        var all = notices.findByRoundIdOrderByIdDesc(round);
        return notices.newestStanding(round)
                .or(() -> all.stream().findFirst())
                .map(notice -> {
                    var raised = objections.findByNoticeIdOrderById(notice.id());
                    return Map.of(
                            "noticed", noticed(notice) + withdrawn(all),
                            "objections", told(notice, raised, Kind.OBJECTION),
                            "clues", told(notice, raised, Kind.CLUE));
                })
                .orElseGet(Map::of);
    }

    private static String noticed(PublicNotice notice) {
        var from = ProcedureClock.local(notice.publishedAt()).toLocalDate();
        var last = notice.lastDay();
        return "“" + notice.title() + "”于" + ChineseDate.of(from) + "发布" + carried(notice) + extended(notice)
                + (last == null ? "" : "，公示至" + ChineseDate.of(last)) + split(notice);
    }

    /** What was published before and taken back is told with its document. */
    private static String withdrawn(List<PublicNotice> all) {
        return all.reversed().stream()
                .flatMap(notice -> Stream.ofNullable(notice.withdrawn())
                        .map(why -> "；"
                                + ChineseDate.of(ProcedureClock.local(notice.publishedAt())
                                        .toLocalDate())
                                + "发布的“" + notice.title() + "”已撤销（" + why.documentNumber() + "，"
                                + ChineseDate.of(why.documentDate()) + "）"))
                .collect(Collectors.joining());
    }

    private static String carried(PublicNotice notice) {
        if (notice.carriages().isEmpty()) {
            return notice.awaits() ? "，尚待官方网站同步公示" : "";
        }
        var now = notice.carriages().getLast();
        return "，于" + ChineseDate.of(now.day()) + TIME.format(ProcedureClock.local(now.at())) + "在官方网站同步公示（"
                + now.address() + "）";
    }

    private static String extended(PublicNotice notice) {
        return notice.outages().stream().map(one -> "，" + one.told()).collect(Collectors.joining());
    }

    private static String split(PublicNotice notice) {
        var split = notice.split();
        return split == null
                ? ""
                : "；经研究决定（" + split.documentNumber() + "，" + ChineseDate.of(split.date())
                        + "），有异议的单位、个人另行办理，其他单位、个人先行办理";
    }

    private static String told(PublicNotice notice, List<Objection> raised, Kind kind) {
        var those = raised.stream().filter(one -> one.kind() == kind).toList();
        return those.isEmpty()
                ? "无。"
                : "共" + those.size() + "件。"
                        + those.stream()
                                .map(one -> one.receipt() + "（" + about(notice, one) + "）：" + ruled(one))
                                .collect(Collectors.joining("；", "", "。"));
    }

    private static String about(PublicNotice notice, Objection objection) {
        return notice.listed().stream()
                .filter(name -> name.application().equals(objection.about()))
                .map(Listed::name)
                .findFirst()
                .orElse("整个名单");
    }

    private static String ruled(Objection objection) {
        var ruling = Optional.ofNullable(objection.ruling())
                .map(reason -> reason.replaceFirst("[。；]$", ""))
                .orElse("");
        if (objection.upheld() == null) {
            return "正在办理";
        }
        var decided = objection.removal().decided();
        return (objection.upheld() ? "成立，" : "不成立，") + ruling + (decided == null ? "" : "，" + decided.told());
    }
}
