package cn.qualityaward.award.recusal;

import cn.qualityaward.award.recusal.InterestController.Own;
import cn.qualityaward.award.recusal.InterestController.Statements;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/** Readers of dossiers for the modules that hand them out. */
public final class TestInterests {

    private TestInterests() {}

    /** They have nothing to do with anybody whose dossier they are given. */
    public static void none(BeanFactory beans, UUID round, Caller... readers) {
        var interests = beans.getBean(InterestController.class);
        for (var reader : readers) {
            introduced(beans, reader);
            var unsaid = interests.own(round, reader).stream()
                    .filter(one -> one.statedAt() == null)
                    .map(Own::application)
                    .collect(Collectors.toSet());
            interests.state(round, new Statements(true, unsaid, List.of()), reader);
        }
    }

    /** They say so of these alone. */
    public static void noneOf(BeanFactory beans, UUID round, Set<UUID> applications, Caller reader) {
        introduced(beans, reader);
        beans.getBean(InterestController.class).state(round, new Statements(true, applications, List.of()), reader);
    }

    /** They declare what they have to do with one. */
    public static void declare(BeanFactory beans, UUID round, UUID application, String relation, Caller reader) {
        introduced(beans, reader);
        beans.getBean(InterestController.class)
                .state(
                        round,
                        new Statements(true, Set.of(), List.of(new InterestController.Relation(application, relation))),
                        reader);
    }

    /** They say who they are, where they have not: by a number that no dossier has, and with nobody besides their seat's body. */
    public static void introduced(BeanFactory beans, Caller... people) {
        for (var person : people) {
            if (beans.getBean(StaffNumbers.class).findByAccount(person.id()).isEmpty()) {
                numbered(
                        beans, "1990000%04d".formatted(Math.floorMod(person.id().hashCode(), 10_000)), person);
            }
            var organizations = beans.getBean(StaffOrganizationsController.class);
            if (!organizations.own(person).said()) {
                organizations.say(new Organizations(null, List.of(), List.of(), List.of(), true), person);
            }
        }
    }

    /** Known by a mobile number from now on. */
    public static void numbered(BeanFactory beans, String mobile, Caller who) {
        beans.getBean(StaffNumberController.class).say(new StaffNumberController.Said(mobile), who);
    }

    /** The head of the office finds that whatever was declared of it is no interest. */
    public static void clear(BeanFactory beans, UUID round, UUID application, Caller head) {
        var interests = beans.getBean(InterestController.class);
        interests.declared(round).declared().stream()
                .filter(one -> one.application().equals(application))
                .forEach(one -> interests.rule(
                        round, one.declaration(), new InterestController.Found(application, false, "不构成利害关系"), head));
    }
}
