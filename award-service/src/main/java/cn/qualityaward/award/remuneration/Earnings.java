package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.application.DaysOnSite;
import cn.qualityaward.award.application.DrawnOrder;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.SubmittedSheets;
import cn.qualityaward.award.remuneration.Remuneration.Line;
import cn.qualityaward.award.remuneration.Remuneration.Tariff;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each expert of a panel did, and what that comes to by a tariff. */
@Component
class Earnings {

    private final SubmittedSheets sheets;
    private final List<DaysOnSite> visits;
    private final List<DrawnOrder> orders;

    Earnings(SubmittedSheets sheets, List<DaysOnSite> visits, List<DrawnOrder> orders) {
        this.sheets = sheets;
        this.visits = visits;
        this.orders = orders;
    }

    /** Without whoever left before they had marked anybody, unless the office sets an amount for them. */
    List<Line> of(Panel panel, Step step, Tariff tariff) {
        var marked = sheets.of(panel.roundId(), panel.track(), panel.ordinal());
        var days = visits.stream()
                .map(some -> some.of(panel.roundId(), panel.track(), panel.ordinal()))
                .toList();
        var turns = orders.stream()
                .flatMap(order -> order.of(panel.roundId(), panel.track(), step).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, turn -> turn.getValue().on()));
        return panel.members().stream()
                .map(member -> {
                    var dossiers = dossiers(marked, member);
                    return line(member, dossiers.size(), days(member, dossiers, days, turns), tariff);
                })
                .filter(line -> line.dossiers() > 0
                        || line.days() > 0
                        || tariff.amounts().containsKey(line.expert())
                        || sits(panel, line.expert()))
                .toList();
    }

    private static boolean sits(Panel panel, UUID expert) {
        return panel.members().stream()
                .anyMatch(member -> member.expert().equals(expert) && !panel.stoodDown(member.account()));
    }

    private static Set<UUID> dossiers(Map<UUID, Set<String>> marked, Member member) {
        return marked.entrySet().stream()
                .filter(one -> one.getValue().contains(member.account()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static int days(
            Member member, Set<UUID> dossiers, List<Map<UUID, Set<LocalDate>>> visits, Map<UUID, LocalDate> turns) {
        var days = new HashSet<LocalDate>();
        visits.forEach(some -> days.addAll(some.getOrDefault(member.expert(), Set.of())));
        dossiers.stream().filter(turns::containsKey).map(turns::get).forEach(days::add);
        return days.size();
    }

    private static Line line(Member member, int dossiers, int days, Tariff tariff) {
        return new Line(
                member.expert(),
                member.name(),
                member.employer(),
                dossiers,
                days,
                tariff.due(member.expert(), dossiers));
    }
}
