package cn.qualityaward.award.application;

/** What must lie with a dossier before the formal review passes it; this module knows nobody who asks for it. */
public interface Enclosure {

    void require(Application application);
}
