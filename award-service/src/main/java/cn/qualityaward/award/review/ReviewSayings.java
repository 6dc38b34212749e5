package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.wording.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What 进入现场评审名单 and 评审结果报告 tell of the closed reviews: how many by how many, and what a list was chosen by. */
@Component
class ReviewSayings implements Sayings {

    private final Reviews reviews;
    private final Relisting relisting;
    private final Standings standings;
    private final Shortlisting shortlisting;
    private final Rounds rounds;
    private final Progress progress;

    ReviewSayings(
            Reviews reviews,
            Relisting relisting,
            Standings standings,
            Shortlisting shortlisting,
            Rounds rounds,
            Progress progress) {
        this.reviews = reviews;
        this.relisting = relisting;
        this.standings = standings;
        this.shortlisting = shortlisting;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public Map<String, String> of(UUID id) {
        var round = rounds.required(id);
        var values = new HashMap<String, String>();
        var reviewed = round.kinds().stream()
                .flatMap(track -> closed(round, track))
                .map(this::reviewed)
                .toList();
        if (!reviewed.isEmpty()) {
            values.put("reviewed", String.join("\n", reviewed));
        }
        var chosen = round.kinds().stream()
                .flatMap(track -> decidingSite(round, track))
                .map(desk -> Names.of(desk.track()) + "：" + shortlisting.basis(desk) + "。")
                .toList();
        if (!chosen.isEmpty()) {
            values.put("chosen", String.join("\n", chosen));
        }
        return values;
    }

    private Stream<Desk> closed(Round round, ApplicantKind track) {
        return progress.procedure(round.id(), track).scored().stream()
                .filter(step -> step.kind().byPanel()
                        && round.closedAt(track, step.ordinal()).isPresent())
                .map(step -> reviews.desk(round.id(), track, step.ordinal()));
    }

    /** The last step before the site review that lets not everybody on, or else the one just before it. */
    private Stream<Desk> decidingSite(Round round, ApplicantKind track) {
        var site = progress.procedure(round.id(), track).steps().stream()
                .filter(step -> step.kind() == StageKind.SITE)
                .mapToInt(Step::ordinal)
                .findFirst();
        var before = site.isEmpty()
                ? List.<Desk>of()
                : closed(round, track)
                        .filter(desk -> desk.step().ordinal() < site.getAsInt())
                        .toList();
        var eliminating =
                before.stream().filter(desk -> desk.step().eliminating()).toList();
        var deciding = eliminating.isEmpty() ? before : eliminating;
        return deciding.isEmpty() ? Stream.empty() : Stream.of(deciding.getLast());
    }

    /** Numbers, and nobody's name. */
    private String reviewed(Desk desk) {
        var there = relisting.closedOn(desk);
        var by = standings.of(desk, there).stream()
                .flatMap(one -> one.counted().stream())
                .map(Sheet::reviewer)
                .collect(Collectors.toSet());
        var recused = desk.panel().members().stream()
                .map(Member::account)
                .mapToLong(account -> there.stream()
                        .filter(application -> desk.panel().recuses(account, application))
                        .count())
                .sum();
        var on = there.stream()
                .filter(application -> Relisting.goesOn(desk, application))
                .count();
        return "%s%s：评审%d个，通过%d个；评审专家%d人，回避%d人次。"
                .formatted(Names.of(desk.track()), Names.of(desk.step().kind()), there.size(), on, by.size(), recused);
    }
}
