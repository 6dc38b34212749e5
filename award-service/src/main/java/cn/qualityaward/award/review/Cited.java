package cn.qualityaward.award.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A place in the evidence of a dossier.
 *
 * @param attachment the file
 * @param place page or passage; empty for the whole
 */
record Cited(
        @NotNull UUID attachment, @NotNull @Size(max = 200) String place) {}
