package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.audit.Fact;
import java.time.Instant;
import java.util.UUID;

/** What can happen to an invitation; that somebody came by it is a fact of the application. */
interface InvitationFacts {

    record CollaboratorInvited(UUID subject, UUID application, String whom, Instant expires) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    /** 接管码 for the applicant of what was handed in on paper. */
    record TakeoverOffered(UUID subject, UUID application, Instant expires) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    record InvitationRevoked(UUID subject, UUID application) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    record InvitationAccepted(UUID subject, UUID application, String account) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }
}
