package cn.qualityaward.award.review;

import java.time.Instant;

/**
 * What the office found where a reviewer said that a requirement is not met.
 *
 * @param met whether it is after all
 * @param by its name
 */
record GateAnswer(boolean met, String reason, String by, Instant at) {}
