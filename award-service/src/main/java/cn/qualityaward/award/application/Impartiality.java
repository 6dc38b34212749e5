package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 第十八条: whoever steps back from one neither reads what compares it with others nor has a hand in what decides on all of
 * them, such as who reviews whom: what is said of the others would tell of it.
 */
@Component
@Transactional(readOnly = true)
public class Impartiality {

    private final Applications applications;
    private final Progress progress;
    private final InterestsFirst interests;

    Impartiality(Applications applications, Progress progress, InterestsFirst interests) {
        this.applications = applications;
        this.progress = progress;
        this.interests = interests;
    }

    /** Towards all who came to a step of a track, or are on their way to it. */
    public void require(UUID round, ApplicantKind track, int ordinal, Caller caller) {
        applications
                .recusing(round, track.name(), ordinal, caller.id())
                .ifPresent(application -> application.requireUnbiased(caller.id()));
    }

    public boolean unbiased(UUID round, ApplicantKind track, int ordinal, Caller caller) {
        return applications.recusing(round, track.name(), ordinal, caller.id()).isEmpty();
    }

    /** The same of a stage, in every track that has it. */
    public void require(UUID round, StageKind stage, Caller caller) {
        recusing(round, stage, caller.id()).ifPresent(application -> application.requireUnbiased(caller.id()));
    }

    /** Towards all whose marks are compared. */
    public void requireOfScored(UUID round, ApplicantKind track, Caller caller) {
        progress.procedure(round, track).scored().stream()
                .findFirst()
                .ifPresent(step -> require(round, track, step.ordinal(), caller));
    }

    /** From whom of all that were scored, in whatever track, that account steps back. */
    public Optional<Application> recusingScored(UUID round, String account) {
        return Stream.of(ApplicantKind.values())
                .flatMap(track -> progress.procedure(round, track).scored().stream()
                        .limit(1)
                        .flatMap(step -> applications.recusing(round, track.name(), step.ordinal(), account).stream()))
                .findFirst();
    }

    /** Whoever decides on a list in a seat steps back from nobody on it, and has said so of each of them. */
    public void requireStated(Decider by, Collection<Application> list) {
        interests.require(by, list);
    }

    /** Whoever reads or puts what is about several steps back from none of them, and has said so of each. */
    public void requireStated(String account, Collection<Application> list) {
        interests.require(account, list);
    }

    /** By account, of whom on a list it has not said what it has to do with them; without whoever has spoken of all. */
    public Map<String, Set<UUID>> unstated(Collection<String> accounts, Collection<Application> list) {
        return interests.unstated(accounts, list);
    }

    /** From whom of them that account steps back. */
    public Optional<Application> recusing(UUID round, StageKind stage, String account) {
        return Stream.of(ApplicantKind.values())
                .flatMap(track -> progress.procedure(round, track).steps().stream()
                        .filter(step -> step.kind() == stage)
                        .limit(1)
                        .flatMap(step -> applications.recusing(round, track.name(), step.ordinal(), account).stream()))
                .findFirst();
    }
}
