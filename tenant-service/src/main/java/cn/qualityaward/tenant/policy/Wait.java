package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long somebody has to wait: so many editions (届) or years. */
record Wait(Unit unit, @Min(0) @Max(10) int n) {

    public enum Unit {
        EDITIONS,
        YEARS
    }
}
