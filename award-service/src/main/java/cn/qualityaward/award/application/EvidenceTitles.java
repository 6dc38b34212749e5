package cn.qualityaward.award.application;

import java.util.Map;
import java.util.UUID;

/** What the files of a dossier are called, for whoever may read secrets: a title may be one. */
public interface EvidenceTitles {

    Map<UUID, String> of(UUID application);
}
