package cn.qualityaward.award.complaint;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.complaint.Complaint.Closing;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens to a complaint; its words, and who handed it in, are not for the record. */
final class ComplaintFacts {

    private ComplaintFacts() {}

    interface ComplaintFact extends Fact {
        @Override
        default String article() {
            return Complaint.ARTICLE;
        }
    }

    /** What somebody without an account does. */
    interface Anonymous extends ComplaintFact {
        @Override
        default boolean anonymous() {
            return true;
        }
    }

    /** @param type what it is, told by its content */
    record ComplaintFileAdded(UUID subject, UUID file, String type) implements Anonymous {}

    record ComplaintFileRead(UUID subject, UUID file) implements ComplaintFact {}

    record ComplaintRecounted(UUID subject, LocalDate answerBy) implements ComplaintFact {}

    record ComplaintTaken(UUID subject, String handler) implements ComplaintFact {}

    /** Its words were told to whoever handles it. */
    record ComplaintRead(UUID subject, String receipt) implements ComplaintFact {}

    /** Its handler was told who handed it in. */
    record ComplainantRead(UUID subject, String receipt) implements ComplaintFact {}

    record ComplaintGivenBack(UUID subject) implements ComplaintFact {}

    /** Whose names stand in it, found as it came in. */
    record ComplaintNames(UUID subject, Set<String> accounts) implements Anonymous {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** Why, is closed in it. */
    record ComplaintConcerns(UUID subject, Set<String> accounts) implements ComplaintFact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    record ComplaintClosed(UUID subject, Closing closing) implements ComplaintFact {}

    record SupervisionContactStated(UUID subject, SupervisionContact.Text text) implements ComplaintFact {}
}
