package cn.qualityaward.award.deliberation;

/** Whose meeting it is. */
public enum MeetingBody {
    /** 办公室（主管部门）集体研究 */
    OFFICE,
    DELIBERATOR
}
