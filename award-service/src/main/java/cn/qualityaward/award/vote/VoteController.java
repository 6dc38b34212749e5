package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/vote")
class VoteController {

    /**
     * @param count absent until it was counted
     * @param pages what was signed of it
     * @param earlier counts that were taken back, the earliest first
     * @param declared by applicant that stands at it, who declared an interest in it that stands (第十八条)
     */
    record View(
            Vote.Rule rule,
            Vote.@Nullable Ballot ballot,
            @Nullable Integer quorumPercent,
            Ballot.@Nullable Count count,
            List<SignedPage> pages,
            List<Earlier> earlier,
            Map<UUID, List<Voter>> declared) {}

    /** 原计票结果, as it was taken back. */
    record Earlier(Ballot.Count count, List<SignedPage> pages, Withdrawn withdrawn) {

        static Stream<Earlier> of(Ballot ballot) {
            var withdrawn = ballot.withdrawn();
            return withdrawn == null
                    ? Stream.empty()
                    : Stream.of(new Earlier(ballot.count(), ballot.pages(), withdrawn));
        }
    }

    private final Voting voting;
    private final Electorate electorate;
    private final Programs programs;
    private final Rounds rounds;
    private final Impartiality impartiality;

    VoteController(Voting voting, Electorate electorate, Programs programs, Rounds rounds, Impartiality impartiality) {
        this.voting = voting;
        this.electorate = electorate;
        this.programs = programs;
        this.rounds = rounds;
        this.impartiality = impartiality;
    }

    @Operation(summary = "The policy's rule for the vote, and its count once there is one")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    View view(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller) {
        impartiality.require(round, StageKind.VOTE, caller);
        var vote = programs.policy(round).vote();
        var counted = voting.counted(round, track);
        return new View(
                vote.rule(),
                vote.ballot(),
                vote.quorumPercent(),
                counted.map(Ballot::count).orElse(null),
                counted.map(Ballot::pages).orElse(List.of()),
                voting.all(round, track).stream().flatMap(Earlier::of).toList(),
                voting.declared(round, track));
    }

    @Operation(
            summary =
                    "投票表决记录 to be signed and kept with the minutes; of an open ballot, who chose what; blank before it is counted")
    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller)
            throws IOException {
        impartiality.require(round, StageKind.VOTE, caller);
        var title = rounds.required(round).title();
        var vote = programs.policy(round).vote();
        var paper = voting.counted(round, track)
                .map(Ballot::count)
                .map(count -> VotePaper.of(title, vote, count, voting.names(count)))
                .orElseGet(() -> VotePaper.blank(title, vote, voting.waiting(round, track)));
        return Download.pdf(paper);
    }

    @Operation(summary = "Enter the counted vote on everybody who stands at it; who carries it goes on (投票表决)")
    @PostMapping
    @Seated("office/head")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void count(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @Valid @RequestBody Ballot.Count count,
            Caller caller) {
        electorate.require(round, count);
        voting.count(round, track, count, Decider.seated(caller, "office", "head"));
    }
}
