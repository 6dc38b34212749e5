package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicnotice.Investigating.Objector;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.ObjectionHands.Handling;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 异议登记表、核查报告、答复 on paper; who objected stands on them only where the one who asks has been told. */
final class ObjectionPapers {

    private static final List<Column> COLUMNS = List.of(new Column("项目", 20), new Column("内容", 80));

    private final ObjectionDesk.Seen seen;
    private final Objection objection;
    private final String about;
    private final String office;
    private final @Nullable Objector objector;

    /**
     * @param about what the one it is about is called; empty where it is about the whole list
     * @param objector as far as whoever asks may be told; nothing: it stands nowhere
     */
    ObjectionPapers(ObjectionDesk.Seen seen, String about, String office, @Nullable Objector objector) {
        this.seen = seen;
        this.objection = seen.objection();
        this.about = about.isEmpty() ? "公示名单整体" : about;
        this.office = office;
        this.objector = objector;
    }

    private String what() {
        return objection.kind() == Kind.CLUE ? "线索" : "异议";
    }

    Roll register() {
        var handling = Optional.ofNullable(objection.handling());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("回执编号", objection.receipt()));
        rows.add(List.of("公示", seen.notice().marked()));
        rows.add(List.of("类别", objection.kind() == Kind.CLUE ? "公示期满后的举报线索" : "公示异议"));
        rows.add(List.of("提出时间", raised()));
        rows.add(List.of("涉及对象", about));
        rows.add(List.of("提出人", who()));
        rows.add(List.of("异议内容", objection.text()));
        rows.add(List.of("附件", seen.files().isEmpty() ? "无" : seen.files().size() + "件，由承办人保管"));
        rows.add(List.of("答复期限", ChineseDate.of(objection.answerBy())));
        rows.add(List.of(
                "承办人",
                handling.map(one -> one.name() + "（" + minute(one.from()) + "承办）")
                        .orElse("")));
        rows.add(List.of(
                "线索是否具体",
                handling.map(Handling::clues)
                        .map(clues -> clues ? "具体，应予核查" : "不具体")
                        .orElse("")));
        rows.add(List.of("处理结果", ruled()));
        rows.add(List.of("处理日期", ruledOn()));
        rows.add(List.of("答复文件", answered()));
        return new Roll(
                what() + "登记表",
                objector == null ? "" : "（内部材料，限承办人掌握）",
                "",
                COLUMNS,
                rows,
                List.of("登记人（签名）：　　　　　　　负责人（签名）：　　　　　　　日期："));
    }

    /** Of what came by letter the day it was received. */
    private String raised() {
        return Optional.ofNullable(objection.posted())
                .map(posted -> "%s收到（书面提出，%s登记）".formatted(day(), minute(posted.at())))
                .orElseGet(() -> minute(objection.raisedAt()));
    }

    private String day() {
        return ChineseDate.of(objection.raisedOn());
    }

    /** 回执: what a screen shows to whoever objects on it. */
    Roll slip() {
        var rows = List.of(
                List.of("回执编号", objection.receipt()),
                List.of("查询码", objection.code()),
                List.of("公示", seen.notice().marked()),
                List.of("类别", objection.kind() == Kind.CLUE ? "公示期满后的举报线索" : "公示异议"),
                List.of("涉及对象", about),
                List.of("收到日期", day()),
                List.of("答复期限", ChineseDate.of(objection.answerBy())),
                List.of("查询办法", "在公开网站“查询办理进度”页面填写回执编号和查询码，可以查看办理情况、补充材料。查询码请妥善保管。"));
        return new Roll("书面" + what() + "回执", "", "", COLUMNS, rows, List.of(office + "（盖章）：　　　　　　　日期："));
    }

    private String who() {
        if (objection.name() == null && objection.contact() == null) {
            return "匿名";
        }
        return objector == null
                ? "实名（身份由承办人掌握，不予公开）"
                : "实名：%s　联系方式：%s"
                        .formatted(
                                or(objector.name()),
                                Optional.ofNullable(objector.contact()).orElse("未留，凭回执编号和查询码答复"));
    }

    private String ruled() {
        var upheld = objection.upheld();
        return upheld == null ? "" : "%s：%s%s".formatted(upheld ? "异议成立" : "异议不成立", or(objection.ruling()), removal());
    }

    /** What is said of the day of the ruling; nothing of what was ruled on before it was kept. */
    private String on(String words) {
        return objection.ruledOn() == null ? "" : words.formatted(ruledOn());
    }

    private String ruledOn() {
        return Optional.ofNullable(objection.ruledOn()).map(ChineseDate::of).orElse("");
    }

    private String removal() {
        var decided = objection.removal().decided();
        return decided == null ? "" : decided.told() + "。";
    }

    private String answered() {
        var reply = objection.reply();
        if (reply == null) {
            return "";
        }
        var before = objection.replacedReplies().stream()
                .map(old -> "（原登记：%s；更正理由：%s）".formatted(paper(old.reply()), old.reason()))
                .collect(Collectors.joining());
        return paper(reply) + before;
    }

    private String paper(Reply reply) {
        return Stream.of(reply.documentNumber(), issuer(reply), on(reply))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String on(Reply reply) {
        return Optional.ofNullable(reply.date()).map(ChineseDate::of).orElse("");
    }

    /** Who answers. */
    private String issuer(@Nullable Reply reply) {
        return Optional.ofNullable(reply).map(Reply::issuer).orElse(office);
    }

    /** 核查报告: what was done to find out, and what came of it. */
    Letter report() {
        var lines = new ArrayList<String>();
        lines.add("一、%s情况".formatted(what()));
        lines.add("%s收到%s（回执编号：%s），涉及%s。内容：%s"
                .formatted(
                        objection.posted() == null ? minute(objection.raisedAt()) : day(),
                        what(),
                        objection.receipt(),
                        about,
                        objection.text()));
        lines.add("二、核查情况");
        var handling = objection.handling();
        if (handling != null) {
            lines.add("由%s承办。%s".formatted(handling.name(), handling.clues() ? "线索具体，予以核查。" : "没有可以核查的具体线索。"));
        }
        seen.findings()
                .forEach(found -> lines.add("%s，%s核查：%s%s"
                        .formatted(
                                minute(found.foundAt()),
                                found.foundBy(),
                                found.text(),
                                found.scan() == null ? "" : "（附核查材料）")));
        if (seen.findings().isEmpty()) {
            lines.add("没有登记核查情况。");
        }
        lines.add("三、核查结论");
        lines.add(objection.ruled() ? on("%s作出处理。") + ruled() : "尚未作出处理。");
        return letter("", "关于%s号%s的核查报告".formatted(objection.receipt(), what()), "", lines, office, "");
    }

    /** 答复: to whoever left a way to reach them by their name, to all others by the receipt alone. */
    Letter reply() {
        var lines = Stream.of(
                        "您于%s对“%s”提出的%s（回执编号：%s，涉及%s）收悉。经核查，%s现答复如下："
                                .formatted(
                                        day(),
                                        seen.notice().title(),
                                        what(),
                                        objection.receipt(),
                                        about,
                                        on("已于%s作出处理，")),
                        ruled(),
                        "感谢您对评选工作的监督。")
                .toList();
        var reply = Optional.ofNullable(objection.reply());
        return letter(
                reply.map(Reply::documentNumber).orElse(""),
                "关于公示%s的答复".formatted(what()),
                addressee(),
                lines,
                issuer(objection.reply()),
                reply.map(ObjectionPapers::on).orElse(""));
    }

    private String addressee() {
        return objector == null || objector.contact() == null
                ? "%s提出人（回执编号：%s）".formatted(what(), objection.receipt())
                : objector.name() == null
                        ? objector.contact()
                        : "%s（%s）".formatted(objector.name(), objector.contact());
    }

    /** @param day to be written by hand, where it is empty */
    private static Letter letter(
            String number, String title, String addressee, List<String> lines, String by, String day) {
        var on = day.isEmpty() ? "　　年　　月　　日" : day;
        return new Letter("", number, "", title, "", addressee, lines, List.of(), by, on, "", "", "");
    }

    private static String or(@Nullable String words) {
        return Optional.ofNullable(words).orElse("");
    }

    private static String minute(Instant at) {
        return ChineseDate.minute(ProcedureClock.local(at));
    }
}
