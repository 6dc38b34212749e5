package cn.qualityaward.award.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** 授奖理由草稿: what was found good of an applicant, for whoever draws up the list to begin with; the stages that report implement it. */
public interface DraftedGrounds {

    /** By applicant; nothing of whom nothing good is reported. */
    Map<UUID, String> of(UUID round, Collection<Application> applications);
}
