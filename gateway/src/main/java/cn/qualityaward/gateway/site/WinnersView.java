package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 获奖者 along the editions and over the tenant's areas. The map is a schematic one: a tile for each area, in the order of
 * the tenant's own list, for no boundaries are known here.
 */
record WinnersView(List<Award> awards, List<Edition> editions, List<Area> areas) {

    /** So many different marks are drawn; later awards share the last. */
    private static final int MARKS = 5;

    /** How deep a tile is coloured at the most. */
    private static final int TONES = 4;

    /** What the page is narrowed to: the editions are those of an area, the areas those of an edition. */
    record Chosen(
            String address,
            @Nullable Integer year,
            @Nullable String division) {

        private String link(@Nullable Integer year, @Nullable String division) {
            var link = UriComponentsBuilder.fromPath(address).fragment("list");
            if (year != null) {
                link.queryParam("year", year);
            }
            if (division != null) {
                link.queryParam("division", "{division}");
            }
            return link.encode()
                    .buildAndExpand(division == null ? new Object[0] : new Object[] {division})
                    .toUriString();
        }
    }

    /** @param mark which is drawn for it, from 0 */
    record Award(String code, String name, int mark) {}

    /** One award's winners at a place. */
    record Share(Award award, int winners) {}

    /** @param link the list of its winners, or of everybody's where it is chosen now */
    record Edition(int year, String name, List<Share> shares, int winners, boolean chosen, String link) {}

    /** @param tone how many there are against where there are most, from 0 for none */
    record Area(String name, List<Share> shares, int winners, int tone, boolean chosen, String link) {

        /** Public for the pages. */
        public int of(Award award) {
            return shares.stream()
                    .filter(share -> share.award().equals(award))
                    .mapToInt(Share::winners)
                    .sum();
        }
    }

    /** @param known the tenant's areas by their codes; where honours went that is not among them comes last */
    static WinnersView of(List<Tally> tallies, Map<String, String> known, Chosen chosen) {
        var awards = awards(tallies);
        var areas = new LinkedHashMap<>(known);
        tallies.forEach(tally -> areas.putIfAbsent(
                tally.division(), Objects.requireNonNullElse(tally.divisionName(), tally.division())));
        return new WinnersView(awards, editions(tallies, awards, chosen), areas(tallies, areas, awards, chosen));
    }

    /** The earliest first, as time runs. */
    private static List<Edition> editions(List<Tally> tallies, List<Award> awards, Chosen chosen) {
        var here = chosen.division();
        return only(tallies, tally -> here == null || tally.division().equals(here)).stream()
                .collect(Collectors.groupingBy(Tally::year, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(edition -> edition(edition.getKey(), edition.getValue(), awards, chosen))
                .toList();
    }

    private static Edition edition(int year, List<Tally> tallies, List<Award> awards, Chosen chosen) {
        var now = Objects.equals(year, chosen.year());
        var name = tallies.stream()
                .map(Tally::edition)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("、"));
        var shares = shares(tallies, awards);
        return new Edition(
                year, name, shares, winners(tallies), now, chosen.link(now ? null : year, chosen.division()));
    }

    private static List<Area> areas(List<Tally> tallies, Map<String, String> areas, List<Award> awards, Chosen chosen) {
        var then = chosen.year();
        var there = only(tallies, tally -> then == null || tally.year() == then).stream()
                .collect(Collectors.groupingBy(Tally::division));
        var most = there.values().stream().mapToInt(WinnersView::winners).max().orElse(1);
        return areas.entrySet().stream()
                .map(area -> {
                    var code = area.getKey();
                    var own = there.getOrDefault(code, List.of());
                    var now = code.equals(chosen.division());
                    return new Area(
                            area.getValue(),
                            shares(own, awards),
                            winners(own),
                            Math.ceilDiv(winners(own) * TONES, most),
                            now,
                            chosen.link(then, now ? null : code));
                })
                .toList();
    }

    /** As they were called last. */
    private static List<Award> awards(List<Tally> tallies) {
        var names = new LinkedHashMap<String, String>();
        tallies.forEach(tally -> names.putIfAbsent(tally.classCode(), tally.className()));
        var codes = List.copyOf(names.keySet());
        return IntStream.range(0, codes.size())
                .mapToObj(place -> new Award(
                        codes.get(place),
                        Objects.requireNonNull(names.get(codes.get(place))),
                        Math.min(place, MARKS - 1)))
                .toList();
    }

    private static List<Share> shares(List<Tally> tallies, List<Award> awards) {
        return awards.stream()
                .map(award -> new Share(
                        award, winners(only(tallies, tally -> tally.classCode().equals(award.code())))))
                .filter(share -> share.winners() > 0)
                .toList();
    }

    private static int winners(List<Tally> tallies) {
        return tallies.stream().mapToInt(Tally::winners).sum();
    }

    private static List<Tally> only(List<Tally> tallies, Predicate<Tally> meant) {
        return tallies.stream().filter(meant).toList();
    }
}
