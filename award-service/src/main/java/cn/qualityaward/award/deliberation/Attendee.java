package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Suspensions.Suspended;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting: by account who holds a seat of its body, with the name of that day; a guest by name alone.
 *
 * @param account nothing for a guest
 */
record Attendee(
        @NotBlank @Size(max = 50) String name,
        @Nullable @Size(max = 100) String account) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    Attendee {}

    /** As whoever came was written down before meetings knew accounts. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Attendee guest(String name) {
        return new Attendee(name, null);
    }

    /** A guest is known by the name alone. */
    boolean is(Attendee other) {
        return account == null || other.account == null ? name.equals(other.name) : account.equals(other.account);
    }

    /** By candidate, who declared an interest in it that stands. */
    static Map<UUID, Set<Attendee>> declared(Map<UUID, List<Suspended>> interests) {
        return interests.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> of.getValue().stream()
                                .map(one -> new Attendee(one.name(), one.account()))
                                .collect(Collectors.toSet())));
    }

    /** Whether somebody may be counted twice, a guest under the name of whoever is there by account among them. */
    static boolean namedTwice(List<Attendee> people) {
        return IntStream.range(0, people.size())
                .anyMatch(place -> people.subList(0, place).stream().anyMatch(people.get(place)::is));
    }

    static Set<String> accounts(Collection<Attendee> people) {
        return people.stream().flatMap(one -> Stream.ofNullable(one.account())).collect(Collectors.toUnmodifiableSet());
    }
}
