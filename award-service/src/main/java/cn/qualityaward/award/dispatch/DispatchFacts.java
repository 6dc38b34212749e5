package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import java.time.LocalDate;
import java.util.UUID;

/** What is done with an outgoing document. */
final class DispatchFacts {

    private DispatchFacts() {}

    record DocumentDrafted(UUID subject, UUID round, DocumentKind kind, String title) implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    record DocumentRevised(UUID subject, DocumentKind kind, Text text) implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    record DocumentDiscarded(UUID subject, DocumentKind kind) implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    /** 签发: what it says from then on. */
    record DocumentSigned(UUID subject, DocumentKind kind, String number, LocalDate on, String signer, Text text)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    /** 用印 */
    record DocumentSealed(UUID subject, DocumentKind kind, String number, OutgoingDocument.Sealing sealing)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    /** What the paper that went out looks like. */
    record DocumentPageKept(UUID subject, DocumentKind kind, String number, SignedPage page) implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    /** 送达 */
    record DocumentDelivered(UUID subject, DocumentKind kind, String number, OutgoingDocument.Delivery delivery)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }
}
