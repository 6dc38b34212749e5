package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.AwardPeople;
import cn.qualityaward.award.application.AwardPeople.Person;
import cn.qualityaward.award.publicnotice.Objection.Disputed;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 异议所涉人员: whom of those who work on the award an objection is about. They neither handle it nor read it (第十八条). */
@Component
@Transactional
class Disputing {

    private final Investigating investigating;
    private final Objections objections;
    private final Notices notices;
    private final List<AwardPeople> people;

    Disputing(Investigating investigating, Objections objections, Notices notices, List<AwardPeople> people) {
        this.investigating = investigating;
        this.objections = objections;
        this.notices = notices;
        this.people = people;
    }

    /** Whom it may be about: reviewers first. */
    List<Person> people(UUID id, String account) {
        return people(investigating.unbiased(id, account));
    }

    private List<Person> people(Objection objection) {
        var round = notices.required(objection.noticeId()).roundId();
        return people.stream()
                .flatMap(some -> some.of(round).stream())
                .sorted(Comparator.comparing(Person::part).thenComparing(Person::name))
                .toList();
    }

    /** @param whom all whom it is about, those marked before included */
    void dispute(UUID id, Set<UUID> whom, String reason, Caller by) {
        var objection = investigating.unbiased(id, by.id());
        var known = people(objection);
        var marked = known.stream()
                .filter(person -> whom.contains(person.id()))
                .map(person -> new Disputed(person.id(), person.account(), person.name()))
                .toList();
        if (marked.size() < whom.size()) {
            throw Refusal.unknown("not-found");
        }
        objection.dispute(marked, reason, by.id(), by.holds("office", "head"));
        objections.save(objection);
    }
}
