package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.program.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 既往荣誉: what somebody has won of this award before. Whoever confers knows it, this module knows nobody who does. */
public interface EarlierHonours {

    /** Who is asked about; an individual has no credit code and is known by name alone. */
    record Claimant(
            ApplicantKind kind, String name, @Nullable String creditCode) {}

    /**
     * One honour, from this platform or from before it.
     *
     * @param certain found by the credit code; a name alone may be another's
     */
    record Earlier(
            String classCode,
            String className,
            int year,
            LocalDate conferredOn,
            @Nullable LocalDate validTo,
            boolean revoked,
            @Nullable String number,
            boolean certain) {

        boolean validOn(LocalDate day) {
            return !revoked && (validTo == null || !day.isAfter(validTo));
        }

        @Override
        public String toString() {
            return "%d年度%s%s，%s表彰%s"
                    .formatted(
                            year,
                            className,
                            number == null ? "" : "（" + number + "）",
                            conferredOn,
                            certain ? "" : "（仅名称相同，是否同一主体待核）");
        }
    }

    List<Earlier> of(Claimant who);

    /** The years of the editions from before this platform; none while nothing was entered. */
    Set<Integer> editionsBefore();
}
