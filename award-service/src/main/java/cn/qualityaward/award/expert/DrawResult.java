package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.tenancy.Canonical;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who reviews whom: for each applicant those kept and those drawn, in the order of the inputs. */
record DrawResult(List<Given> given) {

    /** @param reviewers all of them; drawn: those among them that are new */
    record Given(UUID application, List<UUID> reviewers, List<UUID> drawn) {}

    /**
     * What a draw is measured by; a smaller number earlier counts more than any later.
     *
     * @param load the squares of all loads, summed: least where they are most even
     * @param oneCounty applicants all of whose reviewers are of one county
     * @param unfit drawn reviewers whose speciality is not the applicant's industry
     */
    record Measure(long load, int oneCounty, int unfit) {}

    /**
     * Its fingerprint: of one line per applicant, which names it, all its reviewers, and the new ones among them. It stands
     * in the record, and is the same however this class comes to be written.
     */
    String sha256() {
        return Canonical.sha256(given.stream()
                .map(one -> one.application() + " " + ids(one.reviewers()) + " " + ids(one.drawn()))
                .collect(Collectors.joining("\n")));
    }

    private static String ids(List<UUID> of) {
        return of.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    Map<UUID, Long> loads() {
        return given.stream()
                .flatMap(one -> one.reviewers().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Measure measured(DrawInputs inputs) {
        var reviewers = inputs.reviewers().stream().collect(Collectors.toMap(Reviewer::expert, Function.identity()));
        var applicants =
                inputs.applicants().stream().collect(Collectors.toMap(Applicant::application, Function.identity()));
        var unfit = given.stream()
                .mapToInt(one -> (int) one.drawn().stream()
                        .filter(expert ->
                                !DrawInputs.fits(required(reviewers, expert), required(applicants, one.application())))
                        .count())
                .sum();
        return new Measure(
                loads().values().stream().mapToLong(load -> load * load).sum(),
                (int) given.stream().filter(one -> oneCounty(one, reviewers)).count(),
                unfit);
    }

    static boolean oneCounty(Given given, Map<UUID, Reviewer> reviewers) {
        var counties = given.reviewers().stream()
                .map(expert -> required(reviewers, expert).division())
                .map(division -> division == null ? "" : division)
                .collect(Collectors.toSet());
        return given.reviewers().size() > 1 && counties.size() == 1 && !counties.contains("");
    }

    private static <T> T required(Map<UUID, T> known, UUID id) {
        return Objects.requireNonNull(known.get(id));
    }
}
