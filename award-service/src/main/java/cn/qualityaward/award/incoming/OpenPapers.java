package cn.qualityaward.award.incoming;

import cn.qualityaward.award.paper.EntryReaders;
import cn.qualityaward.tenancy.access.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** 第十八条: a paper that says something of an applicant is closed to whoever stepped back from them. */
@Component
class OpenPapers {

    private final IncomingPapers papers;
    private final EntryReaders readers;

    OpenPapers(IncomingPapers papers, EntryReaders readers) {
        this.papers = papers;
        this.readers = readers;
    }

    IncomingPaper required(UUID id, Caller caller) {
        var paper = papers.required(id);
        requireUnbiased(paper.registration(), caller);
        return paper;
    }

    void requireUnbiased(IncomingPaper.Registration registration, Caller caller) {
        var entry = registration.entry();
        if (entry != null) {
            readers.requireUnbiased(entry, caller.id());
        }
    }

    /** As many as a page holds, whatever is left out. */
    List<IncomingPaper> register(boolean open, @Nullable UUID before, int size, Caller caller) {
        var page = papers.register(open, before, Limit.of(size));
        var shown = new ArrayList<>(readable(page, caller));
        while (page.size() == size && shown.size() < size) {
            page = papers.register(open, page.getLast().id(), Limit.of(size));
            readable(page, caller).stream().limit(size - shown.size()).forEach(shown::add);
        }
        return shown;
    }

    private List<IncomingPaper> readable(List<IncomingPaper> page, Caller caller) {
        var entries = page.stream()
                .map(paper -> paper.registration().entry())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var closed = readers.closed(entries, caller.id());
        return page.stream()
                .filter(paper -> paper.registration().entry() == null
                        || !closed.contains(paper.registration().entry()))
                .toList();
    }
}
