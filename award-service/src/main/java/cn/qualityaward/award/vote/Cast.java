package cn.qualityaward.award.vote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 记名投票: what one person voted on one application. Kept of an open ballot, and of no other. */
record Cast(
        @NotBlank @Size(max = 50) String name,
        @Nullable @Size(max = 100) String account,
        @NotNull Choice choice) {

    Voter voter() {
        return new Voter(name, account);
    }

    enum Choice {
        IN_FAVOUR,
        AGAINST,
        ABSTAINED
    }
}
