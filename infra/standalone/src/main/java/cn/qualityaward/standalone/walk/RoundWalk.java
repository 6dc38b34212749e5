package cn.qualityaward.standalone.walk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One round of any tenant, walked by reading its stages and doing for each kind what the right person does. Nothing here
 * knows a tenant: who decides what, what is left out, repeated or in another order, the round and the policy say.
 */
public final class RoundWalk {

    private final Ground ground;
    private final int stride;
    private final Map<String, Applicant> applicants = new LinkedHashMap<>();
    private final Qualifying qualifying;
    private final Reviewing reviewing;
    private final Deciding deciding;

    private RoundWalk(Ground ground, int stride) {
        this.ground = ground;
        this.stride = stride;
        this.qualifying = new Qualifying(ground, name -> applicant(name).course());
        this.reviewing = new Reviewing(ground, name -> applicant(name).merit());
        this.deciding = new Deciding(ground);
    }

    /**
     * The office plans a round, with dates for its stages.
     *
     * @param stride working days from one stage to the next, by which the clock is moved; none, and it stands still
     */
    public static RoundWalk plan(Cast cast, ProcedureTime time, String title, int year, int stride) {
        Person officer = cast.at(Ground.OFFICER);
        JsonNode planned = officer.post(Ground.award(cast, "rounds"), Map.of("title", title, "year", year));
        String on = "?on=" + time.today();
        RoundWalk walk = new RoundWalk(
                new Ground(
                        cast,
                        time,
                        officer.get("/api/" + cast.tenant() + "/tenant/policy" + on)
                                .path("document"),
                        officer.get("/api/" + cast.tenant() + "/tenant/rules" + on)
                                .path("document"),
                        planned.path("id").asString()),
                stride);
        walk.date(title, year);
        return walk;
    }

    /** What is decided one by one goes on side by side, for two months; then the joint steps, ten days each. */
    private void date(String title, int year) {
        LocalDate begin = ground.time().today();
        List<Map<String, Object>> dates = stages().stream()
                .map(stage -> {
                    LocalDate from = stage.joint() ? begin.plusDays(60 + 10L * (stage.ordinal() - 3)) : begin;
                    return Map.<String, Object>of(
                            "track", stage.track(),
                            "ordinal", stage.ordinal(),
                            "from", from.toString(),
                            "to", from.plusDays(stage.joint() ? 10 : 60).toString());
                })
                .toList();
        String path = ground.ofRound("");
        ground.officer()
                .put(path, ground.officer().ask(path).etag(), Map.of("title", title, "year", year, "stages", dates));
    }

    /** 审批评审规则 by whom the policy names (第七条(二)). */
    public void approveRules() {
        ground.authority("rulesApprover")
                .post(ground.ofRound("/rules-approval"), Map.of("decision", "同意按本评审规则和程序开展评选。"));
    }

    /** 申报公告, with a window from today. */
    public void announce(int windowDays) {
        LocalDate today = ground.time().today();
        Map<String, Object> announcement = new LinkedHashMap<>();
        announcement.put("windowFrom", today.toString());
        announcement.put("windowTo", today.plusDays(windowDays).toString());
        announcement.put(
                "tracks", stages().stream().map(Stage::track).distinct().toList());
        announcement.put("text", "现组织开展本届质量奖申报。凡符合条件的单位和个人均可自愿申报，评选不收取任何费用。");
        announcement.put(
                "media",
                List.of(Map.of(
                        "outlet", "示例日报", "date", today.toString(), "reference", "https://example.invalid/notice")));
        announcement.put("approvalDocument", ground.document("表彰"));
        announcement.put("contact", "示例联系人 0479-0000000");
        String path = ground.ofRound("/announcement");
        ground.officer().put(path, ground.officer().ask(path).etag(), announcement);
        ground.officer().upload(ground.ofRound("/media/0/scans"), "medium", 0, "scan");
        ground.cast().at("office/main/head").post(path, Map.of());
    }

    /** Each applicant by their own account, in this order. */
    public void apply(List<Applicant> all) {
        for (int i = 0; i < all.size(); i++) {
            apply(ground.cast().number(i, Ground.APPLICANT), all.get(i));
        }
    }

    /** A form with answers to all that this round asks. */
    public Map<String, Object> filledIn(String track, Map<String, Object> form) {
        return FilledIn.of(asked(track), form);
    }

    private JsonNode asked(String track) {
        return ground.officer().get(ground.ofTrack(track, "/form"));
    }

    private void apply(Person person, Applicant applicant) {
        applicants.put(applicant.name(), applicant);
        Course.Turn turn = applicant.course().turn();
        Map<String, Object> form = turn == Course.Turn.DRAFT
                ? FilledIn.begun(asked(applicant.track()), applicant.form())
                : filledIn(applicant.track(), applicant.form());
        String id = person.post(
                        ground.award("applications"),
                        Map.of("round", ground.round(), "track", applicant.track(), "form", form))
                .path("row")
                .path("id")
                .asString();
        if (turn != Course.Turn.DRAFT) {
            person.post(ground.award("applications/" + id + "/submission"), Map.of());
        }
        if (turn == Course.Turn.WITHDRAWN) {
            person.post(ground.award("applications/" + id + "/withdrawal"), Map.of("reason", "企业重组，本届不再参评。"));
        }
    }

    /** Decides individually on everybody of every track, as far as their course lets them go. */
    public void settle() {
        stages().stream().map(Stage::track).distinct().forEach(qualifying::settle);
    }

    /** The joint step to be done next; none when the round has come to its end. */
    public Optional<Stage> next() {
        return stages().stream()
                .filter(Stage::openForAll)
                .min(Comparator.comparingInt(Stage::breadth).thenComparingInt(Stage::ordinal));
    }

    /** Does everything up to the step of that kind, and the individual decisions before it. */
    public void walkTo(String kind) {
        for (Optional<Stage> next = next(); next.isPresent(); next = next()) {
            qualifying.settle(next.get().track());
            if (next.get().kind().equals(kind)) {
                return;
            }
            take(next.get());
            pause();
        }
    }

    /** Of the scored step that is to be done next, its panel alone: nobody has marked yet. */
    public void seat() {
        afterTheWindow();
        reviewing.seat(next().orElseThrow());
    }

    /** The same with every sheet in: nothing is agreed on, and the step is open. */
    public void mark() {
        seat();
        reviewing.mark(next().orElseThrow());
    }

    /** 集体研究: the office meets on the list that goes to deliberation, where it must. */
    public void theOfficeMeets() {
        deciding.meet();
    }

    public void walkToTheEnd() {
        walkTo("");
    }

    /** One joint step, whole; none is closed before the window is. */
    public void take(Stage stage) {
        afterTheWindow();
        switch (stage.kind()) {
            case "QUALIFIED_LIST" -> ground.head().post(ground.ofTrack(stage.track(), "/qualified-list"), Map.of());
            case "COMPOSITE" -> deciding.propose(stage.track());
            case "DELIBERATION" -> deciding.resolve();
            case "PUBLIC_NOTICE" -> notice();
            case "APPROVAL" -> deciding.approve();
            case "CONFERRAL" -> deciding.confer();
            default -> reviewing.run(stage);
        }
    }

    /** Publishes the list of those who stand at a notice. */
    public JsonNode publish() {
        return deciding.publish();
    }

    /** Looks again at what may have happened since it was examined. */
    public void recheck() {
        deciding.recheck();
    }

    private void notice() {
        JsonNode notice = publish();
        ground.time().moveTo(LocalDate.parse(notice.path("lastDay").asString()).plusDays(1));
        deciding.conclude(notice);
    }

    private void afterTheWindow() {
        LocalDate last = LocalDate.parse(
                ground.officer().get(ground.ofRound("")).path("windowTo").asString());
        if (!ground.time().today().isAfter(last)) {
            ground.time().moveTo(last.plusDays(1));
        }
    }

    /** Some working days pass, by the tenant's calendar. */
    private void pause() {
        if (stride > 0) {
            String path = "/api/%s/tenant/calendar/deadline?published=%s&days=%d"
                    .formatted(ground.cast().tenant(), ground.time().today(), stride);
            ground.time()
                    .moveTo(LocalDate.parse(
                            ground.officer().get(path).path("last").asString()));
        }
    }

    private Applicant applicant(String name) {
        Applicant known = applicants.get(name);
        if (known == null) {
            throw new IllegalStateException("Nobody here applied as " + name);
        }
        return known;
    }

    private List<Stage> stages() {
        return ground.stages().stream().map(Stage::of).toList();
    }

    public String round() {
        return ground.round();
    }

    public String path(String below) {
        return ground.ofRound(below);
    }
}
