package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.GivenGrounds;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: the names that everybody reads against what the record sealed when they were published, and against what was resolved. */
@Component
class ReplayedNotice implements Replayable {

    private final Notices notices;
    private final NoticedSteps steps;
    private final Applications applications;
    private final Programs programs;
    private final GivenGrounds given;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedNotice(
            Notices notices,
            NoticedSteps steps,
            Applications applications,
            Programs programs,
            GivenGrounds given,
            Deeds record,
            JsonMapper json) {
        this.steps = steps;
        this.programs = programs;
        this.notices = notices;
        this.applications = applications;
        this.given = given;
        this.record = record;
        this.json = json;
    }

    /** What the record was told that was resolved (审议决定), as far as it is published. */
    private record Resolved(Text text) {
        record Text(List<Endorsed> endorsed) {}

        record Endorsed(
                UUID application,
                String classCode,
                @Nullable String grounds) {}
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var told = told(round, track);
        var stored = notices.findByRoundIdOrderByIdDesc(round).stream()
                .filter(notice -> told.containsKey(notice.id()) || lists(notice, track))
                .toList();
        var findings = new ArrayList<Finding>();
        var withdrawn = withdrawn(round);
        for (var notice : stored) {
            flaw(notice, told.remove(notice.id()), withdrawn.get(notice.id()))
                    .or(() -> flaw(notice))
                    .ifPresent(flaw -> findings.add(finding(flaw, notice.after(), notice.id())));
        }
        stored.stream()
                .filter(notice -> notice.after() == StageKind.DELIBERATION)
                .forEach(notice -> findings.addAll(otherwise(notice, track)));
        told.values().forEach(gone -> findings.add(finding(Flaw.MISSING, gone.after(), gone.subject())));
        return new Result(List.of(new Replayed(Part.NOTICE, stored.size() + told.size(), List.copyOf(findings))), null);
    }

    /** Who is published for another award, or on other grounds, than was resolved, or who is there or not against it. */
    private List<Finding> otherwise(PublicNotice notice, ApplicantKind track) {
        var resolved = resolved(notice.roundId());
        var published = notice.listed().stream()
                .filter(name -> name.track() == track)
                .collect(Collectors.toMap(Listed::application, ReplayedNotice::said, (a, b) -> a));
        if (resolved.isEmpty()) {
            return List.of();
        }
        return notice.stands()
                ? otherwise(notice, track, published, resolved.getLast())
                : neverResolved(notice, published, resolved);
    }

    /** What was taken back was resolved once, whatever was resolved since. */
    private static List<Finding> neverResolved(
            PublicNotice notice, Map<UUID, String> published, List<Map<UUID, String>> resolved) {
        return published.entrySet().stream()
                .filter(name ->
                        resolved.stream().noneMatch(list -> name.getValue().equals(list.get(name.getKey()))))
                .map(name -> different(notice, name.getKey(), name.getValue(), null))
                .toList();
    }

    private List<Finding> otherwise(
            PublicNotice notice, ApplicantKind track, Map<UUID, String> published, Map<UUID, String> resolved) {
        return applications.submitted(notice.roundId(), track).stream()
                .filter(application -> published.containsKey(application.id()) || !application.ended())
                .filter(application -> !Objects.equals(published.get(application.id()), resolved.get(application.id())))
                .map(application -> different(
                        notice, application.id(), published.get(application.id()), resolved.get(application.id())))
                .toList();
    }

    private static Finding different(
            PublicNotice notice, UUID application, @Nullable String published, @Nullable String resolved) {
        return new Finding(
                Part.NOTICE, Flaw.DIFFERENT, notice.after(), notice.id(), application, null, published, resolved);
    }

    private static String said(Listed name) {
        return said(name.className(), name.grounds());
    }

    private static String said(@Nullable String award, @Nullable String grounds) {
        return Stream.of(award, grounds)
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining("："));
    }

    /** As often as it was, in that order. */
    private List<Map<UUID, String>> resolved(UUID round) {
        var policy = programs.policy(round);
        var given = this.given.of(round);
        return record.of(Set.of("ListResolved"), "subject", List.of(round)).stream()
                .map(deed -> json.readValue(deed.content(), Resolved.class))
                .map(fact -> fact.text().endorsed().stream()
                        .collect(Collectors.toMap(
                                Resolved.Endorsed::application,
                                one -> said(
                                        policy.named(one.classCode()),
                                        GivenGrounds.told(one.grounds(), one.application(), given)))))
                .toList();
    }

    /** Whether it may be published anew is asked of its steps. */
    private Optional<Flaw> flaw(PublicNotice notice) {
        return steps.findByNoticeIdOrderById(notice.id()).stream().anyMatch(step -> step.withdrawn() == notice.stands())
                ? Optional.of(Flaw.CHANGED)
                : Optional.empty();
    }

    /** @param withdrawn as the record was told that it was taken back, if it was */
    static Optional<Flaw> flaw(
            PublicNotice notice, @Nullable NoticePublished told, @Nullable NoticeWithdrawn withdrawn) {
        if (told == null) {
            return Optional.of(Flaw.ADDED);
        }
        if (told.seal() == null) {
            return Optional.of(Flaw.UNSEALED);
        }
        var taken = withdrawn == null ? null : withdrawn.withdrawal();
        return told.seal().equals(notice.seal())
                        && notice.stands() == (taken == null)
                        && Objects.equals(notice.withdrawn(), taken)
                ? Optional.empty()
                : Optional.of(Flaw.CHANGED);
    }

    /** What the record was told when they were published, of the notices that list anybody of a track. */
    private Map<UUID, NoticePublished> told(UUID round, ApplicantKind track) {
        var ofTrack = applications.submitted(round, track).stream()
                .map(Application::id)
                .collect(Collectors.toSet());
        return record.of(Set.of(NoticePublished.class.getSimpleName()), "round", List.of(round)).stream()
                .map(deed -> json.readValue(deed.content(), NoticePublished.class))
                .filter(fact -> !Collections.disjoint(fact.listed(), ofTrack))
                .collect(Collectors.toMap(NoticePublished::subject, Function.identity(), (a, b) -> b));
    }

    private Map<UUID, NoticeWithdrawn> withdrawn(UUID round) {
        return record.of(Set.of(NoticeWithdrawn.class.getSimpleName()), "round", List.of(round)).stream()
                .map(deed -> json.readValue(deed.content(), NoticeWithdrawn.class))
                .collect(Collectors.toMap(NoticeWithdrawn::subject, Function.identity(), (a, b) -> b));
    }

    private static boolean lists(PublicNotice notice, ApplicantKind track) {
        return notice.listed().stream().anyMatch(name -> name.track() == track);
    }

    private static Finding finding(Flaw flaw, StageKind after, UUID notice) {
        return new Finding(Part.NOTICE, flaw, after, notice, null, null, null, null);
    }
}
