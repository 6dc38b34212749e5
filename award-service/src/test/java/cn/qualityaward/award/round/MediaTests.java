package cn.qualityaward.award.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 媒体发布记录: each medium has the pages in which it carried the announcement, and no other's. */
class MediaTests extends AsARegion {

    private static final byte[] PDF = "%PDF-1.7 示例日报".getBytes(StandardCharsets.UTF_8);
    private static final Caller OFFICER = new Caller("o", "干事", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    MediaController door;

    @Test
    void keepsThePageOfAMediumAndReadsItAgain() {
        var today = LocalDate.now(ProcedureClock.ZONE);
        var round = in(() -> TestRounds.announced(rounds, db, today, today.plusDays(9)));
        assertThat(in(() -> door.all(round)).getFirst().pages()).isEmpty();
        var page = kept(round, 0).getFirst().pages().getFirst();
        assertThat(page.by()).isEqualTo("干事");
        assertThat(in(() -> door.one(round, 0, page.sha256())).getBody()).isEqualTo(PDF);
        assertThatThrownBy(() -> kept(round, 0)).hasMessage("signed-page-known");
        assertThatThrownBy(() -> kept(round, 1)).hasMessage("not-found");
        assertThatThrownBy(() -> kept(round, -1)).hasMessage("not-found");
        assertThatThrownBy(() -> in(() -> door.one(round, 0, "0".repeat(64)))).hasMessage("not-found");
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'MediumPageKept'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    private List<MediaController.MediumView> kept(UUID round, int medium) {
        return in(() -> {
            try {
                return door.keep(round, medium, new MockMultipartFile("scan", PDF), OFFICER);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
