package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.deliberation.DeliberationController.Met;
import cn.qualityaward.award.deliberation.DeliberationController.Proposed;
import cn.qualityaward.award.deliberation.DeliberationController.Table;
import cn.qualityaward.award.deliberation.MeetingController.One;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 回避: what a reader is not told of the list, that of one on it nothing is to be concluded.
 *
 * @param tracks in which they step back from somebody
 * @param from whom
 */
record Withheld(Set<ApplicantKind> tracks, Set<UUID> from) {

    static final Withheld NOTHING = new Withheld(Set.of(), Set.of());

    /** A gap between ranks is a rank, and a place that is neither taken nor vacant is somebody's. */
    Table of(Table all) {
        if (tracks.isEmpty()) {
            return all;
        }
        return new Table(
                all.classes(),
                all.reserved(),
                all.candidates().stream()
                        .filter(row -> !from.contains(row.application()))
                        .map(row -> tracks.contains(row.track()) ? row.unranked() : row)
                        .toList(),
                List.of(),
                all.quorum(),
                all.asked(),
                of(all.proposal()),
                of(all.met()),
                all.earlier().stream().map(this::told).toList(),
                all.undeclared(),
                all.weights(),
                all.shaken().stream().filter(track -> !tracks.contains(track)).toList(),
                tracks.stream().sorted().toList());
    }

    /** The minutes and what was signed name everybody. */
    One of(One meeting) {
        return tracks.isEmpty()
                ? meeting
                : new One(
                        meeting.id(),
                        meeting.version(),
                        meeting.body(),
                        meeting.notice(),
                        null,
                        meeting.adoptedAt(),
                        List.of(),
                        meeting.told(),
                        meeting.cancelled());
    }

    private @Nullable Proposed of(@Nullable Proposed proposal) {
        return proposal == null
                ? null
                : new Proposed(
                        proposal.minutesNumber(),
                        proposal.meetingDate(),
                        proposal.leftOut().stream()
                                .filter(strike -> !from.contains(strike.application()))
                                .toList());
    }

    private @Nullable Met of(@Nullable Met met) {
        return met == null ? null : told(met);
    }

    private Met told(Met met) {
        var attendance = met.attendance();
        return new Met(
                met.minutesNumber(),
                met.meetingDate(),
                attendance == null ? null : attendance.without(from),
                List.of(),
                met.withdrawn());
    }
}
