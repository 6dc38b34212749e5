package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.expert.AssignmentController.Assigned;
import cn.qualityaward.award.expert.AssignmentController.Assignment;
import cn.qualityaward.award.expert.AssignmentController.DeclaredConflict;
import cn.qualityaward.award.expert.AssignmentController.Pledge;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.ReplacementController.Replacement;
import cn.qualityaward.award.expert.ReplacementController.SeatToDraw;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** 补评 on the first panel of a round, for the module that keeps the sheets; each call within a transaction. */
public final class TestLateSeats {

    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final Caller OBSERVER =
            new Caller("observer", "示例监督员", Set.of(new Seat("observer", "main", "observer")));

    private final ApplicationContext service;
    private final UUID round;

    public TestLateSeats(ApplicationContext service, UUID round) {
        this.service = service;
        this.round = round;
    }

    public void admit(String account) {
        var expert = new Expert(account);
        expert.describe(new Description(account, "示例研究所", List.of("质量"), null, List.of(), List.of(), List.of()));
        expert.knownBy(new Numbers(new Numbers.Known("print-" + account, "0000"), null));
        expert.admit(Instant.EPOCH);
        service.getBean(Experts.class).saveAndFlush(expert);
    }

    public void draw(String of, UUID application) {
        draw(of, application, false);
    }

    /** @param leaves whether that one marks nothing more there */
    public void draw(String of, UUID application, boolean leaves) {
        door().draw(round, TRACK, 0, seat(of), seen(), new SeatToDraw(Set.of(application), leaves, "示例理由"), OFFICER);
    }

    /** From the pool, while they sit on the panel. */
    public void suspend(String account) {
        var experts = service.getBean(Experts.class);
        var expert = experts.findByAccount(account).orElseThrow();
        expert.leave(false, "示例理由", Instant.EPOCH);
        experts.saveAndFlush(expert);
    }

    /** A panel whose reviewers were drawn, these for each applicant, and who have declared. */
    public void drawn(Map<UUID, List<String>> accounts) {
        var members = accounts.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::member));
        var panel = new Panel(round, TRACK, 0, List.copyOf(members.values()), true);
        members.keySet().forEach(account -> panel.declare(account, List.of(), Instant.EPOCH));
        panel.seating()
                .release(accounts.entrySet().stream()
                        .map(one -> new DrawnReviewers.Of(
                                one.getKey(),
                                one.getValue().stream()
                                        .map(account -> Objects.requireNonNull(members.get(account))
                                                .expert())
                                        .toList()))
                        .toList());
        service.getBean(Panels.class).saveAndFlush(panel);
    }

    /** Of the pool, where they were admitted. */
    private Member member(String account) {
        return new Member(
                service.getBean(Experts.class)
                        .findByAccount(account)
                        .map(Expert::id)
                        .orElseGet(UUID::randomUUID),
                account,
                account,
                "示例研究所",
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether they sit there with others, besides what they mark late. */
    public boolean sitsWithOthers(String account) {
        return assignments().mine(reviewer(account)).stream().anyMatch(Assignment::withOthers);
    }

    public void witness() {
        draws().witness(round, TRACK, 0, draw(), new Said("七"), OBSERVER);
    }

    public void release() {
        draws().release(round, TRACK, 0, draw(), OFFICER);
    }

    /** Who has to do with the draw that is prepared. */
    public List<String> witnessing() {
        return actions(service.getBean(DrawWork.class).of(OBSERVER, List.of(round)));
    }

    public void name(String of, String by, UUID application) {
        var standIn =
                service.getBean(Experts.class).findByAccount(by).orElseThrow().id();
        door().replace(
                        round,
                        TRACK,
                        0,
                        seat(of),
                        seen(),
                        new Replacement(standIn, Set.of(application), false, "示例理由", "仅其熟悉该行业"),
                        OFFICER);
    }

    /** By applicant, whether somebody may be taken in for that member. */
    public Map<String, Boolean> open(String of) {
        return door().preview(round, TRACK, 0, seat(of), false, OFFICER).cases().stream()
                .collect(Collectors.toMap(Case::name, Case::open));
    }

    public void declare(String account, UUID... interests) {
        var conflicts = Stream.of(interests)
                .map(application -> new DeclaredConflict(application, "同学"))
                .toList();
        assignments().declare(round, TRACK, 0, new Pledge(true, conflicts), reviewer(account));
    }

    public List<String> declaring(String account) {
        return actions(service.getBean(DeclarationWork.class).of(reviewer(account), List.of(round)));
    }

    /** What is open to them. */
    public List<UUID> assigned(String account) {
        return assignments().mine(reviewer(account)).stream()
                .filter(Assignment::open)
                .flatMap(assignment -> assignment.applications().stream())
                .filter(Assigned::late)
                .map(Assigned::id)
                .toList();
    }

    public static Caller reviewer(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }

    private static List<String> actions(List<OwnWork.Waiting> all) {
        return all.stream().map(OwnWork.Waiting::action).toList();
    }

    private UUID seat(String account) {
        return panel().member(account).orElseThrow().expert();
    }

    private IfMatch seen() {
        return IfMatch.of(panel().version());
    }

    private IfMatch draw() {
        return IfMatch.of(service.getBean(Draws.class).pending(round, TRACK, 0).version());
    }

    private Panel panel() {
        return service.getBean(Panels.class).required(round, TRACK, 0);
    }

    private ReplacementController door() {
        return service.getBean(ReplacementController.class);
    }

    private DrawController draws() {
        return service.getBean(DrawController.class);
    }

    private AssignmentController assignments() {
        return service.getBean(AssignmentController.class);
    }
}
