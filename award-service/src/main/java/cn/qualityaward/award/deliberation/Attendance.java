package cn.qualityaward.award.deliberation;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 签到: who sat, or signed the circulated paper, and who stepped back from whom.
 *
 * @param called 应到 how many were called
 * @param present 实到 who came, by name; of a circulation, who signed
 * @param recused 回避 (第十八条)
 */
record Attendance(
        @NotNull Form form,
        @Min(1) @Max(500) int called,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 50) String> present,
        @NotNull @Size(max = 500) List<@NotNull @Valid Recused> recused) {

    enum Form {
        /** 会议 */
        MEETING,
        /** 书面传签 */
        CIRCULATION
    }

    record Recused(
            @NotBlank @Size(max = 50) String name, @NotNull UUID application) {}

    /** Where the policy names a quorum it must be met; where it does not, how many came is merely on record. */
    void check(@Nullable Integer quorum, String setting, Collection<UUID> candidates) {
        if (new HashSet<>(present).size() < present.size() || present.size() > called) {
            throw Refusal.invalid("attendance-adds-up-not").field("present").article("第七条(三)");
        }
        for (var one : recused) {
            if (!present.contains(one.name()) || !candidates.contains(one.application())) {
                throw Refusal.invalid("recused-not-there")
                        .field("recused")
                        .article("第十八条")
                        .with("name", one.name());
            }
        }
        if (quorum != null && present.size() * 100 < quorum * called) {
            throw Refusal.conflict("quorum-not-met")
                    .article("第七条(三)")
                    .setting(setting)
                    .with("quorum", quorum)
                    .with("present", present.size())
                    .with("entitled", called);
        }
    }
}
