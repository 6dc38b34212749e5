package cn.qualityaward.award.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param issuer 发文机关
 * @param addressee 主送; {@code null}: everybody
 * @param body 正文, a paragraph per line
 * @param attachments 附件说明, their titles
 * @param countersigners 会签单位
 * @param copies 抄送
 */
record Text(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String issuer,
        @Nullable @Size(max = 500) String addressee,
        @NotBlank @Size(max = 60_000) String body,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> attachments,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> countersigners,
        @Nullable @Size(max = 500) String copies,
        @NotNull Disclosure disclosure) {

    /** 公开属性 */
    enum Disclosure {
        /** 主动公开 */
        PUBLISHED("此件主动公开"),
        /** 依申请公开 */
        ON_REQUEST("此件依申请公开"),
        /** 不予公开 */
        WITHHELD("此件不予公开");

        private final String words;

        Disclosure(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
