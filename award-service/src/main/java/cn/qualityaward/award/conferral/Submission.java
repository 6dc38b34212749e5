package cn.qualityaward.award.conferral;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Authority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 提报: by which document, on which day, a body passes a request on to the next of the policy's chain. */
record Submission(
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate date) {

    static final String ARTICLE = "第七条(三)";

    /**
     * @param onPaper the signed paper it was entered from, where the body did not do it itself
     * @param pages of the document, as it was signed
     */
    record Submitted(
            Authority authority,
            String documentNumber,
            LocalDate date,
            @Nullable String onPaper,
            List<SignedPage> pages) {

        /** What was passed on before its pages were kept has none. */
        Submitted {
            pages = Objects.requireNonNullElse(pages, List.of());
        }

        Submitted with(SignedPage page) {
            return new Submitted(
                    authority, documentNumber, date, onPaper, SignedPages.with(pages, page, Submission.ARTICLE));
        }
    }

    Submitted by(Authority authority, Decider by) {
        return new Submitted(authority, documentNumber, date, by.onPaper(), by.pages());
    }
}
