package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.DraftedGrounds;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.StandingInterests;
import cn.qualityaward.award.deliberation.DeliberationController.CandidateRow;
import cn.qualityaward.award.deliberation.Worded.Source;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.Ranking;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a list is about: those the office proposed, with their scores, and those whom a policy without scores brought here. */
@Component
class CandidateRows {

    private final Applications applications;
    private final StandingInterests interests;
    private final Backgrounds backgrounds;
    private final Conditions conditions;
    private final List<DraftedGrounds> drafts;

    CandidateRows(
            Applications applications,
            StandingInterests interests,
            Backgrounds backgrounds,
            Conditions conditions,
            List<DraftedGrounds> drafts) {
        this.applications = applications;
        this.backgrounds = backgrounds;
        this.interests = interests;
        this.conditions = conditions;
        this.drafts = drafts;
    }

    /**
     * @param drafting whether the reader may begin with what the reports say: it is as the reviewers wrote it, and may tell of
     *     what the applicant declared a secret (第二十三条)
     */
    List<CandidateRow> of(UUID round, List<Ranking> rankings, boolean drafting) {
        var proposed = rankings.stream()
                .flatMap(ranking -> ranking.candidates().stream())
                .collect(Collectors.toMap(Candidate::application, Function.identity(), (a, b) -> a));
        var known = applications.findByIdIn(proposed.keySet()).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        var unranked = applications.live(List.of(round)).stream()
                .filter(application ->
                        application.stage() == StageKind.DELIBERATION && !known.containsKey(application.id()))
                .toList();
        var all = Stream.concat(
                        rankings.stream()
                                .sorted(Comparator.comparing(Ranking::track))
                                .flatMap(ranking -> ranking.candidates().stream())
                                .map(candidate -> known.get(candidate.application()))
                                .filter(Objects::nonNull),
                        unranked.stream())
                .toList();
        var declared = Attendee.declared(interests.of(round, all));
        var background = backgrounds.of(round, all);
        var drafted = drafting ? DraftedGrounds.of(drafts, round, undecided(all)) : Map.<UUID, String>of();
        return all.stream()
                .map(application -> row(
                        application,
                        proposed.get(application.id()),
                        ranked(rankings, application.id()),
                        declared.getOrDefault(application.id(), Set.of()),
                        Objects.requireNonNull(background.get(application.id())),
                        conditions.beyondQuota(application),
                        grounds(application, proposed.get(application.id()), drafted.get(application.id()))))
                .toList();
    }

    private static List<Application> undecided(List<Application> all) {
        return all.stream().filter(CandidateRows::isUndecided).toList();
    }

    private static boolean isUndecided(Application one) {
        return one.stage() == StageKind.DELIBERATION && one.outcome() == Outcome.OPEN;
    }

    private static @Nullable Ranked ranked(List<Ranking> rankings, UUID application) {
        return rankings.stream()
                .flatMap(ranking -> ranking.of(application).stream())
                .findFirst()
                .orElse(null);
    }

    /** As it was resolved; before that, as the office would put it, or else what the reports would have it begin with. */
    private static @Nullable Worded grounds(
            Application application, @Nullable Candidate proposed, @Nullable String drafted) {
        if (application.classCode() != null) {
            return worded(application.grounds(), Source.RESOLVED);
        }
        var office = proposed == null || !isUndecided(application) ? null : proposed.grounds();
        return office == null ? worded(drafted, Source.REPORTS) : worded(office, Source.OFFICE);
    }

    private static @Nullable Worded worded(@Nullable String text, Source by) {
        return text == null ? null : new Worded(text, by);
    }

    private static CandidateRow row(
            Application application,
            @Nullable Candidate proposed,
            @Nullable Ranked ranked,
            Set<Attendee> declared,
            Background background,
            List<String> beyondQuota,
            @Nullable Worded grounds) {
        return new CandidateRow(
                application.id(),
                application.name(),
                application.division(),
                application.track(),
                application.status(),
                proposed == null ? null : proposed.classCode(),
                application.classCode(),
                ranked == null ? null : ranked.rank(),
                ranked == null ? null : ranked.composite(),
                ranked == null ? Map.of() : ranked.parts(),
                proposed == null ? null : proposed.reason(),
                grounds,
                declared,
                background,
                beyondQuota);
    }
}
