package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.OrganizationName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 评审组成员, as they were when they were taken in, and what they said of themselves since.
 *
 * @param steppingBackFrom the county that is their own, where the rules make that a conflict
 * @param leftLately former employers, where the rules make that a conflict
 * @param numbers by which they are known again (号码指纹)
 * @param advised to whom they lately gave consultancy
 * @param kinWorkAt where their next of kin work (近亲属任职单位)
 * @param saidSince what they said of themselves once they sat on the panel
 */
public record Member(
        UUID expert,
        String account,
        String name,
        String employer,
        @Nullable String steppingBackFrom,
        @Nullable List<String> leftLately,
        @Nullable List<String> numbers,
        @Nullable List<String> advised,
        @Nullable List<String> kinWorkAt,
        @Nullable List<Standing> saidSince) {

    Member(
            UUID expert,
            String account,
            String name,
            String employer,
            @Nullable String steppingBackFrom,
            @Nullable List<String> leftLately,
            @Nullable List<String> numbers,
            @Nullable List<String> advised,
            @Nullable List<Standing> saidSince) {
        this(expert, account, name, employer, steppingBackFrom, leftLately, numbers, advised, null, saidSince);
    }

    /**
     * What somebody is to an organization or a county (第十八条).
     *
     * @param since when they came to say so; nothing for what was known when they were taken in
     */
    record Standing(As as, String of, @Nullable Instant since) {

        enum As {
            EMPLOYEE,
            FORMER_EMPLOYEE,
            ADVISER,
            KIN,
            OF_COUNTY;

            /** Nothing of a county, which is no organization. */
            Optional<Affiliate.Standing> towards() {
                return this == OF_COUNTY ? Optional.empty() : Optional.of(Affiliate.Standing.valueOf(name()));
            }
        }

        boolean same(Standing other) {
            return as == other.as && OrganizationName.same(of, other.of);
        }
    }

    /** All of it, the latest last. */
    Stream<Standing> standings() {
        return Stream.concat(whenTakenIn(), saidSince == null ? Stream.of() : saidSince.stream());
    }

    private Stream<Standing> whenTakenIn() {
        return Stream.of(
                        Stream.of(standing(Standing.As.EMPLOYEE, employer)),
                        each(Standing.As.FORMER_EMPLOYEE, leftLately),
                        each(Standing.As.ADVISER, advised),
                        each(Standing.As.KIN, kinWorkAt),
                        Stream.ofNullable(steppingBackFrom).map(county -> standing(Standing.As.OF_COUNTY, county)))
                .flatMap(standing -> standing);
    }

    private static Stream<Standing> each(Standing.As as, @Nullable List<String> of) {
        return of == null ? Stream.of() : of.stream().map(one -> standing(as, one));
    }

    private static Standing standing(Standing.As as, String of) {
        return new Standing(as, of, null);
    }

    /** What was known of them before goes on to be known. */
    Member saying(Member now, Instant at) {
        var more = new ArrayList<>(saidSince == null ? List.of() : saidSince);
        now.whenTakenIn()
                .filter(said -> standings().noneMatch(said::same))
                .map(said -> new Standing(said.as(), said.of(), at))
                .forEach(more::add);
        var prints = Stream.of(numbers, now.numbers)
                .flatMap(one -> one == null ? Stream.of() : one.stream())
                .distinct()
                .toList();
        return new Member(
                expert,
                account,
                name,
                employer,
                steppingBackFrom,
                leftLately,
                prints,
                advised,
                kinWorkAt,
                List.copyOf(more));
    }
}
