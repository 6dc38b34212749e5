package cn.qualityaward.award.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 第十八条: who works on the award says what they have to do with an applicant before its dossier opens to them. */
public interface StatedInterests {

    /** By account, of which of them it has not said so. */
    Map<String, Set<UUID>> unstated(Collection<String> accounts, Collection<Application> applications);
}
