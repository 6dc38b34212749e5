package cn.qualityaward.award.paper;

import java.time.Instant;

/**
 * 签字盖章页 as it was uploaded, kept under its digest and never taken away: one that is wrong is followed by another.
 *
 * @param by who uploaded it
 */
public record SignedPage(String sha256, Instant at, String by) {}
