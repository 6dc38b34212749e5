package cn.qualityaward.award.program;

/** The official holidays of a year have become known, or were corrected. */
public record CalendarChanged(int year) {}
