package cn.qualityaward.award.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.observation.Guest.Attended;
import cn.qualityaward.award.observation.Guest.Invited;
import cn.qualityaward.award.observation.Guest.Kind;
import cn.qualityaward.award.observation.Observation.Held;
import cn.qualityaward.award.observation.Observation.Occasion;
import cn.qualityaward.award.observation.Observation.Plan;
import cn.qualityaward.award.observation.Observation.Text;
import cn.qualityaward.award.observation.ObservationController.View;
import cn.qualityaward.award.observation.PublicObservations.Watched;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** 邀请监督 on real servers: a newspaper, a social organization and a citizen are invited to the defense. */
class ObservationTests extends AsARegion {

    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "DEFENSE")
            .put("scored", true)
            .put("eliminating", false)
            .put("feedback", false));

    private static final List<Invited> GUESTS = List.of(
            new Invited(Kind.MEDIA, "示例日报社", null),
            new Invited(Kind.SOCIAL_ORGANIZATION, "示例质量协会", "示例会员"),
            new Invited(Kind.CITIZEN, null, "示例市民"));

    @Autowired
    ObservationController door;

    @Autowired
    PublicObservations open;

    @Autowired
    RoundOfObservations cases;

    private UUID round;

    @BeforeEach
    void announced() {
        round = in(() -> TestRounds.announced(
                rounds, db, clock.today().minusDays(1), clock.today().minusDays(1), POLICY));
    }

    @Test
    void whoCameWhetherTheyPledgedAndWhatTheySaidIsOnTheRecordOfTheRound() throws IOException {
        var planned = planned(clock.today());
        var held = held(planned, came(planned, 0, true, "公开透明。"), came(planned, 2, false, null));
        assertThat(held.guests())
                .extracting(Guest::came, Guest::pledged, Guest::said)
                .containsExactly(tuple(true, true, "公开透明。"), tuple(false, false, null), tuple(true, false, null));
        assertThat(text(() -> door.register(round, PaperFormat.PDF).getBody()))
                .contains("接受监督情况登记表", "示例日报社", "公开透明。", "已签", "未签", "未到", "示例市民");
        assertThat(text(() -> door.signInSheet(planned.id(), PaperFormat.PDF).getBody()))
                .contains("观摩签到表", "观摩承诺", "示例质量协会");
    }

    @Test
    void thePublicIsToldHowManyCameAndNobodysName() {
        var planned = planned(clock.today());
        assertThat(in(() -> open.of(round))).isEmpty();
        held(planned, came(planned, 0, true, null), came(planned, 2, true, "秘语意见。"));
        assertThat(in(() -> open.of(round))).containsExactly(new Watched(Occasion.DEFENSE, clock.today(), 1, 0, 1));
        assertThat(in(() -> open.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void nobodyHasComeToWhatIsStillAhead() {
        var planned = planned(clock.today().plusDays(1));
        assertThatThrownBy(() -> held(planned, came(planned, 0, true, null))).hasMessage("observation-ahead");
    }

    @Test
    void onlyWhoWasInvitedComesAndEverybodyInvitedIsNamed() {
        var planned = planned(clock.today());
        assertThatThrownBy(() -> held(planned, new Attended(UUID.randomUUID(), null, true, null)))
                .hasMessage("guest-unknown");
        for (var unnamed : List.of(new Invited(Kind.MEDIA, " ", "示例记者"), new Invited(Kind.CITIZEN, "示例社区", null))) {
            assertThatThrownBy(() -> in(() -> door.plan(round, text(clock.today(), List.of(unnamed)))))
                    .hasMessage("guest-unnamed");
        }
    }

    @Test
    void whatWasHeldIsToldAnewButInvitesNobodyElse() {
        var planned = planned(clock.today());
        var held = held(planned, came(planned, 0, true, null));
        assertThatThrownBy(() -> in(() -> door.change(planned.id(), seen(held), text(clock.today(), GUESTS))))
                .hasMessage("observation-held");
        assertThatThrownBy(() -> held(planned, came(planned, 1, true, null))).hasMessage("stale");
        var anew = held(held, came(held, 1, true, null));
        assertThat(anew.guests()).extracting(Guest::came).containsExactly(false, true, false);
    }

    @Test
    void isInTheCaseFileOfTheRoundOnceHeld() {
        assertThat(titles()).isEmpty();
        var planned = planned(clock.today());
        assertThat(titles()).isEmpty();
        held(planned, came(planned, 0, true, null));
        assertThat(titles()).containsExactly("接受监督情况登记表");
    }

    private List<String> titles() {
        var caller = new Caller("officer", "示例经办人", Set.of());
        return in(() -> cases.of(rounds.required(round), caller, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }

    private View planned(LocalDate on) {
        return view(() -> door.plan(round, text(on, GUESTS)));
    }

    private static Text text(LocalDate on, List<Invited> guests) {
        return new Text(new Plan(Occasion.DEFENSE, "陈述答辩", on, "示例会议室"), guests);
    }

    private static Attended came(View view, int guest, boolean pledged, @Nullable String said) {
        return new Attended(view.guests().get(guest).id(), null, pledged, said);
    }

    private View held(View seen, Attended... came) {
        return view(() -> door.held(seen.id(), seen(seen), new Held(List.of(came))));
    }

    private static IfMatch seen(View view) {
        return IfMatch.of(Objects.requireNonNull(view.version()));
    }

    private View view(Supplier<ResponseEntity<View>> call) {
        return Objects.requireNonNull(in(call).getBody());
    }

    private interface Printed {
        byte @Nullable [] bytes() throws IOException;
    }

    private String text(Printed paper) {
        return in(() -> {
            try (var pdf = Loader.loadPDF(Objects.requireNonNull(paper.bytes()))) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
