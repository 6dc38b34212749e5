package cn.qualityaward.award.review;

import cn.qualityaward.award.paper.SignedPage;
import java.time.Instant;
import java.util.List;

/**
 * 一版 of a report as it was issued (出具); it never changes.
 *
 * @param by who issued it
 * @param issuer the agency, or the office, as it stood at that moment
 * @param basis fingerprint of the marks it rests on
 * @param paper SHA-256 of the very paper, which is kept
 * @param reason why it was issued anew; empty for the first
 * @param pages scans of it, signed and sealed
 */
record Edition(
        int number,
        Instant at,
        String by,
        String issuer,
        ReportText text,
        String basis,
        String paper,
        String reason,
        List<SignedPage> pages) {

    Edition with(List<SignedPage> signed) {
        return new Edition(number, at, by, issuer, text, basis, paper, reason, signed);
    }
}
