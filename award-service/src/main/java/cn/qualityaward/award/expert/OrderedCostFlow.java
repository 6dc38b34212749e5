package cn.qualityaward.award.expert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * A flow of least cost through arcs that each carry one unit or none, where costs are compared one after the other: a
 * later one only decides among the optima of all earlier. After each, what every optimum does (a reduced cost that is not
 * zero) is settled. So costs stay small whole numbers, which double precision adds exactly, and never are weighed against
 * each other.
 */
final class OrderedCostFlow {

    /** An arc for one unit, with a cost of each kind. */
    static final class Arc {

        private final int from;
        private final int to;
        private final int[] costs;

        private Arc(int from, int to, int[] costs) {
            this.from = from;
            this.to = to;
            this.costs = costs;
        }
    }

    private final List<Arc> open = new ArrayList<>();
    private final Set<Arc> taken = new LinkedHashSet<>();
    private final int[] supply;

    /** @param supply of each node; they sum to zero, and the caller knows that a flow exists */
    OrderedCostFlow(int[] supply) {
        this.supply = supply.clone();
    }

    Arc arc(int from, int to, int... costs) {
        var arc = new Arc(from, to, costs);
        open.add(arc);
        return arc;
    }

    /** @return the arcs that carry a unit */
    Set<Arc> solve(int kinds) {
        for (int kind = 0; kind < kinds; kind++) {
            settle(kind, kind == kinds - 1);
        }
        return taken;
    }

    private void settle(int kind, boolean last) {
        var graph = new DirectedWeightedMultigraph<Integer, Arc>(null, null);
        for (int node = 0; node < supply.length; node++) {
            graph.addVertex(node);
        }
        open.forEach(arc -> {
            graph.addEdge(arc.from, arc.to, arc);
            graph.setEdgeWeight(arc, arc.costs[kind]);
        });
        var algorithm = new CapacityScalingMinimumCostFlow<Integer, Arc>(1);
        var flow = algorithm.getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(graph, node -> supply[node], arc -> 1, arc -> 0));
        var potentials = algorithm.getDualSolution();
        open.removeIf(arc -> {
            var carries = flow.getFlow(arc) > 0.5;
            var reduced = arc.costs[kind] - potential(potentials, arc.from) + potential(potentials, arc.to);
            if (carries ? reduced > 0.5 : reduced < -0.5) {
                throw new IllegalStateException("not a flow of least cost");
            }
            if (last ? carries : reduced < -0.5) {
                take(arc);
                return true;
            }
            return reduced > 0.5;
        });
    }

    private static double potential(Map<Integer, Double> potentials, int node) {
        return Objects.requireNonNull(potentials.get(node));
    }

    private void take(Arc arc) {
        taken.add(arc);
        supply[arc.from]--;
        supply[arc.to]++;
    }
}
