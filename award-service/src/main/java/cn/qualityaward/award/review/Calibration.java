package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ReviewRules.Trimming;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.R064Store;

/**
 * 校准: what the applicants of a step would stand at were every expert equally strict. A mark is taken as what the
 * applicant is worth and by how much its reviewer marks above or below others; the latter is shrunk towards nought
 * (ridge), the more the fewer sheets there are to tell it from. For comparison only (ADR 42): nothing is ranked by it.
 */
final class Calibration {

    /**
     * One sheet's score, 0 to 100.
     *
     * @param own as its reviewer gave it: what was agreed on later says nothing of how strict they are
     * @param counted as it counts, where something was agreed on
     */
    record Mark(UUID applicant, String reviewer, double own, double counted) {}

    /**
     * @param groups how many sets of applicants share no reviewer with each other; only within one can they be compared
     * @param worth of each applicant, trimmed as the scores are; empty where there is more than one group
     * @param strictness by how much each reviewer marks above (+) or below (−) others; empty likewise
     */
    record Result(int groups, Map<UUID, Double> worth, Map<String, Double> strictness) {}

    /** As if each expert had reviewed two further applicants just as everybody else did. */
    private static final double SHRINKAGE = 2;

    private final Collection<Mark> marks;
    private final Map<UUID, List<Mark>> byApplicant;
    private final List<String> reviewers;
    private final @Nullable Trimming trimming;

    private Calibration(Collection<Mark> marks, @Nullable Trimming trimming) {
        this.marks = marks;
        this.trimming = trimming;
        this.byApplicant = marks.stream().collect(Collectors.groupingBy(Mark::applicant));
        this.reviewers = marks.stream().map(Mark::reviewer).distinct().sorted().toList();
    }

    static Result of(Collection<Mark> marks, @Nullable Trimming trimming) {
        var groups = groups(marks);
        return groups == 1 ? new Calibration(marks, trimming).result() : new Result(groups, Map.of(), Map.of());
    }

    private static int groups(Collection<Mark> marks) {
        var graph = new SimpleGraph<Object, DefaultEdge>(DefaultEdge.class);
        for (var mark : marks) {
            graph.addVertex(mark.applicant());
            graph.addVertex(mark.reviewer());
            graph.addEdge(mark.applicant(), mark.reviewer());
        }
        return new ConnectivityInspector<>(graph).connectedSets().size();
    }

    private Result result() {
        var strictness = strictness();
        return new Result(
                1,
                byApplicant.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, of -> worth(of.getValue(), strictness))),
                strictness);
    }

    private double worth(List<Mark> all, Map<String, Double> strictness) {
        return Marks.counting(
                        all.stream()
                                .map(mark -> mark.counted() - strictness.getOrDefault(mark.reviewer(), 0.0))
                                .sorted()
                                .toList(),
                        trimming)
                .stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /** The normal equations of the reviewers, once each applicant's own worth is taken out of them. */
    private Map<String, Double> strictness() {
        var size = reviewers.size();
        var left = R064Store.FACTORY.make(size, size);
        var right = R064Store.FACTORY.make(size, 1);
        for (int row = 0; row < size; row++) {
            left.add(row, row, SHRINKAGE);
        }
        for (var mark : marks) {
            var row = reviewers.indexOf(mark.reviewer());
            var all = byApplicant.getOrDefault(mark.applicant(), List.of());
            left.add(row, row, 1.0);
            right.add(row, 0, mark.own());
            for (var one : all) {
                left.add(row, reviewers.indexOf(one.reviewer()), -1.0 / all.size());
                right.add(row, 0, -one.own() / all.size());
            }
        }
        var cholesky = Cholesky.R064.make(left);
        cholesky.decompose(left);
        var solution = cholesky.getSolution(right);
        var strictness = new TreeMap<String, Double>();
        for (int row = 0; row < size; row++) {
            strictness.put(reviewers.get(row), solution.doubleValue(row, 0));
        }
        return strictness;
    }
}
