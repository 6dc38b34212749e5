package cn.qualityaward.award.expert;

import java.time.Instant;
import java.util.List;

/**
 * 办公室认定兼任不影响评审: of the numbers by which somebody was known then, and of no other.
 *
 * @param prints 号码指纹
 */
record SeatRuling(List<String> prints, String reason, Instant at) {

    static final String ARTICLE = "第十八条";
}
