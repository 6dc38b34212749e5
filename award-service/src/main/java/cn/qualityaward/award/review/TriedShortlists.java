package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.TriedLists;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.round.Rounds;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 进入下一环节名单 by another rule, of the very sheets that count; nothing of it is kept. */
@Component
class TriedShortlists implements TriedLists {

    private final Reviews reviews;
    private final Standings standings;
    private final Relisting relisting;
    private final Rounds rounds;
    private final Progress progress;

    TriedShortlists(Reviews reviews, Standings standings, Relisting relisting, Rounds rounds, Progress progress) {
        this.reviews = reviews;
        this.standings = standings;
        this.relisting = relisting;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public Optional<Tried> of(
            UUID round, ApplicantKind track, int ordinal, ReviewRules rules, @Nullable Shortlist rule) {
        return progress.procedure(round, track).scored().stream()
                .filter(step -> step.ordinal() == ordinal && step.kind().byPanel() && step.eliminating())
                .filter(step -> rounds.required(round).closedAt(track, ordinal).isPresent())
                .findFirst()
                .map(step -> tried(reviews.desk(round, track, ordinal), rules, rule));
    }

    private Tried tried(Desk desk, ReviewRules rules, @Nullable Shortlist rule) {
        var there = relisting.closedOn(desk);
        var standing = standings.of(desk, there).stream()
                .map(Reviewed::standing)
                .map(one -> new Standing(one.application(), one.expected(), one.marks(), rules.trimming()))
                .toList();
        return new Tried(
                there.stream().map(Application::id).collect(Collectors.toSet()),
                there.stream()
                        .filter(application -> Relisting.goesOn(desk, application))
                        .map(Application::id)
                        .collect(Collectors.toSet()),
                rule == null ? Selection.all(standing) : Selection.byRule(rule, standing));
    }
}
