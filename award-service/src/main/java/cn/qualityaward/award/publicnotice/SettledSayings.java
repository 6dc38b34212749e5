package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What 请示 tells of the last notice that stands: that nobody objected, or how many did and what came of it. */
@Component
class SettledSayings implements Sayings {

    private final Notices notices;
    private final Objections objections;

    SettledSayings(Notices notices, Objections objections) {
        this.notices = notices;
        this.objections = objections;
    }

    @Override
    public Map<String, String> of(UUID round) {
        return notices.newestStanding(round)
                .map(notice -> objections.findByNoticeIdOrderById(notice.id()))
                .map(raised -> Map.of("settled", told(raised)))
                .orElseGet(Map::of);
    }

    private static String told(List<Objection> raised) {
        var objections = of(raised, Kind.OBJECTION);
        var clues = of(raised, Kind.CLUE);
        return Stream.of(
                        objections.isEmpty() ? "，公示期满无异议" : counted("公示期内收到异议", objections),
                        clues.isEmpty() ? "" : counted("公示期后收到举报线索", clues))
                .collect(Collectors.joining());
    }

    private static List<Objection> of(List<Objection> raised, Kind kind) {
        return raised.stream().filter(one -> one.kind() == kind).toList();
    }

    private static String counted(String what, List<Objection> those) {
        var open = those.stream().filter(one -> one.upheld() == null).count();
        var upheld =
                those.stream().filter(one -> Boolean.TRUE.equals(one.upheld())).count();
        var came = open > 0 ? "其中%d件正在办理".formatted(open) : "均已办结";
        return "，%s%d件，%s（成立%d件，不成立%d件）".formatted(what, those.size(), came, upheld, those.size() - open - upheld);
    }
}
