package cn.qualityaward.award.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 空缺: a place of a class that stays open, and why (无符合条件的申报单位). */
public record Vacancy(
        @NotBlank @Size(max = 50) String classCode,
        @NotBlank @Size(max = 1000) String reason) {}
