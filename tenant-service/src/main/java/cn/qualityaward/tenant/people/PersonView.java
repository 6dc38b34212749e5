package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Seat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param version to be named when the seats are changed
 * @param reason why the person waits or is held
 * @param handedOver a first password can be handed over for the account that was made for them
 */
record PersonView(
        UUID id,
        int version,
        String name,
        String address,
        @Nullable String username,
        List<Seat> seats,
        Person.State state,
        @Nullable String reason,
        boolean handedOver,
        Instant invitedAt) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.revision(),
                person.name(),
                person.address(),
                person.username().orElse(null),
                person.seats().stream()
                        .sorted(Comparator.comparing(SeatsColumn::text))
                        .toList(),
                person.state(),
                person.reason().orElse(null),
                person.accountOurs() && person.state() == Person.State.SEATED,
                person.invitedAt());
    }
}
