package cn.qualityaward.tenant.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** 行政区划: by its code of GB/T 2260, or one the tenant defines for a 管委会 that has none. */
public record Division(
        @NotNull @Pattern(regexp = "[0-9a-z][0-9a-z-]{1,30}")
        String code,

        @NotBlank @Size(max = 60) String name) {}
