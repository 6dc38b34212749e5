package cn.qualityaward.award.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.expert.AttendedTrainings.Attended;
import cn.qualityaward.award.expert.KnownExperts.Known;
import cn.qualityaward.award.expert.TestExperts;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.training.TrainingController.Attendance;
import cn.qualityaward.award.training.TrainingController.View;
import cn.qualityaward.official.Roll.Column;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 动员培训: planned, changed, held once; its sheet names whoever is expected. */
class TrainingTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    @Autowired
    TrainingController door;

    @Autowired
    ExpertsTrained trained;

    @Autowired
    ApplicationContext service;

    @Autowired
    TrainingSayings sayings;

    @Test
    void theSheetHasALineForEachUnitAndSomeBesides() {
        var sheet = SignInSheet.of(text(TODAY));
        assertThat(sheet.head()).contains("示例会议室");
        assertThat(sheet.rows()).hasSize(12);
        assertThat(sheet.rows().get(1)).startsWith("2", "示西区");
        assertThat(sheet.rows().getLast()).startsWith("12", "");
        assertThat(sheet.columns().stream().mapToInt(Column::share).sum()).isEqualTo(100);
    }

    @Test
    void isHeldOnceAndNotBeforeItsDay() {
        var id = planned(TODAY.plusDays(1));
        assertThatThrownBy(() -> held(id)).hasMessage("training-ahead");
        in(() -> door.change(id, seen(id), text(TODAY)));
        assertThat(held(id)).isEqualTo(37);
        assertThatThrownBy(() -> held(id)).hasMessage("training-held");
        assertThatThrownBy(() -> in(() -> door.change(id, seen(id), text(TODAY))))
                .hasMessage("training-held");
        assertThatThrownBy(() -> in(() -> door.change(id, IfMatch.of(0), text(TODAY))))
                .hasMessage("stale");
    }

    @Test
    void theNoticeCallsToWhatIsAhead() {
        var id = planned(TODAY);
        var round = in(() -> door.one(id)).getBody().round();
        assertThat(in(() -> sayings.of(round)).get("trainings")).contains("示例会议室");
        held(id);
        assertThat(in(() -> sayings.of(round)).get("trainings")).isEqualTo("时间：　　　　　　地点：");
    }

    /** 专家培训: what the pool says of an expert comes from the register of trainings. */
    @Test
    void expertsOfThePoolAreAmongThoseWhoCame() {
        var experts = new TestExperts(service);
        var came = in(() -> experts.enrolled("示例甲"));
        var stayed = in(() -> experts.enrolled("示例乙"));
        var id = planned(TODAY);
        assertThatThrownBy(() -> attended(id, came)).hasMessage("training-not-held");
        held(id);
        attended(id, came, stayed);
        attended(id, came);
        assertThat(view(id).experts()).extracting(Known::name).containsExactly("示例甲");
        assertThat(in(() -> trained.of(List.of(came, stayed))))
                .isEqualTo(Map.of(came, List.of(new Attended(id, "示例培训", TODAY, false))));
        assertThat(in(another(), () -> trained.of(List.of(came)))).isEmpty();
    }

    @Test
    void nobodyIsTrainedWhomThePoolDoesNotKnowNorMoreThanCame() {
        var experts = new TestExperts(service);
        var elsewhere = in(another(), () -> experts.enrolled("示例丙"));
        var id = planned(TODAY);
        held(id);
        assertThatThrownBy(() -> attended(id, elsewhere)).hasMessage("expert-unknown");
        var crowd = in(() -> IntStream.range(0, 38)
                .mapToObj(number -> experts.enrolled("示例" + number))
                .toArray(UUID[]::new));
        assertThatThrownBy(() -> attended(id, crowd)).hasMessage("more-experts-than-came");
        assertThat(view(id).experts()).isEmpty();
    }

    private void attended(UUID id, UUID... experts) {
        in(() -> door.experts(id, seen(id), new TrainingController.Experts(Set.of(experts))));
    }

    private View view(UUID id) {
        return Objects.requireNonNull(in(() -> door.one(id)).getBody());
    }

    private Integer held(UUID id) {
        var view = in(() -> door.held(id, seen(id), new Attendance(37))).getBody();
        return Objects.requireNonNull(Objects.requireNonNull(view).attended());
    }

    private UUID planned(LocalDate on) {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        var view = in(() -> door.plan(round, text(on))).getBody();
        return Objects.requireNonNull(view).id();
    }

    private static Training.Text text(LocalDate on) {
        return new Training.Text(on, "示例会议室", "示例培训", List.of("示东县", "示西区"));
    }

    private IfMatch seen(UUID id) {
        return IfMatch.of(String.valueOf(in(() -> door.one(id)).getHeaders().getETag()));
    }
}
