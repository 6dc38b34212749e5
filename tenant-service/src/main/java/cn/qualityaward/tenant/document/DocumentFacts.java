package cn.qualityaward.tenant.document;

import cn.qualityaward.tenant.audit.Fact;
import java.time.LocalDate;

/** What can happen to a document. */
public interface DocumentFacts {

    record DraftSaved(String kind, String article, String hash) implements Fact {
        @Override
        public String subject() {
            return kind + "/draft";
        }
    }

    record EditionPublished(String kind, String article, int version, LocalDate effectiveFrom, String hash)
            implements Fact {
        @Override
        public String subject() {
            return kind + "/" + version;
        }
    }

    record FormalityRecorded(String kind, String article, int version, FormalityEntry entry) implements Fact {
        @Override
        public String subject() {
            return kind + "/" + version;
        }
    }
}
