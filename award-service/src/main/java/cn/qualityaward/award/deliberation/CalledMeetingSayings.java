package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.official.ChineseDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What 审议会议通知 tells of the meeting that was last called of whoever deliberates: the same as its members were told. */
@Component
class CalledMeetingSayings implements Sayings {

    private final Meetings meetings;

    CalledMeetingSayings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Map<String, String> of(UUID round) {
        return meetings.findByRoundIdOrderById(round).stream()
                .filter(meeting -> meeting.body() == MeetingBody.DELIBERATOR && meeting.cancelled() == null)
                .reduce((earlier, later) -> later)
                .map(Meeting::notice)
                .map(notice -> Map.of(
                        "on", ChineseDate.of(notice.on()) + notice.from(),
                        "place", notice.place(),
                        "chair", notice.chair(),
                        "agenda", numbered(notice.agenda())))
                .orElseGet(Map::of);
    }

    private static String numbered(List<String> agenda) {
        return IntStream.range(0, agenda.size())
                .mapToObj(place -> (place + 1) + "." + agenda.get(place))
                .collect(Collectors.joining("；\n", "", "。"));
    }
}
