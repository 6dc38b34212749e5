package cn.qualityaward.award.review;

import java.time.Instant;

/**
 * 签署: one of those who reviewed an applicant on what was agreed.
 *
 * @param opinion why not, where they do not agree (保留意见)
 */
record Signature(String account, boolean agrees, String opinion, Instant at) {}
