package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.review.ChosenByHand.HandListWithdrawn;
import cn.qualityaward.award.review.ChosenByHand.ListChosenByHand;
import cn.qualityaward.award.review.ReviewFacts.SheetCorrected;
import cn.qualityaward.award.review.ReviewFacts.SheetCounted;
import cn.qualityaward.award.review.ReviewFacts.SheetReopened;
import cn.qualityaward.award.review.ReviewFacts.SheetRestored;
import cn.qualityaward.award.review.ReviewFacts.SheetSubmitted;
import cn.qualityaward.award.review.ReviewFacts.SheetVoided;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.record.Deeds;
import cn.qualityaward.tenancy.record.Deeds.Recorded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: every sheet against what the record sealed, and who went on against the marks, or against whom the office chose. */
@Component
class ReplayedReview implements Replayable {

    private static final String SUBMITTED = SheetSubmitted.class.getSimpleName();
    private static final String REOPENED = SheetReopened.class.getSimpleName();
    private static final String VOIDED = SheetVoided.class.getSimpleName();
    private static final String RESTORED = SheetRestored.class.getSimpleName();
    private static final String CHOSEN = ListChosenByHand.class.getSimpleName();
    private static final Set<String> DEEDS = Set.of(
            SUBMITTED,
            REOPENED,
            VOIDED,
            RESTORED,
            SheetCounted.class.getSimpleName(),
            SheetCorrected.class.getSimpleName());

    /**
     * What these deeds say.
     *
     * @param seal of the sheet as it stood then
     * @param submitted of one that was voided, or is no more, whether it had been
     */
    private record Sealed(
            UUID application,
            StageKind stage,
            @Nullable String seal,
            @Nullable Boolean submitted) {}

    private final Sheets sheets;
    private final Reviews reviews;
    private final Standings standings;
    private final Relisting relisting;
    private final ChosenLists chosenLists;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedReview(
            Sheets sheets,
            Reviews reviews,
            Standings standings,
            Relisting relisting,
            ChosenLists chosenLists,
            Applications applications,
            Rounds rounds,
            Progress progress,
            Deeds record,
            JsonMapper json) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.standings = standings;
        this.relisting = relisting;
        this.chosenLists = chosenLists;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var all = applications.submitted(round, track);
        return new Result(List.of(sheets(round, track, all), lists(round, track)), null);
    }

    private Replayed sheets(UUID round, ApplicantKind track, List<Application> all) {
        var sealed = record
                .of(DEEDS, "application", all.stream().map(Application::id).toList())
                .stream()
                .collect(Collectors.toMap(Recorded::subject, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        sealed.values().removeIf(this::isOpen);
        var stored = sheets.submitted(round, track);
        var findings = new ArrayList<Finding>();
        for (var sheet : stored) {
            var flaw = flaw(sheet, sealed.remove(sheet.id()));
            if (flaw != null) {
                findings.add(new Finding(
                        Part.SHEET,
                        flaw,
                        sheet.stage(),
                        sheet.id(),
                        sheet.applicationId(),
                        sheet.reviewer(),
                        null,
                        null));
            }
        }
        sealed.values().forEach(gone -> findings.add(missing(gone)));
        return new Replayed(Part.SHEET, stored.size() + sealed.size(), findings);
    }

    private @Nullable Flaw flaw(Sheet sheet, @Nullable Recorded recorded) {
        if (recorded == null) {
            return Flaw.ADDED;
        }
        @Nullable String seal = read(recorded).seal();
        if (seal == null) {
            return Flaw.UNSEALED;
        }
        return seal.equals(sheet.standing()) ? null : Flaw.CHANGED;
    }

    /** Open again, or void or no more so before it was in: nothing is expected of it. */
    private boolean isOpen(Recorded last) {
        return last.deed().equals(REOPENED)
                || Set.of(VOIDED, RESTORED).contains(last.deed())
                        && Boolean.FALSE.equals(read(last).submitted());
    }

    private Finding missing(Recorded recorded) {
        var fact = read(recorded);
        return new Finding(
                Part.SHEET, Flaw.MISSING, fact.stage(), recorded.subject(), fact.application(), null, null, null);
    }

    private Sealed read(Recorded recorded) {
        return json.readValue(recorded.content(), Sealed.class);
    }

    private Replayed lists(UUID roundId, ApplicantKind track) {
        var procedure = progress.procedure(roundId, track);
        var open = rounds.required(roundId).at(track, procedure);
        var closed = procedure.scored().stream()
                .filter(step -> step.kind().byPanel() && step.eliminating())
                .filter(step ->
                        open.filter(now -> now.ordinal() <= step.ordinal()).isEmpty())
                .toList();
        return new Replayed(
                Part.LIST,
                closed.size(),
                closed.stream()
                        .flatMap(step -> list(roundId, track, step).stream())
                        .toList());
    }

    private List<Finding> list(UUID round, ApplicantKind track, Step step) {
        var desk = reviews.desk(round, track, step.ordinal());
        var rule = desk.asked().shortlist();
        var there = relisting.closedOn(desk).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        if (rule.mode() != Shortlist.Mode.MANUAL) {
            return compared(
                    desk, there, Selection.byRule(rule, standings.listed(desk, there.values())), Flaw.DIFFERENT);
        }
        var facts = chosen(desk);
        var told = facts.isEmpty() ? null : facts.getLast();
        var selected = told == null ? null : told.selected();
        var findings = new ArrayList<>(
                selected == null
                        ? List.of(unknown(desk, told))
                        : compared(desk, there, Set.copyOf(selected), Flaw.CHANGED));
        if (!withdrawn(desk).equals(toldWithdrawn(desk))) {
            findings.add(of(desk, Flaw.CHANGED));
        }
        return findings;
    }

    /** Lists that were taken back (撤销原决定), as they are kept beside the one that stands. */
    private Set<UUID> withdrawn(Desk desk) {
        return chosenLists.all(desk).stream()
                .filter(list -> list.withdrawn() != null)
                .map(ChosenByHand::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> toldWithdrawn(Desk desk) {
        return record.of(Set.of(HandListWithdrawn.class.getSimpleName()), "round", List.of(desk.round())).stream()
                .map(deed -> json.readValue(deed.content(), HandListWithdrawn.class))
                .filter(fact -> fact.track() == desk.track()
                        && fact.ordinal() == desk.step().ordinal())
                .map(HandListWithdrawn::subject)
                .collect(Collectors.toSet());
    }

    /** Whom the office chose (由办公室研究确定), as the record was told when the step was closed. */
    private List<ListChosenByHand> chosen(Desk desk) {
        var id = chosenLists.standing(desk).map(ChosenByHand::id).orElse(null);
        var gone = toldWithdrawn(desk);
        return record.of(Set.of(CHOSEN), "round", List.of(desk.round())).stream()
                .map(deed -> json.readValue(deed.content(), ListChosenByHand.class))
                .filter(fact -> fact.subject().equals(id)
                        || fact.track() == desk.track()
                                && Objects.equals(fact.ordinal(), desk.step().ordinal()))
                .filter(fact -> !gone.contains(fact.subject()))
                .toList();
    }

    /** An earlier build kept no such list, or did not tell the record who was on it. */
    private Finding unknown(Desk desk, @Nullable ListChosenByHand told) {
        return of(desk, told == null && chosenLists.standing(desk).isPresent() ? Flaw.ADDED : Flaw.UNSEALED);
    }

    private static Finding of(Desk desk, Flaw flaw) {
        return new Finding(Part.LIST, flaw, desk.step().kind(), desk.panel().id(), null, null, null, null);
    }

    private static List<Finding> compared(Desk desk, Map<UUID, Application> there, Set<UUID> again, Flaw flaw) {
        var stands = there.values().stream()
                .filter(application -> Relisting.goesOn(desk, application))
                .map(Application::id)
                .collect(Collectors.toSet());
        var different = new HashSet<>(there.keySet());
        different.removeIf(id -> stands.contains(id) == again.contains(id));
        return different.stream()
                .sorted()
                .map(id -> new Finding(
                        Part.LIST,
                        flaw,
                        desk.step().kind(),
                        desk.panel().id(),
                        id,
                        null,
                        said(stands.contains(id)),
                        said(again.contains(id))))
                .toList();
    }

    private static String said(boolean goesOn) {
        return goesOn ? "PASSED" : "FAILED";
    }
}
