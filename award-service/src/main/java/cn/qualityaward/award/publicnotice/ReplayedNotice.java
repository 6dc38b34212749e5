package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: the names that everybody reads against what the record sealed when they were published. */
@Component
class ReplayedNotice implements Replayable {

    private final Notices notices;
    private final Applications applications;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedNotice(Notices notices, Applications applications, Deeds record, JsonMapper json) {
        this.notices = notices;
        this.applications = applications;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var told = told(round, track);
        var stored = notices.findByRoundIdOrderByIdDesc(round).stream()
                .filter(notice -> told.containsKey(notice.id()) || lists(notice, track))
                .toList();
        var findings = new ArrayList<Finding>();
        for (var notice : stored) {
            flaw(notice, told.remove(notice.id()))
                    .ifPresent(flaw -> findings.add(finding(flaw, notice.after(), notice.id())));
        }
        told.values().forEach(gone -> findings.add(finding(Flaw.MISSING, gone.after(), gone.subject())));
        return new Result(List.of(new Replayed(Part.NOTICE, stored.size() + told.size(), List.copyOf(findings))), null);
    }

    static Optional<Flaw> flaw(PublicNotice notice, @Nullable NoticePublished told) {
        if (told == null) {
            return Optional.of(Flaw.ADDED);
        }
        if (told.seal() == null) {
            return Optional.of(Flaw.UNSEALED);
        }
        return told.seal().equals(notice.seal()) ? Optional.empty() : Optional.of(Flaw.CHANGED);
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

    private static boolean lists(PublicNotice notice, ApplicantKind track) {
        return notice.listed().stream().anyMatch(name -> name.track() == track);
    }

    private static Finding finding(Flaw flaw, StageKind after, UUID notice) {
        return new Finding(Part.NOTICE, flaw, after, notice, null, null, null, null);
    }
}
