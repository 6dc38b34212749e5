package cn.qualityaward.award.scoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 维持原名单 after a correction of what it rests on.
 *
 * @param documentNumber the minutes or the paper of whoever decided so
 */
record Upheld(String reason, String documentNumber, LocalDate documentDate, String by, Instant at) {}
