package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 2/2/1 by hand: of every list there could be, the ones that pass threshold, quota and rank, in this order. */
class ProposalTableTests {

    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final BigDecimal THRESHOLD = new BigDecimal("60");
    private static final Set<String> ALL_VACANT = Set.of("MAIN", "NOMINATION");

    private final Quotas quotas = new Quotas(TestPolicies.xilingol());

    @Test
    void ofNineOverTheThresholdTheFirstTwoAndTheNextTwo() {
        assertThat(passing(table(9, 0), Map.of(), Set.of()))
                .containsExactly("1 MAIN, 2 MAIN, 3 NOMINATION, 4 NOMINATION");
    }

    /** The other places stay vacant, whoever comes next. */
    @Test
    void ofOneOverTheThresholdThatOneAndReasonsForWhatStaysVacant() {
        var table = table(1, 5);
        assertThat(passing(table, Map.of(), Set.of())).isEmpty();
        assertThat(passing(table, Map.of(), Set.of("NOMINATION"))).isEmpty();
        assertThat(passing(table, Map.of(), ALL_VACANT)).containsExactlyInAnyOrder("", "1 MAIN", "1 NOMINATION");
    }

    @Test
    void ofNoneOverTheThresholdNobody() {
        assertThat(passing(table(0, 6), Map.of(), Set.of())).isEmpty();
        assertThat(passing(table(0, 6), Map.of(), ALL_VACANT)).containsExactly("");
    }

    /** Exactly at the threshold is over it. */
    @Test
    void whoeverHasTheThresholdExactlyIsOverIt() {
        var table = List.of(row(1, 1, "60.0000"), row(2, 2, "59.9999"));
        assertThat(passing(table, Map.of(), ALL_VACANT)).containsExactlyInAnyOrder("", "1 MAIN", "1 NOMINATION");
    }

    /** Whoever deliberates chooses between them; where the office leaves one of them out already, it says why. */
    @Test
    void aTieAtTheCutMayBeProposedTogether() {
        var table = new ArrayList<>(table(3, 0));
        table.addAll(List.of(row(4, 4, "70"), row(5, 4, "70"), row(6, 6, "69")));
        assertThat(passing(table, Map.of(), Set.of()))
                .containsExactly("1 MAIN, 2 MAIN, 3 NOMINATION, 4 NOMINATION, 5 NOMINATION");
        assertThat(passing(table, Map.of(id(5), "经研究"), Set.of()))
                .contains("1 MAIN, 2 MAIN, 3 NOMINATION, 4 NOMINATION");
        assertThat(passing(table, Map.of(id(4), "经研究"), Set.of()))
                .contains("1 MAIN, 2 MAIN, 3 NOMINATION, 5 NOMINATION");
    }

    /** Whoever of them gets no main award is the first to be nominated: one nomination is left, and it is not vacant. */
    @Test
    void aTieAtTheCutOfTheHigherClassReachesIntoTheNext() {
        var table = List.of(row(1, 1, "90"), row(2, 2, "85"), row(3, 2, "85"), row(4, 4, "70"), row(5, 4, "70"));
        assertThat(passing(table, Map.of(id(5), "经研究"), Set.of()))
                .contains("1 MAIN, 2 MAIN, 3 MAIN, 4 NOMINATION")
                .noneMatch(list -> list.contains("1 MAIN, 2 MAIN, 3 MAIN, 4 MAIN"));
        assertThat(passing(table, Map.of(), Set.of())).contains("1 MAIN, 2 MAIN, 3 MAIN, 4 NOMINATION, 5 NOMINATION");
    }

    /** As they rank, each without a class or with one of two. */
    private List<String> passing(List<Ranked> table, Map<UUID, String> reasons, Set<String> vacancies) {
        return lists(table)
                .filter(list -> passes(table, list, reasons, vacancies))
                .map(list -> list.stream()
                        .map(one -> one.application().getLeastSignificantBits() + " " + one.classCode())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Stream<List<Candidate>> lists(List<Ranked> table) {
        var all = Stream.of(List.<Candidate>of());
        for (var row : table) {
            all = all.flatMap(list -> Stream.concat(
                    Stream.of(list),
                    Stream.of("MAIN", "NOMINATION")
                            .map(code -> Stream.concat(
                                            list.stream(), Stream.of(Candidate.named(row.application(), code)))
                                    .toList())));
        }
        return all;
    }

    private boolean passes(List<Ranked> table, List<Candidate> list, Map<UUID, String> reasons, Set<String> vacancies) {
        var ranking = new Ranking(UUID.randomUUID(), TRACK);
        ranking.compute(table);
        try {
            list.forEach(one -> ranking.requireOver(THRESHOLD, one.application(), one.classCode()));
            quotas.checkProposed(
                    List.of(TRACK),
                    List.of(TRACK),
                    list.stream().map(ranking::named).toList(),
                    vacancies);
            ranking.propose(
                    list,
                    List.of(),
                    reasons,
                    code -> quotas.require(code, TRACK).level());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Those over the threshold one after the other, then those below it. */
    private static List<Ranked> table(int over, int below) {
        return IntStream.rangeClosed(1, over + below)
                .mapToObj(rank -> row(rank, rank, String.valueOf(rank <= over ? 96 - rank : 60 - rank)))
                .toList();
    }

    private static Ranked row(int number, int rank, String composite) {
        return new Ranked(id(number), rank, new BigDecimal(composite), Map.of());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
