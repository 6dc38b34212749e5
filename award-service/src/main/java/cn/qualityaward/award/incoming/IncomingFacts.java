package cn.qualityaward.award.incoming;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.incoming.IncomingPaper.Completion;
import cn.qualityaward.award.incoming.IncomingPaper.Handling;
import cn.qualityaward.award.incoming.IncomingPaper.Registration;
import cn.qualityaward.award.paper.SignedPage;
import java.util.UUID;

/** What is done with an incoming paper. */
final class IncomingFacts {

    private IncomingFacts() {}

    interface IncomingFact extends Fact {
        @Override
        default String article() {
            return IncomingPaper.ARTICLE;
        }
    }

    record PaperRegistered(UUID subject, String number, Registration registration) implements IncomingFact {}

    record RegistrationChanged(UUID subject, String number, Registration registration) implements IncomingFact {}

    record PaperHanded(UUID subject, String number, Handling handling) implements IncomingFact {}

    record PaperDone(UUID subject, String number, Completion completion) implements IncomingFact {}

    record PaperScanned(UUID subject, String number, SignedPage page) implements IncomingFact {}
}
