package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The document that is repealed when this one takes effect (同时废止). */
record Superseded(@NotBlank String title, @Nullable String number) {}
