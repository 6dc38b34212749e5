package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks up of whom somebody may be taken in on a panel, and keeps it so. */
@Component
class SeatGrounds {

    private final OpenPanels open;
    private final SubmittedSheets sheets;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    SeatGrounds(OpenPanels open, SubmittedSheets sheets, Applications applications, Rounds rounds, Progress progress) {
        this.open = open;
        this.sheets = sheets;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    SeatGround of(Panel panel) {
        var round = rounds.required(panel.roundId());
        return round.state() == Round.State.ANNOUNCED
                        && round.closedAt(panel.track(), panel.ordinal()).isPresent()
                ? closed(panel)
                : open(panel);
    }

    SeatGround open(Panel panel) {
        return new SeatGround(
                false, open.there(panel), sheets.of(panel.roundId(), panel.track(), panel.ordinal()), least(panel));
    }

    private SeatGround closed(Panel panel) {
        var counted = sheets.counted(panel.roundId(), panel.track(), panel.ordinal());
        return new SeatGround(
                true,
                applications.submitted(panel.roundId(), panel.track()).stream()
                        .filter(application -> counted.containsKey(application.id()))
                        .toList(),
                counted,
                least(panel));
    }

    private int least(Panel panel) {
        return Objects.requireNonNullElse(
                progress.asked(panel.roundId(), panel.track(), panel.ordinal()).leastMarks(), 1);
    }

    /** As the seat was opened: the step is as it was then, and stays so until this is done. */
    SeatGround required(Panel panel, OpenSeat seat) {
        if (!seat.isLate()) {
            open.require(panel);
            return open(panel);
        }
        rounds.shared(panel.roundId())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
        var ground = of(panel);
        if (!ground.late()) {
            throw Refusal.conflict("stage-not-closed")
                    .article("第十八条")
                    .with(
                            "stage",
                            progress.procedure(panel.roundId(), panel.track())
                                    .at(panel.ordinal())
                                    .kind());
        }
        return ground;
    }
}
