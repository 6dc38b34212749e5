package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.program.StageKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is shown of who has submitted, how far marks lie apart, and what is agreed on them. */
@Component
class ConsensusViews {

    /** @param reopened how often it was reopened for its reviewer */
    record Submission(UUID expert, String name, boolean submitted, int reopened) {}

    /**
     * @param leader who presides; none where nobody was named who reviews it
     * @param leads whether that is the caller
     * @param toSign whether the caller's signature is waited for
     * @param sheets who has submitted: to the office and to the leader
     * @param beyond the items to be talked over, likewise
     * @param widest the widest spread of one item, in per cent, likewise
     */
    record Row(
            UUID application,
            String name,
            @Nullable String leader,
            boolean leads,
            boolean toSign,
            Agreement agreement,
            @Nullable BigDecimal score,
            @Nullable List<Submission> sheets,
            @Nullable Integer beyond,
            @Nullable Integer widest) {}

    record SignatureView(String name, boolean agrees, String opinion, Instant at) {}

    /** @param reason why it holds no more */
    record Before(Map<String, Agreed> agreed, List<SignatureView> signatures, Instant confirmedAt, String reason) {}

    /** @param reason why a sheet was reopened; {@code marks} are what it said before */
    record ReopenedSheet(String name, Map<String, Integer> marks, String reason, Instant reopenedAt) {}

    /**
     * @param version of what is agreed; nought while nobody wrote anything
     * @param step by how many per cent an agreed mark goes up
     * @param collation the marks, which stay what they are; it has what is agreed where that stands in their place
     * @param confirmed whether the leader has confirmed it
     * @param waitingFor whose signature is missing
     */
    record View(
            int version,
            StageKind stage,
            boolean taken,
            boolean leads,
            boolean toSign,
            @Nullable String leader,
            Agreement agreement,
            int step,
            Collation collation,
            Map<String, Agreed> agreed,
            boolean confirmed,
            List<SignatureView> signatures,
            List<String> waitingFor,
            List<Before> before,
            List<ReopenedSheet> reopened,
            List<Marker> markers) {}

    /** Whose sheet counts. */
    record Marker(UUID expert, String name) {}

    private final Standings standings;
    private final Sheets sheets;

    ConsensusViews(Standings standings, Sheets sheets) {
        this.standings = standings;
        this.sheets = sheets;
    }

    List<Row> toOffice(Desk desk, String account) {
        var all = sheets.of(desk.round(), desk.track(), desk.step().ordinal());
        return standings.of(desk).stream()
                .filter(reviewed -> !reviewed.application().recuses(account))
                .map(reviewed -> row(desk, reviewed, null, all))
                .toList();
    }

    /** The leader's applicants whole; of the others those whose sheets are all in, and nothing of how they lie. */
    List<Row> toReviewer(Desk desk, String account) {
        desk.panel().requireSitting(account);
        var all = sheets.of(desk.round(), desk.track(), desk.step().ordinal());
        return standings.of(desk).stream()
                .filter(reviewed -> desk.panel().reviewsWithOthers(account, reviewed.application()))
                .filter(reviewed -> ConsensusDesk.leads(desk, reviewed, account)
                        || desk.takesConsensus() && reviewed.agreement() != Agreement.WAITING)
                .map(reviewed -> row(desk, reviewed, account, all))
                .toList();
    }

    private static Row row(Desk desk, Reviewed reviewed, @Nullable String account, Collection<Sheet> all) {
        var leads = account != null && ConsensusDesk.leads(desk, reviewed, account);
        var whole = account == null || leads;
        var known = whole && reviewed.standing().complete();
        var consensus = reviewed.consensus();
        return new Row(
                reviewed.application().id(),
                reviewed.application().name(),
                leader(desk, reviewed),
                leads,
                account != null && consensus != null && consensus.waitsFor(account),
                reviewed.agreement(),
                whole ? reviewed.standing().shown() : null,
                whole ? submissions(desk, reviewed, all) : null,
                known ? desk.beyondGap(reviewed.counted()).size() : null,
                known ? widest(desk, reviewed) : null);
    }

    private static int widest(Desk desk, Reviewed reviewed) {
        return desk.rubric().items().stream()
                .mapToInt(item -> Desk.spread(item.code(), reviewed.counted()))
                .max()
                .orElse(0);
    }

    private static List<Submission> submissions(Desk desk, Reviewed reviewed, Collection<Sheet> all) {
        var of = all.stream()
                .filter(sheet ->
                        sheet.applicationId().equals(reviewed.application().id()))
                .collect(Collectors.toMap(Sheet::reviewer, Function.identity()));
        return desk.panel().reviewersOf(reviewed.application()).stream()
                .flatMap(member -> submission(desk, member, of.get(member.account())))
                .toList();
    }

    /** Whoever stood down before submitting is waited for no more. */
    private static Stream<Submission> submission(Desk desk, Member member, @Nullable Sheet sheet) {
        var submitted = sheet != null && sheet.submitted();
        return submitted || !desk.panel().stoodDown(member.account())
                ? Stream.of(new Submission(
                        member.expert(),
                        member.name(),
                        submitted,
                        sheet == null ? 0 : sheet.earlier().size()))
                : Stream.empty();
    }

    View of(Desk desk, Reviewed reviewed, String account) {
        var consensus = reviewed.consensus();
        return new View(
                version(consensus),
                desk.step().kind(),
                desk.takesConsensus(),
                ConsensusDesk.leads(desk, reviewed, account),
                consensus != null && consensus.waitsFor(account),
                leader(desk, reviewed),
                reviewed.agreement(),
                desk.rubric().step(),
                standings.collation(desk, reviewed),
                consensus == null ? Map.of() : consensus.agreed(),
                consensus != null && consensus.confirmed(),
                consensus == null ? List.of() : signatures(desk, consensus.signatures()),
                consensus == null
                        ? List.of()
                        : consensus.signers().stream()
                                .filter(consensus::waitsFor)
                                .map(signer -> name(desk, signer))
                                .sorted()
                                .toList(),
                consensus == null
                        ? List.of()
                        : consensus.earlier().stream()
                                .map(one -> new Before(
                                        one.agreed(),
                                        signatures(desk, one.signatures()),
                                        one.confirmedAt(),
                                        one.reason()))
                                .toList(),
                reviewed.counted().stream()
                        .flatMap(sheet -> sheet.earlier().stream()
                                .map(one -> new ReopenedSheet(
                                        name(desk, sheet.reviewer()), one.marks(), one.reason(), one.reopenedAt())))
                        .toList(),
                reviewed.counted().stream()
                        .flatMap(sheet -> desk.panel().member(sheet.reviewer()).stream())
                        .map(member -> new Marker(member.expert(), member.name()))
                        .toList());
    }

    private static List<SignatureView> signatures(Desk desk, List<Signature> signatures) {
        return signatures.stream()
                .map(one -> new SignatureView(name(desk, one.account()), one.agrees(), one.opinion(), one.at()))
                .toList();
    }

    private static @Nullable String leader(Desk desk, Reviewed reviewed) {
        return desk.panel().leaderOf(reviewed.application()).map(Member::name).orElse(null);
    }

    private static String name(Desk desk, String account) {
        return desk.panel().member(account).map(Member::name).orElse("");
    }

    /** Nought is what nobody wrote yet: once it is stored, no tag from before fits it. */
    static int version(@Nullable Consensus consensus) {
        var version = consensus == null ? null : consensus.version();
        return version == null ? 0 : version + 1;
    }
}
