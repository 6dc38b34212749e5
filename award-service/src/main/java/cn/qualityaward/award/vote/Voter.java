package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Suspensions.Suspended;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 参加表决的人员: by account who holds a seat of the body that votes, with the name of that day; anybody else by name alone.
 *
 * @param account nothing for a guest
 */
record Voter(
        @NotBlank @Size(max = 50) String name,
        @Nullable @Size(max = 100) String account) {

    boolean is(Voter other) {
        return account == null || other.account == null ? name.equals(other.name) : account.equals(other.account);
    }

    boolean declared(Suspended interest) {
        return is(new Voter(interest.name(), interest.account()));
    }

    /** Whether somebody may be counted twice, a guest under the name of whoever is there by account among them. */
    static boolean namedTwice(List<Voter> voters) {
        return IntStream.range(0, voters.size())
                .anyMatch(place -> voters.subList(0, place).stream().anyMatch(voters.get(place)::is));
    }
}
