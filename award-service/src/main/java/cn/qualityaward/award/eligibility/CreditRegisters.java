package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What public registers say of an applicant. None of them can be asked by a program today, so people look them up and a
 * second one confirms; a register that can be asked one day takes its place behind this.
 */
interface CreditRegisters {

    /** Which of them nobody has asked in the step the application is in, or nobody confirmed. */
    List<CreditSource> open(Application application);

    /** What is known of it as a condition, where anything is. */
    Optional<Finding> finding(Application application);

    /** When the last record became known: what was found in writing before that does not speak of it. */
    Optional<Instant> lastRecord(Application application);
}
