package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.DrawResult.Given;
import cn.qualityaward.award.expert.DrawResult.Measure;
import cn.qualityaward.award.expert.Shortage.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/** The draw against every way there is, and against a linear program that knows nothing of it. */
class FairDrawTests {

    private static final Comparator<Measure> ORDER = Comparator.comparing(Measure::load)
            .thenComparing(Measure::oneCounty)
            .thenComparing(Measure::unfit);

    static IntStream instances() {
        return IntStream.range(0, 60);
    }

    /** The very one: the best measure, and among those the least of what the seed says of its pairs. */
    @ParameterizedTest
    @MethodSource("instances")
    void drawsTheBestOfAllWays(int number) {
        var inputs = small(new Random(number));
        var all = everyWay(inputs);
        var within = all.stream()
                .filter(way ->
                        inputs.most() == null || way.loads().values().stream().allMatch(load -> load <= inputs.most()))
                .toList();
        if (within.isEmpty()) {
            assertThat(FairDraw.shortages(inputs)).isNotEmpty();
            return;
        }
        assertThat(FairDraw.shortages(inputs)).isEmpty();
        var best = within.stream()
                .min(Comparator.comparing((DrawResult way) -> way.measured(inputs), ORDER)
                        .thenComparing(way -> said(way, inputs, true))
                        .thenComparing(way -> said(way, inputs, false)))
                .orElseThrow();
        assertThat(FairDraw.draw(inputs, "seed")).isEqualTo(best);
    }

    /** What stands in the record of a draw must be the same in ten years, whatever becomes of the code. */
    @Test
    void fingerprintsAResultByItsIdsAlone() {
        var result = new DrawResult(List.of(
                new Given(new UUID(0, 0x1), List.of(new UUID(0, 0x11), new UUID(0, 0x12)), List.of(new UUID(0, 0x12))),
                new Given(new UUID(0, 0x2), List.of(new UUID(0, 0x13)), List.of())));
        assertThat(result.sha256()).isEqualTo("0fb2abcccc478b41db9cbee2286d5b17a2bb44a071514722928d050254e670bb");
    }

    /** Nobody needs a reason that does not hold: the load it names would do, and one less would not. */
    @ParameterizedTest
    @MethodSource("instances")
    void namesTheLoadThatWouldDo(int number) {
        var random = new Random(number);
        var inputs = small(random);
        var ways = everyWay(inputs);
        var capped = new DrawInputs(inputs.perApplicant(), 0, inputs.reviewers(), inputs.applicants());
        var shortages = FairDraw.shortages(capped);
        var least = ways.stream()
                .mapToLong(way -> inputs.reviewers().stream()
                        .mapToLong(reviewer ->
                                newly(way, reviewer) == 0 ? 0 : way.loads().getOrDefault(reviewer.expert(), 0L))
                        .max()
                        .orElse(0))
                .min();
        if (least.isEmpty()) {
            assertThat(shortages).extracting(Shortage::reason).containsOnly(Reason.TOO_FEW_REVIEWERS);
        } else if (least.getAsLong() > 0) {
            assertThat(shortages)
                    .singleElement()
                    .satisfies(shortage -> assertThat(shortage.needed()).isEqualTo((int) least.getAsLong()));
        }
    }

    @ParameterizedTest
    @MethodSource("instances")
    void theOrderOfWhatItIsGivenNeverMatters(int number) {
        var random = new Random(number);
        var inputs = random(random, 12, 8, 3, 4, null);
        var reviewers = new ArrayList<>(inputs.reviewers());
        var applicants = new ArrayList<>(inputs.applicants());
        Collections.shuffle(reviewers, random);
        Collections.shuffle(applicants, random);
        assertThat(FairDraw.draw(new DrawInputs(3, null, reviewers, applicants), "seed"))
                .isEqualTo(FairDraw.draw(inputs, "seed"));
    }

    /** On any machine: what came out when this was written. */
    @Test
    void theSameSeedDrawsTheSameForEver() {
        var inputs = random(new Random(1), 6, 5, 2, 2, null);
        assertThat(drawn(FairDraw.draw(inputs, "seed"), inputs)).isEqualTo(SEED);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(number -> FairDraw.draw(inputs, "seed " + number))
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    private static final List<String> SEED =
            List.of("[专家0, 专家4]", "[专家3, 专家4]", "[专家1, 专家2]", "[专家2, 专家4]", "[专家1, 专家2]", "[专家0, 专家3]");

    private static List<String> drawn(DrawResult result, DrawInputs inputs) {
        return result.given().stream()
                .map(given -> inputs.reviewers().stream()
                        .filter(reviewer -> given.reviewers().contains(reviewer.expert()))
                        .map(Reviewer::name)
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void namesWhoeverHasTooFewReviewers() {
        var reviewers = List.of(reviewer(0, "东", true), reviewer(1, "西", true), reviewer(2, "西", false));
        var applicants = List.of(applicant(0, List.of(reviewers.get(0).expert()), List.of()));
        assertThat(FairDraw.shortages(new DrawInputs(2, null, reviewers, applicants)))
                .containsExactly(new Shortage(
                        Reason.TOO_FEW_REVIEWERS, applicants.getFirst().application(), "申报0", 2, 1));
    }

    /** 最小变动: whoever reviews already stays, only the gap is filled. */
    @Test
    void fillsTheGapOnly() {
        var inputs = random(new Random(3), 20, 10, 3, 3, null);
        var first = FairDraw.draw(inputs, "seed");
        var gone = first.given().getFirst().reviewers().getFirst();
        var after = new DrawInputs(
                3,
                null,
                inputs.reviewers().stream()
                        .map(one -> one.expert().equals(gone)
                                ? new Reviewer(one.expert(), one.name(), one.division(), one.specialities(), false)
                                : one)
                        .toList(),
                inputs.applicants().stream().map(one -> kept(one, first, gone)).toList());
        var second = FairDraw.draw(after, "another seed");
        for (int i = 0; i < first.given().size(); i++) {
            var before = new ArrayList<>(first.given().get(i).reviewers());
            var had = before.remove(gone);
            assertThat(second.given().get(i).reviewers()).hasSize(3).containsAll(before);
            assertThat(second.given().get(i).drawn()).hasSize(had ? 1 : 0);
        }
    }

    /**
     * 300 × 120 × 3 with conflicts. No load can be more even than one apart; and no way with such loads has fewer who do not
     * know the industry, even one that could send them where they must step back (a linear program, its least a bound).
     */
    @Test
    void isAsGoodAsALinearProgramSaysItCanBe() {
        var inputs = large();
        var drawn = FairDraw.draw(inputs, "seed");
        var measure = drawn.measured(inputs);
        assertThat(drawn.given())
                .allSatisfy(given -> assertThat(given.reviewers()).hasSize(3));
        assertThat(conflicts(drawn, inputs)).isZero();
        assertThat(measure.load()).isEqualTo(60 * 7 * 7 + 60 * 8 * 8);
        assertThat(measure.oneCounty()).isZero();
        assertThat((double) measure.unfit()).isEqualTo(leastUnfit(inputs, 7, 8));
        assertThat(FairDraw.draw(inputs, "seed")).isEqualTo(drawn);
    }

    static DrawInputs large() {
        return random(new Random(5), 300, 120, 3, 12, null);
    }

    static double leastUnfit(DrawInputs inputs, int low, int high) {
        var model = new ExpressionsBasedModel();
        var balance = model.newExpression("unfit goes somewhere").level(0);
        var loads = inputs.reviewers().stream()
                .map(reviewer -> {
                    var load = model.newExpression("load " + reviewer.name())
                            .lower(low)
                            .upper(high);
                    var unfit = model.newVariable("taken " + reviewer.name()).lower(0);
                    balance.set(unfit, -1);
                    return load.set(unfit, 1);
                })
                .toList();
        inputs.applicants().forEach(applicant -> {
            var unfit = model.newVariable("unfit " + applicant.name()).lower(0).weight(1);
            balance.set(unfit, 1);
            var all = model.newExpression("all " + applicant.name()).level(inputs.perApplicant());
            all.set(unfit, 1);
            IntStream.range(0, loads.size()).forEach(j -> fitting(model, inputs, applicant, j, all, loads.get(j)));
        });
        return Math.round(model.minimise().getValue() * 1000) / 1000.0;
    }

    private static void fitting(
            ExpressionsBasedModel model,
            DrawInputs inputs,
            Applicant applicant,
            int j,
            Expression all,
            Expression load) {
        var reviewer = inputs.reviewers().get(j);
        if (inputs.mayTake(reviewer, applicant) && DrawInputs.fits(reviewer, applicant)) {
            var pair = model.newVariable(applicant.name() + " " + reviewer.name())
                    .lower(0)
                    .upper(1);
            all.set(pair, 1);
            load.set(pair, 1);
        }
    }

    private static long conflicts(DrawResult drawn, DrawInputs inputs) {
        return IntStream.range(0, inputs.applicants().size())
                .filter(i -> drawn.given().get(i).reviewers().stream()
                        .anyMatch(inputs.applicants().get(i).excluded()::contains))
                .count();
    }

    private static Applicant kept(Applicant applicant, DrawResult first, UUID gone) {
        return new Applicant(
                applicant.application(),
                applicant.name(),
                applicant.division(),
                applicant.industry(),
                applicant.excluded(),
                first.given().stream()
                        .filter(given -> given.application().equals(applicant.application()))
                        .flatMap(given -> given.reviewers().stream())
                        .filter(expert -> !expert.equals(gone))
                        .toList());
    }

    private static long newly(DrawResult way, Reviewer reviewer) {
        return way.given().stream()
                .filter(given -> given.drawn().contains(reviewer.expert()))
                .count();
    }

    private static long said(DrawResult way, DrawInputs inputs, boolean first) {
        var ties = new TieBreak("seed");
        return IntStream.range(0, way.given().size())
                .mapToLong(i -> inputs.reviewers().stream()
                        .filter(reviewer -> way.given().get(i).drawn().contains(reviewer.expert()))
                        .mapToLong(reviewer -> first
                                ? ties.first(inputs.applicants().get(i), reviewer)
                                : ties.second(inputs.applicants().get(i), reviewer))
                        .sum())
                .sum();
    }

    /** Each applicant's reviewers in every combination, with every other's. */
    private static List<DrawResult> everyWay(DrawInputs inputs) {
        var ways = List.of(List.<Given>of());
        for (var applicant : inputs.applicants()) {
            var choices = choices(inputs, applicant);
            ways = ways.stream()
                    .flatMap(way -> choices.stream()
                            .map(choice -> Stream.concat(way.stream(), Stream.of(choice))
                                    .toList()))
                    .toList();
        }
        return ways.stream().map(DrawResult::new).toList();
    }

    private static List<Given> choices(DrawInputs inputs, Applicant applicant) {
        var able = inputs.reviewers().stream()
                .filter(reviewer -> inputs.mayTake(reviewer, applicant))
                .map(Reviewer::expert)
                .toList();
        return IntStream.range(0, 1 << able.size())
                .filter(bits -> Integer.bitCount(bits) == inputs.gap(applicant))
                .mapToObj(bits -> IntStream.range(0, able.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(able::get)
                        .toList())
                .map(chosen -> new Given(
                        applicant.application(),
                        DrawInputs.inOrder(Stream.concat(applicant.kept().stream(), chosen.stream())
                                .toList()),
                        DrawInputs.inOrder(chosen)))
                .toList();
    }

    /** At most four applicants and five reviewers, some of whom step back or review already. */
    private static DrawInputs small(Random random) {
        var most = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : null;
        return random(random, 2 + random.nextInt(3), 3 + random.nextInt(3), 1 + random.nextInt(3), 2, most);
    }

    private static DrawInputs random(
            Random random, int applicants, int reviewers, int perApplicant, int counties, @Nullable Integer most) {
        var experts = IntStream.range(0, reviewers)
                .mapToObj(j -> reviewer(j, random.nextInt(6) == 0 ? null : "县" + random.nextInt(counties), random))
                .toList();
        return new DrawInputs(
                perApplicant,
                most,
                experts,
                IntStream.range(0, applicants)
                        .mapToObj(i -> applicant(
                                i,
                                some(random, experts, applicants > 20 ? 10 : 6),
                                applicants > 4 ? List.of() : some(random, experts, 7),
                                random))
                        .toList());
    }

    private static List<UUID> some(Random random, List<Reviewer> of, int oneIn) {
        return of.stream()
                .map(Reviewer::expert)
                .filter(expert -> random.nextInt(oneIn) == 0)
                .limit(1 + of.size() / 4)
                .toList();
    }

    private static Reviewer reviewer(int number, @Nullable String county, Random random) {
        return new Reviewer(new UUID(1, number), "专家" + number, county, List.of("行业" + random.nextInt(8)), true);
    }

    private static Reviewer reviewer(int number, String county, boolean available) {
        return new Reviewer(new UUID(1, number), "专家" + number, county, List.of(), available);
    }

    private static Applicant applicant(int number, List<UUID> excluded, List<UUID> kept, Random random) {
        return new Applicant(
                new UUID(2, number),
                "申报" + number,
                "县0",
                "行业" + random.nextInt(8),
                excluded,
                kept.stream().filter(expert -> !excluded.contains(expert)).toList());
    }

    private static Applicant applicant(int number, List<UUID> excluded, List<UUID> kept) {
        return new Applicant(new UUID(2, number), "申报" + number, "县0", null, excluded, kept);
    }
}
