package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.scoring.Ranking.CompositeComputed;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: the composite table once more, row by row, and against what the record sealed when it was computed. */
@Component
class ReplayedComposite implements Replayable {

    private final Scoring scoring;
    private final Rankings rankings;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedComposite(Scoring scoring, Rankings rankings, Deeds record, JsonMapper json) {
        this.scoring = scoring;
        this.rankings = rankings;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        return rankings.findByRoundIdAndTrack(round, track)
                .map(ranking -> replay(ranking, again(round, ranking), recorded(ranking)))
                .orElseGet(() -> new Result(List.of(new Replayed(Part.COMPOSITE, 0, List.of())), null));
    }

    private static Result replay(Ranking ranking, List<Ranked> again, Optional<CompositeComputed> recorded) {
        var sealed = recorded.map(CompositeComputed::seal).orElse(null);
        var part = new Replayed(
                Part.COMPOSITE, ranking.ranked().size(), findings(ranking, again, recorded.isPresent(), sealed));
        return new Result(List.of(part), new Print(sealed, Ranking.seal(again)));
    }

    /** Nothing comes out where a mark is missing that it was computed from. */
    private List<Ranked> again(UUID round, Ranking ranking) {
        try {
            return scoring.table(
                    round,
                    ranking.track(),
                    ranking.ranked().stream().map(Ranked::application).toList());
        } catch (Refusal incomplete) {
            return List.of();
        }
    }

    private static List<Finding> findings(
            Ranking ranking, List<Ranked> again, boolean recorded, @Nullable String sealed) {
        var findings = new ArrayList<Finding>();
        if (!ranking.seal().equals(sealed)) {
            var flaw = sealed != null ? Flaw.CHANGED : recorded ? Flaw.UNSEALED : Flaw.ADDED;
            findings.add(finding(flaw, ranking, null, ranking.seal(), sealed));
        }
        var anew = again.stream().collect(Collectors.toMap(Ranked::application, Function.identity()));
        for (var row : ranking.ranked()) {
            var other = anew.get(row.application());
            if (!Objects.equals(text(row), text(other))) {
                findings.add(finding(Flaw.DIFFERENT, ranking, row.application(), text(row), text(other)));
            }
        }
        return findings;
    }

    private static Finding finding(
            Flaw flaw, Ranking ranking, @Nullable UUID application, @Nullable String stands, @Nullable String again) {
        return new Finding(Part.COMPOSITE, flaw, StageKind.COMPOSITE, ranking.id(), application, null, stands, again);
    }

    /** The composite at its full scale and the rank: what is published of a row. */
    private static @Nullable String text(@Nullable Ranked row) {
        return row == null ? null : row.composite().toPlainString() + " / " + row.rank();
    }

    private Optional<CompositeComputed> recorded(Ranking ranking) {
        return record.of(Set.of(CompositeComputed.class.getSimpleName()), "subject", List.of(ranking.id())).stream()
                .reduce((earlier, later) -> later)
                .map(recorded -> json.readValue(recorded.content(), CompositeComputed.class));
    }
}
