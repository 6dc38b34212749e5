package cn.qualityaward.award.incoming;

import cn.qualityaward.award.dispatch.IssuedDocuments;
import cn.qualityaward.award.incoming.IncomingPaper.Completion;
import cn.qualityaward.award.incoming.IncomingPaper.Registration;
import cn.qualityaward.award.paper.BiasedPapers;
import cn.qualityaward.award.paper.KnownEntries;
import cn.qualityaward.award.paper.ReceivedNumbers;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.NumberSeries;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收文办理: whoever changes a registration names the version they saw. */
@Component
@Transactional
class Receiving implements ReceivedNumbers {

    /** Where the policy has no format of its own: a running number per year. */
    private static final String USUAL = "收〔{year}〕{seq}号";

    private final IncomingPapers papers;
    private final IssuedDocuments documents;
    private final KnownEntries entries;
    private final BiasedPapers biasedPapers;
    private final Rounds rounds;
    private final Programs programs;
    private final NumberSeries numbers;
    private final ProcedureClock clock;

    Receiving(
            IncomingPapers papers,
            IssuedDocuments documents,
            KnownEntries entries,
            BiasedPapers biasedPapers,
            Rounds rounds,
            Programs programs,
            NumberSeries numbers,
            ProcedureClock clock) {
        this.papers = papers;
        this.documents = documents;
        this.entries = entries;
        this.biasedPapers = biasedPapers;
        this.rounds = rounds;
        this.programs = programs;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** 收文登记簿, as many as a page holds; what is about somebody from whom the officer stepped back is left out. */
    @Transactional(readOnly = true)
    public List<IncomingPaper> register(boolean open, @Nullable UUID before, int size, Caller officer) {
        var page = papers.register(open, before, Limit.of(size));
        var shown = unbiased(page, officer).collect(Collectors.toCollection(ArrayList::new));
        while (page.size() == size && shown.size() < size) {
            page = papers.register(open, page.getLast().id(), Limit.of(size));
            unbiased(page, officer).limit(size - shown.size()).forEach(shown::add);
        }
        return shown;
    }

    private Stream<IncomingPaper> unbiased(List<IncomingPaper> page, Caller officer) {
        var entries = page.stream()
                .flatMap(paper -> Stream.ofNullable(paper.registration().entry()))
                .toList();
        var biased = biasedPapers.among(entries, officer);
        return page.stream()
                .filter(paper -> !biased.contains(paper.registration().entry()));
    }

    @Transactional(readOnly = true)
    public IncomingPaper readable(UUID id, Caller officer) {
        var paper = papers.required(id);
        biasedPapers.requireUnbiased(paper.registration().entry(), officer);
        return paper;
    }

    IncomingPaper register(Registration registration, Caller officer) {
        check(registration, officer);
        return stored(new IncomingPaper(number(registration), registration));
    }

    IncomingPaper change(UUID id, @Nullable String seen, Registration registration, Caller officer) {
        check(registration, officer);
        return change(id, seen, paper -> paper.change(registration), officer);
    }

    IncomingPaper complete(UUID id, @Nullable String seen, Completion completion, Caller officer) {
        notInTheFuture(completion.on(), "on");
        return change(id, seen, paper -> paper.complete(completion), officer);
    }

    IncomingPaper change(UUID id, @Nullable String seen, Consumer<IncomingPaper> change, Caller officer) {
        var paper = readable(id, officer);
        ETags.match(ETags.required(seen), paper.version());
        change.accept(paper);
        return stored(paper);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> asked) {
        return papers.findByEntryIn(asked).stream()
                .collect(Collectors.toMap(
                        paper -> Objects.requireNonNull(paper.registration().entry()), IncomingPaper::number));
    }

    private void check(Registration registration, Caller officer) {
        notInTheFuture(registration.receivedOn(), "receivedOn");
        requireThere(
                registration.round(), "round", round -> rounds.findById(round).isPresent());
        requireThere(registration.answers(), "answers", documents::issued);
        requireThere(registration.entry(), "entry", entries::existsById);
        biasedPapers.requireUnbiased(registration.entry(), officer);
    }

    private static void requireThere(@Nullable UUID named, String field, Predicate<UUID> there) {
        if (named != null && !there.test(named)) {
            throw Refusal.invalid("incoming-about-nothing")
                    .article(IncomingPaper.ARTICLE)
                    .field(field);
        }
    }

    /** By the format of its round's policy, or of the latest one's. */
    private String number(Registration registration) {
        var format = Optional.ofNullable(registration.round())
                .or(() -> rounds.findAllByOrderByYearDescIdDesc().stream()
                        .findFirst()
                        .map(Round::id))
                .map(round -> programs.policy(round).numberFormats().incoming())
                .orElse(USUAL);
        return numbers.next(
                format,
                "numberFormats.incoming",
                Map.of("year", String.valueOf(registration.receivedOn().getYear())),
                papers::existsByNumber);
    }

    /** A decision is entered from one paper. */
    private IncomingPaper stored(IncomingPaper paper) {
        try {
            return papers.saveAndFlush(paper);
        } catch (DataIntegrityViolationException taken) {
            throw Refusal.conflict("incoming-entry-taken")
                    .article(IncomingPaper.ARTICLE)
                    .field("entry");
        }
    }

    private void notInTheFuture(LocalDate day, String field) {
        if (day.isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future")
                    .article(IncomingPaper.ARTICLE)
                    .field(field);
        }
    }
}
