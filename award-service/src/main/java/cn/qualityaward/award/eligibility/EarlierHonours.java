package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 既往荣誉: what somebody has won of this award before. Whoever confers knows it, this module knows nobody who does. */
public interface EarlierHonours {

    /**
     * Who is asked about; an individual has no credit code and is known by the account it applied from.
     *
     * @param account where it applied on this platform
     */
    record Claimant(
            ApplicantKind kind,
            String name,
            @Nullable String creditCode,
            @Nullable String account) {

        public static Claimant of(Application application) {
            return new Claimant(
                    application.track(), application.name(), application.creditCode(), application.applicant());
        }
    }

    /** 是否再次获得同一奖项. */
    enum Repeat {
        FIRST,
        AGAIN,
        /** Somebody of that name has, or what was won has been revoked: for the office to find. */
        UNDETERMINED
    }

    /**
     * One honour, from this platform or from before it.
     *
     * @param certain found by the credit code, or by account and name; a name alone may be another's
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

        public boolean validOn(LocalDate day) {
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
