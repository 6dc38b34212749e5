package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.deliberation.Listing.Listed;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.scoring.Rankings;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 办公室集体研究: where the policy asks for it, what the office's own meeting proposes is what is deliberated on. */
@Component
class OfficeProposal {

    static final String SETTING = "officeMeetingQuorum";

    private final Meetings meetings;
    private final Programs programs;
    private final Rankings rankings;
    private final Progress progress;
    private final Rounds rounds;

    OfficeProposal(Meetings meetings, Programs programs, Rankings rankings, Progress progress, Rounds rounds) {
        this.meetings = meetings;
        this.rankings = rankings;
        this.programs = programs;
        this.progress = progress;
        this.rounds = rounds;
    }

    boolean asked(UUID round) {
        return programs.policy(round).officeMeetingQuorum() != null;
    }

    /** What stands, where it is asked for. */
    Optional<Text> of(UUID round) {
        return asked(round) ? meetings.proposal(round, since(round)) : Optional.empty();
    }

    /** When the list came up that is deliberated now: one that was taken back since, what was proposed of it is as well. */
    private Instant since(UUID id) {
        var round = rounds.required(id);
        return progress.tracksWith(id, StageKind.DELIBERATION).stream()
                .flatMap(track -> progress.procedure(id, track).steps().stream()
                        .takeWhile(step -> step.kind() != StageKind.DELIBERATION)
                        .flatMap(step -> round.closedAt(track, step.ordinal()).stream()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Whoever decides on a list has the corrected table before them. */
    void decidedAnew(UUID round, Decider by) {
        rankings.findByRoundId(round).stream()
                .filter(ranking -> ranking.decidedAnew(by.unit()))
                .forEach(rankings::save);
    }

    /** Nobody is endorsed whom the office left out; of those it names, somebody may still be struck. */
    void requireFollowed(UUID round, Listed listed) {
        if (!asked(round)) {
            return;
        }
        var proposed = of(round)
                .orElseThrow(() -> Refusal.conflict("office-meeting-missing")
                        .article(Meeting.ARTICLE)
                        .setting(SETTING))
                .endorsed()
                .stream()
                .map(Endorsement::application)
                .collect(Collectors.toSet());
        listed.there().stream()
                .filter(application ->
                        listed.endorsed().containsKey(application.id()) && !proposed.contains(application.id()))
                .findFirst()
                .ifPresent(application -> {
                    throw Refusal.conflict("not-in-the-proposal")
                            .article(Meeting.ARTICLE)
                            .setting(SETTING)
                            .with("name", application.name());
                });
    }
}
