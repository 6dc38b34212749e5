package cn.qualityaward.award.application;

import cn.qualityaward.award.audit.Fact;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 阅卷: somebody of the award's bodies, or a reviewer, opened a part of a dossier.
 *
 * @param subject the application
 * @param number which submission, or which step, where there may be several
 */
public record DossierRead(UUID subject, Part part, @Nullable Integer number) implements Fact {

    /** Named as the record names its reading. */
    public enum Part {
        FORM("DossierRead"),
        SEALED_TEXT("SealedTextRead"),
        /** 评分表: one's own. */
        SHEET("SheetRead"),
        /** 汇总、合议: everybody's. */
        MARKS("MarksRead");

        private final String deed;

        Part(String deed) {
            this.deed = deed;
        }
    }

    public static final Set<String> DEEDS =
            Arrays.stream(Part.values()).map(part -> part.deed).collect(Collectors.toUnmodifiableSet());

    @Override
    public String deed() {
        return part.deed;
    }

    @Override
    public String article() {
        return "第二十三条";
    }
}
