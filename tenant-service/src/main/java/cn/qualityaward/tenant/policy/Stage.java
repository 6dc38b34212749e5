package cn.qualityaward.tenant.policy;

/**
 * One step of a track.
 *
 * @param eliminating whoever does not pass it goes no further
 * @param feedback those who go no further are told why (反馈)
 */
public record Stage(StageKind kind, boolean scored, boolean eliminating, boolean feedback) {}
