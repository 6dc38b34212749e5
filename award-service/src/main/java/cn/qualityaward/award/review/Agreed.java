package cn.qualityaward.award.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 一致得分率 of one item, and why it is that. */
record Agreed(int percent, @NotNull @Size(max = 2_000) String comment) {}
