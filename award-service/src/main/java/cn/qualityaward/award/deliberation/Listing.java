package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.application.StandingInterests;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.program.Quotas.Named;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Ranking;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.award.scoring.Rankings;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list may say, whoever draws it up: every candidate and nobody else, within quota and threshold (第三条、第十四条). */
@Component
class Listing {

    private static final String ARTICLE = "第十四条";

    /** A list that may be, with whom it is about. */
    record Listed(
            List<Gathering> gatherings, Map<UUID, Endorsement> endorsed, Map<UUID, String> struck, Quotas quotas) {

        List<Application> there() {
            return gatherings.stream()
                    .flatMap(gathering -> gathering.there().stream())
                    .toList();
        }
    }

    private final Progress progress;
    private final Conditions conditions;
    private final Programs programs;
    private final Rankings rankings;
    private final StandingInterests interests;
    private final Impartiality impartiality;

    Listing(
            Progress progress,
            Conditions conditions,
            Programs programs,
            Rankings rankings,
            StandingInterests interests,
            Impartiality impartiality) {
        this.progress = progress;
        this.conditions = conditions;
        this.programs = programs;
        this.rankings = rankings;
        this.interests = interests;
        this.impartiality = impartiality;
    }

    /** What is resolved names no more than there are places, whoever is equal. */
    Listed resolved(UUID round, Text text, @Nullable Integer quorum, String setting) {
        return check(round, text, quorum, setting, false);
    }

    /** What is proposed to whoever deliberates: who of a tie gets the last place is theirs to say. */
    Listed proposed(UUID round, Text text, @Nullable Integer quorum, String setting) {
        return check(round, text, quorum, setting, true);
    }

    /**
     * Nobody comes in or leaves until this transaction ends.
     *
     * @param quorum of those called, in per cent; none where how many came is merely on record
     * @param setting where that stands
     * @param leavesTies to others
     */
    private Listed check(UUID round, Text text, @Nullable Integer quorum, String setting, boolean leavesTies) {
        var tracks = progress.tracksWith(round, StageKind.DELIBERATION);
        var gatherings = tracks.stream()
                .map(track -> progress.gather(round, track, StageKind.DELIBERATION))
                .toList();
        var endorsed = text.endorsed().stream()
                .collect(Collectors.toMap(Endorsement::application, one -> one, (a, b) -> {
                    throw Refusal.invalid("candidate-twice").field("endorsed").article("第三条");
                }));
        var struck = text.struck().stream().collect(Collectors.toMap(Strike::application, Strike::reason, (a, b) -> a));
        var listed = new Listed(gatherings, endorsed, struck, new Quotas(programs.policy(round)));
        var named = Stream.concat(endorsed.keySet().stream(), struck.keySet().stream())
                .toList();
        progress.requireThere(listed.there(), named, "endorsed");
        requireExactly(listed);
        requireAttended(round, text.attendance(), listed, quorum, setting);
        var taking = taking(round, listed);
        var vacant = text.vacancies().stream().map(Vacancy::classCode).collect(Collectors.toSet());
        if (leavesTies) {
            listed.quotas().checkProposed(tracks, tracks, taking, vacant);
        } else {
            listed.quotas()
                    .check(tracks, tracks, taking.stream().map(Named::classCode).toList(), vacant);
        }
        gatherings.forEach(gathering -> requireByScore(gathering, listed));
        return listed;
    }

    /** Where the policy names a quorum it must be met of each candidate; where it does not, how many came is merely on record. */
    private void requireAttended(
            UUID round, @Nullable Attendance attendance, Listed listed, @Nullable Integer quorum, String setting) {
        if (attendance == null) {
            if (quorum != null) {
                throw Refusal.invalid("attendance-missing")
                        .field("attendance")
                        .article(ARTICLE)
                        .setting(setting);
            }
            return;
        }
        var there = listed.there();
        var candidates = there.stream().map(Application::id).toList();
        attendance.check(candidates, Attendee.declared(interests.of(round, there)));
        if (quorum != null) {
            attendance.requireQuorum(quorum, setting, candidates);
        }
    }

    /** 第十八条: whoever counts by account has said of each candidate what they have to do with it; a guest is asked on paper. */
    void requireStated(@Nullable Attendance attendance, Listed listed) {
        if (attendance != null) {
            attendance.requireStated(impartiality.unstated(Attendee.accounts(attendance.present()), listed.there()));
        }
    }

    private List<Named> taking(UUID round, Listed listed) {
        var tables = rankings.findByRoundId(round);
        return listed.there().stream()
                .flatMap(application -> Optional.ofNullable(listed.endorsed().get(application.id()))
                        .map(Endorsement::classCode)
                        .filter(code -> conditions.takesPlace(application, code))
                        .map(code -> new Named(code, rank(tables, application)))
                        .stream())
                .toList();
    }

    private static @Nullable Integer rank(List<Ranking> tables, Application application) {
        return tables.stream()
                .flatMap(table -> table.of(application.id()).stream())
                .map(Ranked::rank)
                .findFirst()
                .orElse(null);
    }

    /** A track without a composite has no ranking. */
    private void requireByScore(Gathering gathering, Listed listed) {
        rankings.findByRoundIdAndTrack(gathering.round().id(), gathering.track())
                .ifPresent(ranking -> {
                    var endorsed = gathering.there().stream()
                            .flatMap(application ->
                                    Stream.ofNullable(listed.endorsed().get(application.id())))
                            .toList();
                    endorsed.forEach(one -> requireOverThreshold(ranking, one, gathering, listed.quotas()));
                    requireReasoned(ranking, endorsed, gathering, listed.quotas());
                });
    }

    /** Another class than the one proposed has a threshold of its own. */
    private void requireOverThreshold(Ranking ranking, Endorsement one, Gathering gathering, Quotas quotas) {
        ranking.requireOver(
                programs.rules(gathering.round().id()).threshold(one.classCode()),
                one.application(),
                quotas.require(one.classCode(), gathering.track()).name());
    }

    /** Whoever is struck is told why as it is; whoever did not come this far was told before. */
    private static void requireReasoned(
            Ranking ranking, List<Endorsement> endorsed, Gathering gathering, Quotas quotas) {
        var unexplained = endorsed.stream()
                .filter(one -> !one.departs())
                .map(Endorsement::application)
                .collect(Collectors.toSet());
        var levels = endorsed.stream()
                .collect(Collectors.toMap(
                        Endorsement::application,
                        one -> quotas.require(one.classCode(), gathering.track())
                                .level()));
        ranking.requireReasoned(levels, id -> !unexplained.contains(id), "endorsed");
    }

    /** Every candidate is either endorsed or struck; nobody else is named. */
    private static void requireExactly(Listed listed) {
        var candidates = listed.there().stream().map(Application::id).collect(Collectors.toSet());
        if (!candidates.containsAll(listed.endorsed().keySet())
                || !candidates.containsAll(listed.struck().keySet())) {
            throw Refusal.conflict("not-a-candidate").article(ARTICLE).setting("deliberator");
        }
        candidates.removeAll(listed.struck().keySet());
        if (!candidates.equals(listed.endorsed().keySet())) {
            throw Refusal.invalid("candidate-undecided").article(ARTICLE).field("endorsed");
        }
    }
}
