package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.DrawResult.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * 抽取评审专家: each applicant gets as many reviewers as the rules ask, none of whom must step back. Among all ways to do
 * that: loads as even as can be; then as few applicants as possible all of whose reviewers are of one county; then as many
 * reviewers as possible who know the industry; and where several are equally good, the seed decides and nothing else.
 */
final class FairDraw {

    private static final int SINK = 0;

    private final DrawInputs inputs;
    private final TieBreak ties;

    /** An arc that stands for a reviewer taking an applicant. */
    private record Pair(UUID application, UUID expert) {}

    private final Map<OrderedCostFlow.Arc, Pair> pairs = new HashMap<>();

    private FairDraw(DrawInputs inputs, String seed) {
        this.inputs = inputs;
        this.ties = new TieBreak(seed);
    }

    /** Why it cannot be done; empty where it can. */
    static List<Shortage> shortages(DrawInputs inputs) {
        var few = inputs.applicants().stream()
                .map(applicant -> new Shortage(
                        Shortage.Reason.TOO_FEW_REVIEWERS,
                        applicant.application(),
                        applicant.name(),
                        inputs.gap(applicant),
                        (int) inputs.reviewers().stream()
                                .filter(reviewer -> inputs.mayTake(reviewer, applicant))
                                .count()))
                .filter(shortage -> shortage.available() < shortage.needed())
                .toList();
        if (!few.isEmpty() || inputs.most() == null) {
            return few;
        }
        var least = leastLoad(inputs);
        return least <= inputs.most()
                ? List.of()
                : List.of(new Shortage(Shortage.Reason.LOAD_CAP, null, null, least, inputs.most()));
    }

    /** The caller knows of no shortage. */
    static DrawResult draw(DrawInputs inputs, String seed) {
        return new FairDraw(inputs, seed).drawn();
    }

    private DrawResult drawn() {
        var counties = inputs.reviewers().stream()
                .flatMap(reviewer -> Stream.ofNullable(reviewer.division()))
                .distinct()
                .toList();
        var reviewersFrom = 1 + inputs.applicants().size();
        var groupsFrom = reviewersFrom + inputs.reviewers().size();
        var supply = new int[groupsFrom + inputs.applicants().size() * counties.size()];
        supply[SINK] = -inputs.gaps();
        for (int i = 0; i < inputs.applicants().size(); i++) {
            supply[1 + i] = inputs.gap(inputs.applicants().get(i));
        }
        var flow = new OrderedCostFlow(supply);
        loads(flow, reviewersFrom);
        for (int i = 0; i < inputs.applicants().size(); i++) {
            var applicant = inputs.applicants().get(i);
            var groups = groupsFrom + i * counties.size();
            counties(flow, 1 + i, groups, counties, applicant);
            for (int j = 0; j < inputs.reviewers().size(); j++) {
                var reviewer = inputs.reviewers().get(j);
                if (inputs.gap(applicant) > 0 && inputs.mayTake(reviewer, applicant)) {
                    var county = counties.indexOf(reviewer.division());
                    var arc = flow.arc(
                            county < 0 ? 1 + i : groups + county,
                            reviewersFrom + j,
                            0,
                            0,
                            DrawInputs.fits(reviewer, applicant) ? 0 : 1,
                            ties.first(applicant, reviewer),
                            ties.second(applicant, reviewer));
                    pairs.put(arc, new Pair(applicant.application(), reviewer.expert()));
                }
            }
        }
        return result(flow.solve(5).stream()
                .flatMap(arc -> Stream.ofNullable(pairs.get(arc)))
                .toList());
    }

    /** Each further applicant costs a reviewer more than the one before. */
    private void loads(OrderedCostFlow flow, int reviewersFrom) {
        var least = leastLoad(inputs);
        for (int j = 0; j < inputs.reviewers().size(); j++) {
            for (int load = inputs.load(inputs.reviewers().get(j).expert()); load < least; load++) {
                flow.arc(reviewersFrom + j, SINK, 2 * load + 1, 0, 0, 0, 0);
            }
        }
    }

    /** Whoever would make all reviewers of an applicant be of one county costs, and nobody else. */
    private void counties(OrderedCostFlow flow, int node, int groups, List<String> counties, Applicant applicant) {
        for (int c = 0; c < counties.size(); c++) {
            var county = counties.get(c);
            var there = (int) inputs.reviewers().stream()
                    .filter(reviewer -> applicant.kept().contains(reviewer.expert()))
                    .filter(reviewer -> county.equals(reviewer.division()))
                    .count();
            for (int more = 1; more <= inputs.gap(applicant); more++) {
                var all = there + more == Math.max(2, inputs.perApplicant());
                flow.arc(node, groups + c, 0, all ? 1 : 0, 0, 0, 0);
            }
        }
    }

    private DrawResult result(List<Pair> drawn) {
        return new DrawResult(inputs.applicants().stream()
                .map(applicant -> {
                    var added = drawn.stream()
                            .filter(pair -> pair.application().equals(applicant.application()))
                            .map(Pair::expert)
                            .toList();
                    var all = new ArrayList<>(applicant.kept());
                    all.addAll(added);
                    return new Given(applicant.application(), DrawInputs.inOrder(all), DrawInputs.inOrder(added));
                })
                .toList());
    }

    /** The smallest load that would do as a cap. Even loads never exceed it, so it also keeps the network small. */
    private static int leastLoad(DrawInputs inputs) {
        int available =
                (int) inputs.reviewers().stream().filter(Reviewer::available).count();
        int low = available == 0 ? 0 : Math.ceilDiv(inputs.gaps(), available);
        if (suffices(inputs, low)) { // as it mostly is
            return low;
        }
        int high = inputs.applicants().size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (suffices(inputs, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean suffices(DrawInputs inputs, int most) {
        var graph = new SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var source = "source";
        var sink = "sink";
        graph.addVertex(source);
        graph.addVertex(sink);
        inputs.reviewers().forEach(reviewer -> {
            var room = most - inputs.load(reviewer.expert());
            graph.addVertex(reviewer.expert());
            if (room > 0) {
                graph.setEdgeWeight(graph.addEdge(reviewer.expert(), sink), room);
            }
        });
        inputs.applicants().forEach(applicant -> {
            graph.addVertex(applicant.application());
            graph.setEdgeWeight(graph.addEdge(source, applicant.application()), inputs.gap(applicant));
            inputs.reviewers().stream()
                    .filter(reviewer -> inputs.mayTake(reviewer, applicant))
                    .forEach(reviewer ->
                            graph.setEdgeWeight(graph.addEdge(applicant.application(), reviewer.expert()), 1));
        });
        return Math.round(new DinicMFImpl<>(graph).getMaximumFlowValue(source, sink)) == inputs.gaps();
    }
}
