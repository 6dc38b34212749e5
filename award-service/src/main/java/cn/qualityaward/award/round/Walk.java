package cn.qualityaward.award.round;

import cn.qualityaward.award.program.ApplicantKind;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far each track of a round has come through its joint steps, and when each was really closed. */
@Embeddable
class Walk {

    /** The joint step a track stands at, or past its end. */
    record Track(ApplicantKind kind, int open) {}

    record ClosedStage(ApplicantKind track, int ordinal, Instant at) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Track> tracks = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClosedStage> closed = List.of();

    void begin(ApplicantKind kind, Procedure.Step first) {
        tracks = with(tracks, new Track(kind, first.ordinal()));
    }

    List<ApplicantKind> kinds() {
        return tracks.stream().map(Track::kind).toList();
    }

    /** Empty when the track has walked them all. */
    Optional<Procedure.Step> at(ApplicantKind kind, Procedure procedure) {
        return tracks.stream()
                .filter(track -> track.kind() == kind)
                .findFirst()
                .flatMap(track -> procedure.jointFrom(track.open()));
    }

    void close(ApplicantKind kind, Procedure.Step step, Procedure procedure, Instant now) {
        var next = procedure
                .jointFrom(step.ordinal() + 1)
                .map(Procedure.Step::ordinal)
                .orElse(procedure.steps().size());
        tracks = tracks.stream()
                .map(track -> track.kind() == kind ? new Track(kind, next) : track)
                .toList();
        closed = with(closed, new ClosedStage(kind, step.ordinal(), now));
    }

    /** What is closed from that step on is open again; that it was closed is on the record. */
    void reopen(ApplicantKind kind, Procedure.Step step) {
        tracks = tracks.stream()
                .map(track -> track.kind() == kind ? new Track(kind, step.ordinal()) : track)
                .toList();
        closed = closed.stream()
                .filter(stage -> stage.track() != kind || stage.ordinal() < step.ordinal())
                .toList();
    }

    Optional<Instant> closedAt(ApplicantKind kind, int ordinal) {
        return closed.stream()
                .filter(stage -> stage.track() == kind && stage.ordinal() == ordinal)
                .map(ClosedStage::at)
                .findFirst();
    }

    private static <T> List<T> with(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
