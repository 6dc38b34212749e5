package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Rankings;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RehearsedDeliberation implements RehearsedStage {

    private static final Attendance ALL = new Attendance(Form.MEETING, 1, List.of(Attendee.guest("试运行")), List.of());

    private final Deliberation deliberation;
    private final OfficeProposal proposal;
    private final Convening convening;
    private final Rankings rankings;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedDeliberation(
            Deliberation deliberation,
            OfficeProposal proposal,
            Convening convening,
            Rankings rankings,
            Programs programs,
            ProcedureClock clock) {
        this.deliberation = deliberation;
        this.proposal = proposal;
        this.convening = convening;
        this.rankings = rankings;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.DELIBERATION);
    }

    /** For every track at once, as proposed. */
    @Override
    public void pass(Scene scene) {
        var policy = programs.policy(scene.round());
        var endorsed = rankings.findByRoundId(scene.round()).stream()
                .flatMap(ranking -> ranking.candidates().stream())
                .map(candidate ->
                        new Endorsement(candidate.application(), candidate.classCode(), candidate.reason(), "试运行"))
                .toList();
        var vacant = policy.classes().stream()
                .map(AwardClass::code)
                .map(code -> new Vacancy(code, "试运行"))
                .toList();
        if (proposal.asked(scene.round())) {
            meet(scene.round(), endorsed, vacant);
        }
        deliberation.resolve(
                scene.round(),
                new Resolution.Text(endorsed, List.of(), vacant, "试运行", clock.today(), ALL),
                RehearsedStage.as(policy.deliberator().unit()));
    }

    /** 办公室集体研究, by one who is called and comes. */
    private void meet(UUID round, List<Endorsement> endorsed, List<Vacancy> vacant) {
        var by = RehearsedStage.as("office/main");
        var notice = new Notice(clock.today(), LocalTime.NOON, "试运行", "试运行", List.of("试运行"), ALL.present());
        var meeting = convening.call(round, MeetingBody.OFFICE, notice);
        convening.minute(meeting, new Resolution.Text(endorsed, List.of(), vacant, "试运行", clock.today(), ALL), by);
        convening.keep(meeting, new SignedPage("试运行", clock.now(), "试运行"));
        convening.adopt(meeting, by);
    }
}
