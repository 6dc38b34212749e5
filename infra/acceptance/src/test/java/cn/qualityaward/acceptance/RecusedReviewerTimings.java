package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Endpoints.Endpoint;
import cn.qualityaward.standalone.walk.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * 第十八条: whether time tells a reviewer who has stepped back what no answer tells. Every endpoint about the dossier is
 * asked in turns for it and for one that is not there, in the same run; what is printed are ratios, and nothing is asserted
 * of them. Begun by {@code infra/bench}.
 */
class RecusedReviewerTimings {

    private static final int TURNS = 60, WARM = 10;

    /** @param slower of all pairs the share in which the dossier's answer took longer; 0.5 tells nothing */
    private record Compared(Endpoint endpoint, double there, double notThere, double slower) {

        static Compared of(Endpoint endpoint, List<Long> there, List<Long> notThere) {
            var pairs = there.stream()
                    .mapToDouble(one -> notThere.stream()
                            .mapToDouble(other -> one > other ? 1 : one.equals(other) ? 0.5 : 0)
                            .average()
                            .orElseThrow())
                    .average()
                    .orElseThrow();
            return new Compared(endpoint, median(there), median(notThere), pairs);
        }

        double doubt() {
            return Math.abs(slower - 0.5);
        }

        @Override
        public String toString() {
            return "%6.2f ms %6.2f ms  ratio %4.2f  slower %4.2f  %s"
                    .formatted(there, notThere, there / notThere, slower, endpoint);
        }
    }

    private final PanelOnTrial trial = PanelOnTrial.in(WholePlatform.started());
    private final Person leader = trial.expert(0);

    @Test
    void areComparedWithThoseOfADossierThatIsNotThere() {
        for (int number = 0; number < 3; number++) {
            trial.mark(number, 60, PanelOnTrial.MARKED);
            trial.submit(number);
        }
        trial.recuse(0);
        var there = trial.values;
        var notThere = new HashMap<>(there);
        notThere.put("application", UUID.randomUUID().toString());
        notThere.put("attachment", UUID.randomUUID().toString());
        var compared = Endpoints.of(WholePlatform.started()).behindTheDoor().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> endpoint.path().contains("{application}")
                        || endpoint.path().contains("{attachment}"))
                .map(endpoint -> compared(endpoint, there, notThere))
                .sorted(Comparator.comparing(Compared::doubt).reversed())
                .toList();
        assertThat(compared).hasSizeGreaterThan(20);
        System.out.println("of the dossier, of none; ratio of medians; share of pairs in which the first is slower");
        compared.forEach(System.out::println);
        System.out.printf(
                "%d endpoints, %d turns each: median ratio %.3f%n",
                compared.size(),
                TURNS,
                compared.stream()
                        .mapToDouble(one -> one.there() / one.notThere())
                        .sorted()
                        .skip(compared.size() / 2)
                        .findFirst()
                        .orElseThrow());
    }

    private Compared compared(Endpoint endpoint, Map<String, String> there, Map<String, String> notThere) {
        var first = new ArrayList<Long>();
        var second = new ArrayList<Long>();
        for (int turn = -WARM; turn < TURNS; turn++) {
            var inOrder = turn % 2 == 0;
            var earlier = taken(endpoint, inOrder ? there : notThere);
            var later = taken(endpoint, inOrder ? notThere : there);
            if (turn >= 0) {
                first.add(inOrder ? earlier : later);
                second.add(inOrder ? later : earlier);
            }
        }
        return Compared.of(endpoint, first, second);
    }

    private long taken(Endpoint endpoint, Map<String, String> values) {
        var before = System.nanoTime();
        WallTests.ask(leader, endpoint, values, "{}");
        return System.nanoTime() - before;
    }

    /** In milliseconds. */
    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }
}
