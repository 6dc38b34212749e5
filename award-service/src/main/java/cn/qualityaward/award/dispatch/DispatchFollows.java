package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Following;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents that went out and name the application, or were written for it. */
@Component
class DispatchFollows implements Following {

    private final OutgoingDocuments documents;

    DispatchFollows(OutgoingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Issued> issued(Application application, Correctable.Kind kind, String thing, Collection<String> words) {
        return documents.signedFor(application.roundId(), application.id()).stream()
                .filter(document -> application.id().equals(document.applicationId())
                        || says(document, List.of(application.name())))
                .map(document -> new Issued(
                        Form.DOCUMENT,
                        document.text().title(),
                        document.number(),
                        document.signedOn(),
                        says(document, words),
                        List.of()))
                .toList();
    }

    private static boolean says(OutgoingDocument document, Collection<String> words) {
        var text = document.text();
        return words.stream()
                .anyMatch(word -> text.body().contains(word)
                        || text.title().contains(word)
                        || text.addressee() != null && text.addressee().contains(word));
    }
}
