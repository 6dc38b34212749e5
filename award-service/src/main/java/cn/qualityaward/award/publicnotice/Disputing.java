package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.AwardPeople;
import cn.qualityaward.award.application.AwardPeople.Part;
import cn.qualityaward.award.application.AwardPeople.Person;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.award.publicnotice.Objection.Disputed;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /**
     * Whom it may be about: reviewers first.
     *
     * @param seated whoever sits in a body of the award now, whether or not they ever declared anything
     */
    List<Person> people(UUID id, List<Holder> seated, String account) {
        return people(investigating.unbiased(id, account), seated);
    }

    /** Everybody once, under the number they are marked by where they are marked. */
    private List<Person> people(Objection objection, List<Holder> seated) {
        var round = notices.required(objection.noticeId()).roundId();
        var all = new LinkedHashMap<String, Person>();
        objection
                .disputed()
                .forEach(one -> all.put(one.account(), new Person(one.id(), one.account(), one.name(), Part.STAFF)));
        people.stream()
                .flatMap(some -> some.of(round).stream())
                .sorted(Comparator.comparing(Person::part).reversed())
                .forEach(person -> all.merge(person.account(), person, Disputing::sameNumber));
        seated.forEach(holder -> all.putIfAbsent(holder.account(), staff(holder)));
        return all.values().stream()
                .sorted(Comparator.comparing(Person::part).thenComparing(Person::name))
                .toList();
    }

    private static Person sameNumber(Person before, Person person) {
        return new Person(before.id(), person.account(), person.name(), person.part());
    }

    private static Person staff(Holder holder) {
        var number = UUID.nameUUIDFromBytes(holder.account().getBytes(StandardCharsets.UTF_8));
        return new Person(number, holder.account(), holder.name(), Part.STAFF);
    }

    /** @param whom all whom it is about, those marked before included */
    void dispute(UUID id, Set<UUID> whom, List<Holder> seated, String reason, Caller by) {
        var objection = investigating.unbiased(id, by.id());
        var known = people(objection, seated);
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
