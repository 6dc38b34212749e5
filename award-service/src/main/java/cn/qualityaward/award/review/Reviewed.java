package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One applicant with the sheets that count in a step, and what is agreed on them. */
record Reviewed(
        Standing standing, List<Sheet> counted, @Nullable Consensus consensus, Agreement agreement) {

    private static final JsonMapper JSON = new JsonMapper();

    static Reviewed of(Desk desk, Application application, List<Sheet> all, @Nullable Consensus consensus) {
        var submitted = all.stream()
                .filter(sheet -> sheet.applicationId().equals(application.id()) && sheet.submitted())
                .toList();
        var counted = counting(submitted, application, desk.panel());
        var standing = standing(desk, application, counted, closed(submitted), agreed(consensus));
        return new Reviewed(standing, counted, consensus, Agreement.of(desk, standing, counted, consensus));
    }

    private static Standing standing(
            Desk desk, Application application, List<Sheet> counted, boolean closed, Map<String, Agreed> agreed) {
        return new Standing(
                application,
                closed ? counted.size() : expected(desk.panel(), application, counted),
                counted.stream()
                        .map(sheet -> desk.rubric().score(sheet.marksBut(agreed)))
                        .toList(),
                desk.rules().trimming());
    }

    /** How many sheets there will be while the step is open: of whoever stood down none but what they submitted. */
    static int expected(Panel panel, Application application, List<? extends Counting> counted) {
        var by = counted.stream().map(Counting::reviewer).collect(Collectors.toSet());
        return (int) panel.reviewersOf(application).stream()
                .map(Member::account)
                .filter(account -> by.contains(account) || !panel.stoodDown(account))
                .distinct()
                .count();
    }

    /**
     * Those of an applicant's sheets that count: until the step is closed those of whoever may review this applicant, from
     * then on the very ones it was closed on; void ones never.
     */
    static <S extends Counting> List<S> counting(List<S> submitted, Application application, Panel panel) {
        var closed = closed(submitted);
        return submitted.stream()
                .filter(sheet -> !sheet.isVoid())
                .filter(sheet -> closed ? sheet.counted() : mayReview(sheet, application, panel))
                .toList();
    }

    static boolean closed(List<? extends Counting> submitted) {
        return submitted.stream().anyMatch(Counting::counted);
    }

    private static boolean mayReview(Counting sheet, Application application, Panel panel) {
        return panel.reviewersOf(application).stream()
                .anyMatch(member -> member.account().equals(sheet.reviewer()));
    }

    /** What stands in place of marks. */
    static Map<String, Agreed> agreed(@Nullable Consensus consensus) {
        return consensus == null || !consensus.settled() ? Map.of() : consensus.agreed();
    }

    Application application() {
        return standing.application();
    }

    /** The fingerprint (SHA-256, hexadecimal) of all that the report rests on: the sheets that count, and what is agreed. */
    String basis() {
        return basis(counted, consensus);
    }

    static String basis(List<? extends Counting> counted, @Nullable Consensus consensus) {
        return Canonical.sha256(JSON.writeValueAsString(
                List.of(counted.stream().map(Counting::seal).sorted().toList(), new TreeMap<>(agreed(consensus)))));
    }

    /** 得分率 of each item that was marked, in the scale's steps: what was agreed, else the mean of the marks. */
    Map<String, Integer> inSteps(Rubric rubric) {
        var agreed = agreed(consensus);
        return counted.isEmpty()
                ? Map.of()
                : rubric.items().stream()
                        .map(Rubric.Item::code)
                        .filter(code ->
                                counted.stream().anyMatch(sheet -> sheet.marks().containsKey(code)))
                        .collect(Collectors.toMap(code -> code, code -> inSteps(code, agreed.get(code), rubric)));
    }

    /** What was agreed on is in the steps of its own stage. */
    private int inSteps(String code, @Nullable Agreed agreed, Rubric rubric) {
        return agreed != null
                ? rubric.inSteps(agreed.percent(), 1)
                : rubric.inSteps(
                        counted.stream()
                                .mapToInt(sheet -> sheet.marks().getOrDefault(code, 0))
                                .sum(),
                        counted.size());
    }

    /** Refuses to close the stage before all sheets are in, and what lies apart is agreed on. */
    void requireDone(Desk desk) {
        standing.requireComplete(desk);
        if (!agreement.done()) {
            throw Refusal.conflict("consensus-outstanding")
                    .article(desk.step().kind().article())
                    .setting("consensus")
                    .with("name", application().name())
                    .with("state", agreement);
        }
    }
}
