package cn.qualityaward.award.publicnotice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 撤销公示: why, and by which document its list is decided anew.
 *
 * @param at when it was taken back here
 */
record Withdrawal(String reason, String documentNumber, LocalDate date, Instant at) {

    static final String ARTICLE = "第十五条";
}
