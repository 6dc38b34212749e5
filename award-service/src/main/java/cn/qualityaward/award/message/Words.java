package cn.qualityaward.award.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a message says in one language; in a template with its placeholders, as <code>{due}</code>. */
record Words(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String text) {}
