package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 申报公告: drafted, carried by the media, and published (第十三条). */
@Component
class Announcing {

    private final Rounds rounds;
    private final MediaRecord media;
    private final Programs programs;
    private final Deadlines deadlines;
    private final ProcedureClock clock;

    Announcing(Rounds rounds, MediaRecord media, Programs programs, Deadlines deadlines, ProcedureClock clock) {
        this.rounds = rounds;
        this.media = media;
        this.programs = programs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Round draft(Round round, Announcement announcement) {
        announcement.check(programs.policy(round.id()), programs.rules(round.id()), clock.today());
        var before = round.announcement();
        round.draft(announcement);
        var pages = media.of(round.id());
        pages.rearrange(before == null ? List.of() : before.media(), announcement.media());
        media.saveAndFlush(pages);
        return rounds.saveAndFlush(round);
    }

    /** Once more looked over: days have gone by since it was drafted. */
    Round publish(UUID id) {
        var round = rounds.required(id);
        var policy = programs.policy(id);
        var announcement = round.drafted();
        announcement.check(policy, programs.rules(id), clock.today());
        announcement.requirePublished(media.of(id), clock.today());
        round.announce(track -> Procedure.of(policy, track), clock.now());
        deadlines.set(Windows.END, id, ProcedureClock.endOf(announcement.windowTo()));
        return rounds.saveAndFlush(round);
    }
}
