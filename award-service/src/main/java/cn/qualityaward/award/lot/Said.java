package cn.qualityaward.award.lot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param words a number or word of the witness's own choosing */
public record Said(@NotBlank @Size(max = 100) String words) {}
