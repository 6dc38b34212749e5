package cn.qualityaward.award.application;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** 第十八条: who works on the award says what they have to do with an applicant before its dossier opens to them. */
public interface StatedInterests {

    /** Of which of them that account has not said so. */
    Set<UUID> unstated(String account, Collection<Application> applications);
}
