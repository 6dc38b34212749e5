package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.TriedLists;
import cn.qualityaward.award.application.TriedLists.Tried;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.scoring.Assumption.ListRule;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 试算: who would have come to the composite at all, had a list been made by another rule, or a stage not been held. */
@Component
class TriedField {

    /**
     * A list as it would have been.
     *
     * @param on who went on
     * @param then who would have
     */
    record TriedList(int ordinal, StageKind stage, int turn, Set<UUID> on, Set<UUID> then) {}

    private final List<TriedLists> lists;
    private final Applications applications;
    private final Programs programs;
    private final Progress progress;

    TriedField(List<TriedLists> lists, Applications applications, Programs programs, Progress progress) {
        this.lists = lists;
        this.applications = applications;
        this.programs = programs;
        this.progress = progress;
    }

    /** The lists that would be others, in the order of their steps. */
    List<TriedList> lists(UUID round, ApplicantKind track, ReviewRules rules, Assumption assumed) {
        var pinned = programs.rules(round);
        var steps = Assumption.listing(progress.procedure(round, track)).toList();
        requireKnown(assumed, steps);
        var tried = new ArrayList<TriedList>();
        for (var step : steps) {
            var rule = assumed.otherwise(step, pinned, track).flatMap(ListRule::shortlist);
            if (assumed.leavesOut(step.kind()) || rule.isPresent()) {
                var list = tried(round, track, step, rules, assumed.leavesOut(step.kind()) ? null : rule.orElseThrow());
                tried.add(new TriedList(step.ordinal(), step.kind(), step.turn(), list.on(), list.then()));
            }
        }
        return tried;
    }

    private Tried tried(UUID round, ApplicantKind track, Step step, ReviewRules rules, @Nullable Shortlist rule) {
        return lists.stream()
                .map(some -> some.of(round, track, step.ordinal(), rules, rule))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> unknown(step.kind().article()));
    }

    private static void requireKnown(Assumption assumed, List<Step> steps) {
        var asked = assumed.lists();
        if (asked != null
                && asked.stream()
                        .anyMatch(rule -> steps.stream().noneMatch(step -> rule.ordinal() == step.ordinal()))) {
            throw unknown("第十三条(三)");
        }
    }

    private static Refusal unknown(String article) {
        return Refusal.invalid("assumed-list").field("lists").article(article).setting("shortlist");
    }

    /** Without whom a list would have left behind; whoever it would have let go on comes after those who are there. */
    static List<UUID> of(List<UUID> there, List<TriedList> lists) {
        var field = new LinkedHashSet<>(there);
        for (var list : lists) {
            field.removeIf(one -> list.on().contains(one) && !list.then().contains(one));
            field.addAll(list.then().stream()
                    .filter(one -> !list.on().contains(one))
                    .sorted()
                    .toList());
        }
        return List.copyOf(field);
    }

    /** Those of whom the caller does not step back from any (第十八条): all of them are told by name. */
    List<Application> named(Collection<UUID> ids, String account) {
        var all = applications.findByIdIn(ids);
        all.forEach(application -> application.requireUnbiased(account));
        return all;
    }
}
