package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 第十八条: what speaks of one applicant alone, or of all on the list, is not for whoever stepped back from it to read, draft or sign. */
@Component
@Transactional(readOnly = true)
class DocumentReaders {

    private final OutgoingDocuments documents;
    private final Applications applications;
    private final Impartiality impartiality;

    DocumentReaders(OutgoingDocuments documents, Applications applications, Impartiality impartiality) {
        this.documents = documents;
        this.applications = applications;
        this.impartiality = impartiality;
    }

    OutgoingDocument readable(UUID id, Caller caller) {
        var document = documents.required(id);
        requireUnbiased(document.roundId(), document.kind(), document.applicationId(), caller);
        return document;
    }

    void requireUnbiased(UUID round, DocumentKind kind, @Nullable UUID application, Caller caller) {
        if (application != null) {
            applications.findById(application).ifPresent(of -> of.requireUnbiased(caller.id()));
        }
        comparing(round, kind, caller).ifPresent(of -> of.requireUnbiased(caller.id()));
    }

    /** Whether it compares one they stepped back from with others. */
    boolean compares(UUID round, DocumentKind kind, Caller caller) {
        return comparing(round, kind, caller).isPresent();
    }

    private Optional<Application> comparing(UUID round, DocumentKind kind, Caller caller) {
        if (kind.tellsScores()) {
            return impartiality.recusingScored(round, caller.id());
        }
        return kind == DocumentKind.MINUTES
                ? impartiality.recusing(round, StageKind.DELIBERATION, caller.id())
                : Optional.empty();
    }

    /** 发文登记簿, a page of it: as many as it holds, whatever is left out. */
    List<OutgoingDocument> signed(@Nullable UUID before, int size, Caller caller) {
        var page = documents.signed(before, Limit.of(size));
        var shown = new ArrayList<>(readable(page, caller));
        while (page.size() == size && shown.size() < size) {
            page = documents.signed(page.getLast().id(), Limit.of(size));
            readable(page, caller).stream().limit(size - shown.size()).forEach(shown::add);
        }
        return shown;
    }

    List<OutgoingDocument> ofRound(UUID round, Caller caller) {
        return readable(documents.ofRound(round), caller);
    }

    private List<OutgoingDocument> readable(List<OutgoingDocument> all, Caller caller) {
        var about = all.stream()
                .map(OutgoingDocument::applicationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var recused = applications.findByIdIn(about).stream()
                .filter(application -> application.recuses(caller.id()))
                .map(Application::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(document -> !recused.contains(document.applicationId()))
                .filter(document -> !compares(document.roundId(), document.kind(), caller))
                .toList();
    }
}
