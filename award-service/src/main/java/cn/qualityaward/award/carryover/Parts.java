package cn.qualityaward.award.carryover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What of a dossier its applicant lets go along.
 *
 * @param form 申报表 with the answers to what the round asked
 * @param assessment 自评
 * @param honours what the applicant holds of this award
 * @param secrets also what is declared a trade or technical secret (第二十三条)
 * @param files evidence, one by one
 */
record Parts(
        boolean form,
        boolean assessment,
        boolean honours,
        boolean secrets,
        @NotNull @Size(max = 60) List<@NotNull UUID> files) {}
