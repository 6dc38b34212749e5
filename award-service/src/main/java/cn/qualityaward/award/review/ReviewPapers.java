package cn.qualityaward.award.review;

import cn.qualityaward.award.application.SpokenFor;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 评分表、合议记录 as they are printed; who may read them is for whoever asks. */
@Component
class ReviewPapers {

    private final Rounds rounds;
    private final Standings standings;
    private final CitedEvidence evidence;
    private final List<SpokenFor> speakers;

    ReviewPapers(Rounds rounds, Standings standings, CitedEvidence evidence, List<SpokenFor> speakers) {
        this.speakers = speakers;
        this.rounds = rounds;
        this.standings = standings;
        this.evidence = evidence;
    }

    /** @param applicant what the one it is on is called */
    Roll sheet(Desk desk, Sheet sheet, String applicant, Caller reader) {
        return SheetPaper.of(
                sheet,
                desk,
                rounds.required(desk.round()).title(),
                applicant,
                speakers.stream()
                        .flatMap(those -> those.by(sheet.applicationId(), desk.step()).stream())
                        .toList(),
                sheet.lockedAt(),
                standings.takenUp(desk, sheet.applicationId()),
                sheet.notes().values().stream().allMatch(note -> note.cited().isEmpty())
                        ? Map.of()
                        : evidence.files(sheet.applicationId(), reader));
    }

    /** Of those sheets that count and are before the reader. */
    Sheet of(Desk desk, Reviewed reviewed, UUID expert) {
        return desk.panel().members().stream()
                .filter(member -> member.expert().equals(expert))
                .map(Member::account)
                .flatMap(account -> reviewed.counted().stream()
                        .filter(sheet -> sheet.reviewer().equals(account)))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** Once it was confirmed; of what nobody has brought up there is none. */
    Optional<Roll> consensus(Desk desk, Reviewed reviewed) {
        return Optional.ofNullable(reviewed.consensus())
                .filter(Consensus::confirmed)
                .map(consensus -> ConsensusPaper.of(
                        desk,
                        standings.collation(desk, reviewed),
                        consensus,
                        rounds.required(desk.round()).title(),
                        consensus.confirmedAt(),
                        desk.panel()
                                .leaderOf(reviewed.application())
                                .map(Member::name)
                                .orElse("")));
    }
}
