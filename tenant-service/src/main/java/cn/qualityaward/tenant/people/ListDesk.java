package cn.qualityaward.tenant.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.audit.Fact;
import cn.qualityaward.tenant.directory.Unit;
import cn.qualityaward.tenant.directory.Units;
import cn.qualityaward.tenant.people.ListReport.Deed;
import cn.qualityaward.tenant.people.ListReport.Verdict;
import cn.qualityaward.tenant.people.MemberList.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a list would do, and does exactly that. */
@Component
class ListDesk {

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("经办人", "officer"),
            Map.entry("主任", "head"),
            Map.entry("秘书", "secretary"),
            Map.entry("成员", "member"),
            Map.entry("签署人", "signer"),
            Map.entry("审查人", "board"),
            Map.entry("评审专家", "reviewer"),
            Map.entry("监督员", "observer"),
            Map.entry("管理员", "administrator"),
            Map.entry("编辑", "editor"));

    record ListApplied(String digest, long invited, long granted, long refused) implements Fact {
        @Override
        public String subject() {
            return "people";
        }

        @Override
        public String article() {
            return "第七条";
        }
    }

    private final People people;
    private final Units units;
    private final PeopleDesk desk;
    private final ApplicationEventPublisher events;

    ListDesk(People people, Units units, PeopleDesk desk, ApplicationEventPublisher events) {
        this.people = people;
        this.units = units;
        this.desk = desk;
        this.events = events;
    }

    @Transactional(readOnly = true)
    ListReport check(List<Line> lines) {
        var held = people.staff().stream()
                .filter(Person::present)
                .collect(toMap(
                        Person::address, person -> new HashSet<>(person.seats()), (one, other) -> one, HashMap::new));
        var known = units.all();
        return new ListReport(
                lines.stream().map(line -> verdict(line, known, held)).toList());
    }

    /** @param reported digest of what the administrator was shown */
    @Transactional
    ListReport apply(List<Line> lines, String reported, Caller by) {
        var report = check(lines);
        if (!report.digest().equals(reported)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
        report.lines().stream()
                .filter(Verdict::changes)
                .forEach(line -> desk.invite(line.name(), line.address(), Set.of(required(line.seat())), by));
        var counts = report.lines().stream().collect(groupingBy(Verdict::deed, java.util.stream.Collectors.counting()));
        events.publishEvent(new ListApplied(
                reported,
                counts.getOrDefault(Deed.INVITE, 0L),
                counts.getOrDefault(Deed.GRANT, 0L),
                counts.getOrDefault(Deed.REFUSED, 0L)));
        return report;
    }

    private static Verdict verdict(Line line, List<Unit> units, Map<String, HashSet<Seat>> held) {
        var address = line.address().toLowerCase(Locale.ROOT);
        if (line.computed()) {
            return refused(line, null, "line-computed");
        }
        if (line.name().isBlank() || line.name().length() > 60) {
            return refused(line, null, "line-name-missing");
        }
        if (!Person.isAddress(address)) {
            return refused(line, null, "line-address-wrong");
        }
        var named = named(line, units);
        if (named.size() != 1) {
            return refused(line, null, named.isEmpty() ? "line-unit-unknown" : "line-unit-ambiguous");
        }
        var seat = seat(line, named.getFirst());
        if (seat.isEmpty()) {
            return refused(line, null, "line-role-unknown");
        }
        var already = held.get(address);
        var wanted = new HashSet<>(already == null ? Set.<Seat>of() : already);
        var added = wanted.add(seat.get());
        var broken = Separation.brokenBy(wanted);
        if (broken.isPresent()) {
            return refused(line, seat.get(), broken.get().slug());
        }
        held.put(address, wanted);
        var deed = !added ? Deed.UNCHANGED : already == null ? Deed.INVITE : Deed.GRANT;
        return new Verdict(line.number(), line.name(), address, seat.get(), deed, null);
    }

    private static Verdict refused(Line line, @Nullable Seat seat, String problem) {
        var shown = line.computed() ? "" : line.name();
        return new Verdict(line.number(), shown, line.computed() ? "" : line.address(), seat, Deed.REFUSED, problem);
    }

    /** By code or by name, which several may share. */
    private static List<Unit> named(Line line, List<Unit> units) {
        return units.stream()
                .filter(unit -> line.unit().equals(unit.kind().path() + "/" + unit.code())
                        || line.unit().equals(unit.name()))
                .filter(unit -> !unit.kind().path().equals(Person.APPLICANT.kind()))
                .toList();
    }

    /** The role by its code or its word; a unit of one role needs none. */
    private static Optional<Seat> seat(Line line, Unit unit) {
        var role = line.role().isEmpty() && unit.roles().size() == 1
                ? unit.roles().getFirst()
                : ROLES.getOrDefault(line.role(), line.role());
        return Stream.of(role)
                .filter(unit.roles()::contains)
                .map(held -> new Seat(unit.kind().path(), unit.code(), held))
                .findFirst();
    }

    private static Seat required(@Nullable Seat seat) {
        if (seat == null) {
            throw new IllegalStateException("a line that changes something has a seat");
        }
        return seat;
    }
}
