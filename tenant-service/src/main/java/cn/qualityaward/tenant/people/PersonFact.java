package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenant.audit.Fact;
import java.util.Set;
import java.util.UUID;

/** What can be decided about a person. The record names the person by their number only. */
sealed interface PersonFact extends Fact {

    UUID person();

    @Override
    default String subject() {
        return "person/" + person();
    }

    @Override
    default String article() {
        return "第七条";
    }

    record PersonInvited(UUID person, Set<Seat> seats) implements PersonFact {}

    record ApplicantJoined(UUID person) implements PersonFact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    record SeatsChanged(UUID person, Set<Seat> before, Set<Seat> after) implements PersonFact {}

    record PersonRemoved(UUID person, Set<Seat> before, String reason) implements PersonFact {}

    record AccountConfirmed(UUID person, String username) implements PersonFact {}

    record FirstPasswordIssued(UUID person) implements PersonFact {}
}
