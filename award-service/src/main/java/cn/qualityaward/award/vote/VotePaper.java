package cn.qualityaward.award.vote;

import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.vote.Ballot.Count;
import cn.qualityaward.award.vote.Cast.Choice;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 投票表决记录: the count as it is to be signed and kept with the minutes; of an open ballot, who chose what. Before it is
 * counted, the sheet that is filled in by hand.
 */
final class VotePaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6),
            new Column("申报者", 22),
            new Column("到会", 6),
            new Column("回避", 12),
            new Column("同意", 15),
            new Column("反对", 15),
            new Column("弃权", 15),
            new Column("是否通过", 9));

    private VotePaper() {}

    static Roll of(String round, Vote vote, Count count, Map<UUID, String> names) {
        var tallies = count.tallies();
        return roll(
                round,
                "%s　　应到%d人　　%s　　%s"
                        .formatted(
                                ChineseDate.of(count.date()),
                                count.entitled(),
                                cast(vote.ballot()),
                                count.documentNumber()),
                IntStream.range(0, tallies.size())
                        .mapToObj(place -> row(place + 1, tallies.get(place), vote, names))
                        .toList(),
                count.received());
    }

    private static String cast(Vote.@Nullable Ballot ballot) {
        return switch (ballot) {
            case null -> "";
            case OPEN -> "记名投票";
            case SECRET -> "无记名投票";
        };
    }

    static Roll blank(String round, Vote vote, Collection<String> names) {
        var numbers = new AtomicInteger();
        return roll(
                round,
                "　　年　　月　　日　　应到　　人　　%s".formatted(cast(vote.ballot())),
                names.stream()
                        .map(name -> List.of(String.valueOf(numbers.incrementAndGet()), name, "", "", "", "", "", ""))
                        .toList(),
                vote.ballot() == Vote.Ballot.SECRET ? List.of() : null);
    }

    /** @param received whoever was given a ballot of a secret vote, which is all that is known of them; nobody: to be filled in */
    private static Roll roll(String round, String head, List<List<String>> rows, @Nullable List<Voter> received) {
        var signed = "监票人（签名）：　　　　　　　　计票人（签名）：　　　　　　　　主持人（签名）：";
        return new Roll(
                round + "投票表决记录",
                "",
                head,
                COLUMNS,
                rows,
                received == null ? List.of(signed) : List.of("领取选票人员：" + named(received), signed));
    }

    private static String named(@Nullable List<Voter> voters) {
        return voters == null ? "" : voters.stream().map(Voter::name).collect(Collectors.joining("、"));
    }

    private static List<String> row(int number, Tally tally, Vote vote, Map<UUID, String> names) {
        return List.of(
                String.valueOf(number),
                names.getOrDefault(tally.application(), ""),
                String.valueOf(tally.present()),
                named(tally.steppedBack()),
                said(tally.inFavour(), tally.by(Choice.IN_FAVOUR)),
                said(tally.against(), tally.by(Choice.AGAINST)),
                said(tally.abstained(), tally.by(Choice.ABSTAINED)),
                tally.carries(vote.rule()) ? "通过" : "未通过");
    }

    private static String said(int count, List<String> names) {
        return names.isEmpty() ? String.valueOf(count) : "%d（%s）".formatted(count, String.join("、", names));
    }
}
