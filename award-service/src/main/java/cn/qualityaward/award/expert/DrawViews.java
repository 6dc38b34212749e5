package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.DrawResult.Given;
import cn.qualityaward.award.expert.DrawResult.Measure;
import cn.qualityaward.award.lot.WitnessedLot;
import cn.qualityaward.award.lot.WitnessedSeed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws as the office and the witness see them. */
final class DrawViews {

    /** @param drawn new by this draw; fits: knows the applicant's industry */
    record Chosen(UUID expert, String name, boolean drawn, boolean fits) {}

    record Row(UUID application, String name, String division, List<Chosen> reviewers, boolean oneCounty) {}

    record Load(UUID expert, String name, long applicants, boolean available) {}

    /** @param rows by applicant; loads: by reviewer, the heaviest first */
    record Plan(Measure measure, List<Row> rows, List<Load> loads) {

        static Plan of(DrawInputs inputs, DrawResult result) {
            var reviewers =
                    inputs.reviewers().stream().collect(Collectors.toMap(Reviewer::expert, Function.identity()));
            var applicants =
                    inputs.applicants().stream().collect(Collectors.toMap(Applicant::application, Function.identity()));
            var loads = result.loads();
            return new Plan(
                    result.measured(inputs),
                    result.given().stream()
                            .map(given ->
                                    row(given, Objects.requireNonNull(applicants.get(given.application())), reviewers))
                            .sorted(Comparator.comparing(Row::name))
                            .toList(),
                    inputs.reviewers().stream()
                            .map(reviewer -> new Load(
                                    reviewer.expert(),
                                    reviewer.name(),
                                    loads.getOrDefault(reviewer.expert(), 0L),
                                    reviewer.available()))
                            .sorted(Comparator.comparing(Load::applicants)
                                    .reversed()
                                    .thenComparing(Load::name))
                            .toList());
        }

        private static Row row(Given given, Applicant applicant, Map<UUID, Reviewer> reviewers) {
            return new Row(
                    applicant.application(),
                    applicant.name(),
                    applicant.division(),
                    given.reviewers().stream()
                            .map(expert -> Objects.requireNonNull(reviewers.get(expert)))
                            .map(reviewer -> new Chosen(
                                    reviewer.expert(),
                                    reviewer.name(),
                                    given.drawn().contains(reviewer.expert()),
                                    DrawInputs.fits(reviewer, applicant)))
                            .toList(),
                    DrawResult.oneCounty(given, reviewers));
        }
    }

    /** Between whom there is nothing to draw (回避), and why. */
    record Barred(UUID application, String applicant, UUID expert, String reviewer, Obstacle obstacle) {}

    /**
     * @param gaps how many reviewers are still to be drawn; undeclared: who cannot be drawn yet
     * @param shortages why nothing can be drawn; empty with a plan
     * @param plan one of the equally good ways: which of them it becomes, the seed decides
     */
    record Preview(
            int gaps,
            List<String> undeclared,
            List<Shortage> shortages,
            List<Barred> barred,
            @Nullable Plan plan) {}

    /**
     * @param applicants what is taken over of them
     * @param candidates who can take over all of it
     */
    record Replaced(String name, List<String> applicants, List<String> candidates, boolean leaves, String reason) {

        static @Nullable Replaced of(Draw draw) {
            var seat = draw.seat();
            return seat == null
                    ? null
                    : new Replaced(
                            seat.name(),
                            draw.inputs().applicants().stream()
                                    .map(Applicant::name)
                                    .toList(),
                            draw.inputs().reviewers().stream()
                                    .map(Reviewer::name)
                                    .toList(),
                            seat.leaves(),
                            seat.reason());
        }
    }

    /**
     * @param version what {@code If-Match} names when something is done with it
     * @param secret whose fingerprint is the commitment; shown once it is drawn
     * @param replaces whose work somebody is drawn for, where it is that (替补抽取)
     */
    record One(
            UUID id,
            @Nullable Integer version,
            WitnessedLot.State state,
            Instant preparedAt,
            String inputsHash,
            String commitment,
            @Nullable String secret,
            WitnessedSeed.@Nullable Witness witness,
            @Nullable String seed,
            @Nullable Plan plan,
            @Nullable Replaced replaces,
            @Nullable Instant releasedAt,
            @Nullable String undoneBecause) {

        static One of(Draw draw) {
            return new One(
                    draw.id(),
                    draw.version(),
                    draw.state(),
                    draw.preparedAt(),
                    draw.lot().inputsHash(),
                    draw.lot().commitment(),
                    draw.lot().secret(),
                    draw.lot().witness(),
                    draw.lot().seed(),
                    draw.given().isEmpty() ? null : Plan.of(draw.inputs(), draw.result()),
                    Replaced.of(draw),
                    draw.releasedAt(),
                    draw.undoneBecause());
        }
    }

    /**
     * @param version of the panel, which {@code If-Match} names when a draw is prepared; absent before it is formed
     * @param byDraw whether reviewers are drawn here at all
     * @param gaps how many reviewers are missing now
     */
    record Table(
            @Nullable Integer version,
            boolean byDraw,
            @Nullable Integer perApplicant,
            @Nullable Integer most,
            int gaps,
            List<One> draws) {}

    private DrawViews() {}
}
