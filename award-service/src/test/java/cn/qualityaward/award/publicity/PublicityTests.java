package cn.qualityaward.award.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicity.Publicity.Means;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 宣传推广: recorded, mended, proven by documents, and found again in the file of its round. */
class PublicityTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Caller OFFICER = new Caller("officer", "示例", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    PublicityController door;

    @Autowired
    RoundOfPublicity file;

    @Test
    void isMendedByWhoSawItLastAndDocumentsStandBesideIt() {
        var id = recorded(null);
        var first = seen(id);
        in(() -> door.mend(id, first, text("示例日报二版", null, TODAY, null)));
        assertThatThrownBy(() -> in(() -> door.mend(id, first, text("示例日报三版", null, TODAY, null))))
                .hasMessage("stale");
        keep(id);
        assertThatThrownBy(() -> keep(id)).hasMessage("signed-page-known");
        var view = Objects.requireNonNull(in(() -> door.one(id)).getBody());
        assertThat(view.text().place()).isEqualTo("示例日报二版");
        assertThat(view.pages()).hasSize(1);
    }

    @Test
    void refusesWhatIsStillAheadWhatIsNoAddressAndARoundThatThereIsNot() {
        assertThatThrownBy(() -> record(text("示例台", null, TODAY.plusDays(1), null)))
                .hasMessage("date-in-the-future");
        assertThatThrownBy(() -> record(text("示例台", "示例网", TODAY, null))).hasMessage("address-not-web");
        assertThatThrownBy(() -> record(text("示例台", "javascript:alert(1)", TODAY, null)))
                .hasMessage("address-not-web");
        assertThatThrownBy(() -> record(text("示例台", null, TODAY, UUID.randomUUID())))
                .hasMessage("round-unknown");
    }

    @Test
    void isListedByRoundAndYearAndStandsInTheFileOfItsRound() {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        var id = recorded(round);
        record(text("示例台", null, TODAY.minusYears(1), null));
        keep(id);
        assertThat(in(() -> door.all(round, null)))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(id));
        assertThat(in(() -> door.all(null, TODAY.minusYears(1).getYear()))).hasSize(1);
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly("宣传推广登记表", "示例报道");
        var elsewhere = in(another(), () -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        assertThatThrownBy(() -> record(text("示例台", null, TODAY, elsewhere))).hasMessage("round-unknown");
        assertThat(in(another(), () -> door.all(null, null))).isEmpty();
    }

    private UUID recorded(@Nullable UUID round) {
        return record(text("示例日报", "http://news.example.com/1", TODAY, round));
    }

    private UUID record(Publicity.Text text) {
        return Objects.requireNonNull(in(() -> door.record(text)).getBody()).id();
    }

    private static Publicity.Text text(String place, @Nullable String address, LocalDate on, @Nullable UUID round) {
        return new Publicity.Text(Means.PRESS, "示例报道", on, place, address, round, List.of("示例企业"), null);
    }

    private void keep(UUID id) {
        in(() -> {
            try {
                return door.keep(id, seen(id), picture(), OFFICER);
            } catch (IOException never) {
                throw new IllegalStateException(never);
            }
        });
    }

    private static MockMultipartFile picture() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        return new MockMultipartFile("scan", "photo.png", "image/png", picture.toByteArray());
    }

    private IfMatch seen(UUID id) {
        return IfMatch.of(String.valueOf(in(() -> door.one(id)).getHeaders().getETag()));
    }
}
