package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ReportSection;
import cn.qualityaward.award.attachment.Photos;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The visit in the site review report (现场评审报告): what was planned, why it was changed, and who met. */
@Component
class VisitReported implements ReportSection {

    private final SiteVisits visits;
    private final SitePhotos kept;
    private final Photos photos;

    VisitReported(SiteVisits visits, SitePhotos kept, Photos photos) {
        this.visits = visits;
        this.kept = kept;
        this.photos = photos;
    }

    @Override
    public List<Section> of(Step step, Application application) {
        return visits.findByApplicationIdAndOrdinal(application.id(), step.ordinal()).stream()
                .flatMap(visit -> visit.released().map(release -> sections(visit, release)).stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> sections(SiteVisit visit, Release release) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("现场评审安排", planned(visit, release)));
        var held = Arrays.stream(Kind.values())
                .flatMap(kind -> visit.meeting(kind).stream())
                .map(meeting -> met(visit, meeting))
                .toList();
        if (!held.isEmpty()) {
            sections.add(new Section("首末次会议", held));
        }
        var there = kept.of(visit);
        if (!there.isEmpty()) {
            sections.add(shown(there));
        }
        return sections;
    }

    /** 第二十三条: what is a secret stays out of a report that others read. */
    private Section shown(List<SitePhoto> there) {
        var open = there.stream().filter(photo -> !photo.said().secret()).toList();
        var figures = new ArrayList<Figure>();
        for (var photo : open) {
            figures.add(photos.printed(
                    "图%d　%s".formatted(figures.size() + 1, photo.titled()), photo.type(), kept.content(photo)));
        }
        var secret = there.size() - open.size();
        var lines = new ArrayList<String>();
        lines.add("现场拍摄照片%d张，其中%d张附后。".formatted(there.size(), open.size()));
        if (secret > 0) {
            lines.add("另有%d张涉及商业秘密、技术秘密，不随报告印发，单独存放。".formatted(secret));
        }
        return new Section("现场照片", lines, figures);
    }

    private static List<String> planned(SiteVisit visit, Release release) {
        var lines = new ArrayList<String>();
        var plan = release.plan();
        lines.add("时间：%s；地点：%s。".formatted(SitePlanPaper.when(plan), plan.place()));
        lines.add("组长：%s；成员：%s；观察员：%s。"
                .formatted(release.leader(), SitePlanPaper.others(release), SitePlanPaper.listed(plan.observers())));
        lines.add("核查内容：" + String.join("；", plan.items()) + "。");
        visit.releases().stream()
                .filter(one -> one.reason() != null)
                .forEach(one -> lines.add("第%d次发布的调整理由：%s".formatted(one.number(), one.reason())));
        return lines;
    }

    private static String met(SiteVisit visit, Meeting meeting) {
        var attendance = meeting.attendance();
        return "%s于%s召开。评审组：%s；受评方：%s；其他：%s。%s"
                .formatted(
                        meeting.kind().title(),
                        ChineseDate.of(attendance.on()),
                        SitePlanPaper.listed(visit.present(meeting)),
                        SitePlanPaper.listed(attendance.applicant()),
                        SitePlanPaper.listed(attendance.others()),
                        meeting.onPaper() ? "据签到表录入。" : "由组长登记。");
    }
}
