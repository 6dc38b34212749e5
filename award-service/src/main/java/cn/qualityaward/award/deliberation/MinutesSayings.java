package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.official.ChineseDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the minutes (审议纪要) tell of a resolution beside the list that came of it. */
@Component
class MinutesSayings implements Sayings {

    private static final String NONE = "无";

    private final Deliberation deliberation;
    private final Applications applications;
    private final Programs programs;

    MinutesSayings(Deliberation deliberation, Applications applications, Programs programs) {
        this.deliberation = deliberation;
        this.applications = applications;
        this.programs = programs;
    }

    @Override
    public Map<String, String> of(UUID round) {
        return deliberation
                .resolved(round)
                .map(text -> of(text, programs.policy(round)))
                .orElseGet(Map::of);
    }

    /** The same of minutes that are still to be signed. */
    Map<String, String> of(Text text, Policy policy) {
        var named = Stream.of(
                        text.endorsed().stream().map(Endorsement::application),
                        text.struck().stream().map(Strike::application),
                        text.recused().stream().map(Recused::application))
                .flatMap(of -> of)
                .collect(Collectors.toSet());
        var applicants =
                applications.findByIdIn(named).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        var values = new HashMap<String, String>();
        values.put("met", ChineseDate.of(text.meetingDate()) + met(text));
        values.put(
                "present",
                text.attendance() == null
                        ? NONE
                        : String.join(
                                "、",
                                text.attendance().present().stream()
                                        .map(Attendee::name)
                                        .toList()));
        values.put(
                "recused",
                listed(text.recused().stream()
                        .map(one -> one.name() + "（" + name(applicants, one.application()) + because(one) + "）")
                        .toList()));
        values.put(
                "struck",
                listed(text.struck().stream()
                        .map(one -> name(applicants, one.application()) + "（" + one.reason() + "）")
                        .toList()));
        values.put(
                "order",
                listed(text.endorsed().stream()
                        .filter(Endorsement::departs)
                        .map(one -> name(applicants, one.application()) + "（" + one.departure() + "）")
                        .toList()));
        values.put(
                "vacant",
                listed(text.vacancies().stream()
                        .map(one -> policy.awardClass(one.classCode()).name() + "（" + one.reason() + "）")
                        .toList()));
        return values;
    }

    private static String met(Text text) {
        var attendance = text.attendance();
        if (attendance == null) {
            return "";
        }
        var how = attendance.form() == Form.MEETING ? "会议审议，应到%d人，实到%d人" : "书面传签，应签%d人，实签%d人";
        return "（" + how.formatted(attendance.called(), attendance.present().size()) + "）";
    }

    private static String because(Recused one) {
        return one.unexplained() ? "" : "，" + one.reason();
    }

    private static String listed(List<String> lines) {
        return lines.isEmpty() ? NONE : String.join("；", lines);
    }

    private static String name(Map<UUID, Application> applicants, UUID id) {
        var applicant = applicants.get(id);
        return applicant == null ? "" : applicant.name();
    }
}
