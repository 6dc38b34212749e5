package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.UUID;

/** 证实性材料 of a dossier that one reader may open. */
public interface ReadableEvidence {

    /** @param secret whether it is open to few (第二十三条) */
    record File(UUID id, String title, boolean secret) {}

    List<File> of(UUID application, Caller caller);
}
