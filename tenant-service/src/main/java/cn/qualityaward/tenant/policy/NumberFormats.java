package cn.qualityaward.tenant.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's own numbers: {@code {year}} and {@code {seq}} with the digits wanted, e.g. {@code XLZ-{year}-{seq:4}}.
 *
 * @param certificate 证书编号
 * @param plaque 奖牌编号
 * @param outgoing 发文字号
 * @param incoming 收文号
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NumberFormats(
        @Pattern(regexp = NumberFormats.NUMBERED) @Nullable String certificate,
        @Pattern(regexp = NumberFormats.NUMBERED) @Nullable String plaque,
        @Pattern(regexp = NumberFormats.NUMBERED) @Nullable String outgoing,
        @Pattern(regexp = NumberFormats.NUMBERED) @Nullable String incoming) {

    static final String NUMBERED = "[^{}]*(\\{[a-z]+(:\\d)?}[^{}]*)*\\{seq(:\\d)?}[^{}]*(\\{[a-z]+(:\\d)?}[^{}]*)*";
}
