package cn.qualityaward.award.expert;

import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 身份核对: by which an expert is known again who has another account with an applicant (第十八条). The numbers themselves are
 * not kept.
 */
record Numbers(@Nullable Known mobile, @Nullable Known identity) {

    static final Numbers NONE = new Numbers(null, null);

    /**
     * @param print 号码指纹
     * @param ending its last digits, for whose it is
     */
    record Known(String print, String ending) {

        static Known of(PersonalNumber number, NumberPrints prints) {
            return new Known(prints.of(number), number.ending());
        }
    }

    /** What is not said anew stays. */
    Numbers with(Numbers said) {
        return new Numbers(
                said.mobile == null ? mobile : said.mobile, said.identity == null ? identity : said.identity);
    }

    /** Whether somebody who was known by these may be another person by those. */
    boolean differ(Numbers later) {
        return mobile != null && !mobile.equals(later.mobile) || identity != null && !identity.equals(later.identity);
    }

    List<String> prints() {
        return Stream.of(mobile, identity)
                .filter(Objects::nonNull)
                .map(Known::print)
                .toList();
    }
}
