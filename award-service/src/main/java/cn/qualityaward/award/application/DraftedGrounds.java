package cn.qualityaward.award.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** 授奖理由草稿: what was found good of an applicant, for whoever draws up the list to begin with; the stages that report implement it. */
public interface DraftedGrounds {

    /** By applicant; nothing of whom nothing good is reported. */
    Map<UUID, String> of(UUID round, Collection<Application> applications);

    /** The same of all stages that report. */
    static Map<UUID, String> of(List<DraftedGrounds> drafts, UUID round, Collection<Application> applications) {
        return drafts.stream()
                .flatMap(one -> one.of(round, applications).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last));
    }
}
