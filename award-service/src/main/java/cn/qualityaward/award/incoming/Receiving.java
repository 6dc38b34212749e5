package cn.qualityaward.award.incoming;

import cn.qualityaward.award.dispatch.IssuedDocuments;
import cn.qualityaward.award.incoming.IncomingPaper.Completion;
import cn.qualityaward.award.incoming.IncomingPaper.Registration;
import cn.qualityaward.award.paper.KnownEntries;
import cn.qualityaward.award.paper.ReceivedNumbers;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.NumberSeries;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收文办理: whoever changes a registration names the version they saw. */
@Component
@Transactional
class Receiving implements ReceivedNumbers {

    /** Where the policy has no format of its own: a running number per year. */
    private static final String USUAL = "收〔{year}〕{seq}号";

    private final IncomingPapers papers;
    private final OpenPapers readable;
    private final IssuedDocuments documents;
    private final KnownEntries entries;
    private final Rounds rounds;
    private final Programs programs;
    private final NumberSeries numbers;
    private final ProcedureClock clock;

    Receiving(
            IncomingPapers papers,
            OpenPapers readable,
            IssuedDocuments documents,
            KnownEntries entries,
            Rounds rounds,
            Programs programs,
            NumberSeries numbers,
            ProcedureClock clock) {
        this.papers = papers;
        this.readable = readable;
        this.documents = documents;
        this.entries = entries;
        this.rounds = rounds;
        this.programs = programs;
        this.numbers = numbers;
        this.clock = clock;
    }

    IncomingPaper register(Registration registration, Caller caller) {
        check(registration, caller);
        return stored(new IncomingPaper(number(registration), registration));
    }

    IncomingPaper change(UUID id, IfMatch seen, Registration registration, Caller caller) {
        check(registration, caller);
        return change(id, seen, caller, paper -> paper.change(registration));
    }

    IncomingPaper complete(UUID id, IfMatch seen, Completion completion, Caller caller) {
        notInTheFuture(completion.on(), "on");
        return change(id, seen, caller, paper -> paper.complete(completion));
    }

    IncomingPaper change(UUID id, IfMatch seen, Caller caller, Consumer<IncomingPaper> change) {
        var paper = readable.required(id, caller);
        seen.match(paper.version());
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

    private void check(Registration registration, Caller caller) {
        notInTheFuture(registration.receivedOn(), "receivedOn");
        requireThere(
                registration.round(), "round", round -> rounds.findById(round).isPresent());
        requireThere(registration.answers(), "answers", documents::issued);
        requireThere(registration.entry(), "entry", entries::existsById);
        readable.requireUnbiased(registration, caller);
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
