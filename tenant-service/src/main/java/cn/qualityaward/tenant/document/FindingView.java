package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A finding in the reader's language.
 *
 * @param article the key stands in; where {@code silent}, the regulation says nothing of it and the key is the setting
 */
@Schema(name = "Finding")
record FindingView(
        Finding.Severity severity, String slug, String key, String article, boolean silent, String message) {}
