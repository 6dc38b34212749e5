package cn.qualityaward.award.expert;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 评审组成员, as they were when they were taken in.
 *
 * @param steppingBackFrom the county that is their own, where the rules make that a conflict
 * @param leftLately former employers, where the rules make that a conflict
 * @param numbers by which they are known again (号码指纹)
 */
public record Member(
        UUID expert,
        String account,
        String name,
        String employer,
        @Nullable String steppingBackFrom,
        @Nullable List<String> leftLately,
        @Nullable List<String> numbers) {

    Member alsoKnownBy(Collection<String> prints) {
        var all = Stream.concat(numbers == null ? Stream.<String>empty() : numbers.stream(), prints.stream());
        return new Member(
                expert,
                account,
                name,
                employer,
                steppingBackFrom,
                leftLately,
                all.distinct().toList());
    }
}
