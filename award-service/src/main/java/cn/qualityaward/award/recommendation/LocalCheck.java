package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 真实性、完整性审查: what the local board and the departments found. */
@Entity
class LocalCheck extends Aggregate {

    /** 部门意见(加盖公章) */
    record DepartmentOpinion(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 1000) String opinion) {}

    /**
     * @param defects all of them at once (一次告知); none when nothing is wanting
     * @param completeBy 补正期限, where something is
     * @param items 审查清单 as it was gone through; none where it was not kept yet, or does not stand on the paper
     */
    record Result(
            boolean truthful,
            boolean complete,
            @Nullable List<@Valid DepartmentOpinion> departments,
            @Nullable List<@NotBlank @Size(max = 500) String> defects,
            @Nullable LocalDate completeBy,
            @Nullable List<@Valid CheckedItem> items) {

        boolean passed() {
            return truthful && complete && (defects == null || defects.isEmpty());
        }

        List<DepartmentOpinion> opinions() {
            return Objects.requireNonNullElse(departments, List.of());
        }

        String told() {
            return String.join("；", named());
        }

        /** All that is to be mended: as it was written, else what the list says. */
        List<String> named() {
            if (defects != null && !defects.isEmpty()) {
                return defects;
            }
            var failed = checklist().defects();
            return failed.isEmpty() && !passed() ? List.of("真实性、完整性审查未通过") : failed;
        }

        Checklist checklist() {
            return new Checklist(Objects.requireNonNullElse(items, List.of()));
        }

        /** Gone through here it is whole; of a paper only as far as it stands there. */
        void requireChecklist(Decider by) {
            if (by.paper() == null || !checklist().items().isEmpty()) {
                checklist().require(truthful, complete);
            }
        }
    }

    record LocallyChecked(
            UUID subject,
            UUID application,
            boolean passed,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    record LocalCheckPageKept(UUID subject, UUID application, SignedPage page) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    record DepartmentPageKept(UUID subject, UUID application, DepartmentPage page) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    record LocalCheckCorrected(UUID subject, UUID application, boolean passed, UUID correction) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Result result;

    private String unit;
    private Instant checkedAt;

    /** The number of the one it was entered from (代录); of what was found before papers were kept, the record tells. */
    private @Nullable String paper;
    /** Of a paper the day that stands on it. */
    private LocalDate checkedOn;

    /** 更正 that made it say what it says; what it said before is kept there. */
    private @Nullable UUID correctionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> signedPages = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DepartmentPage> departmentPages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected LocalCheck() {}

    LocalCheck(UUID application, Result result, Decider by, Instant now) {
        super(Ids.next());
        result.requireChecklist(by);
        this.applicationId = application;
        this.result = result;
        this.unit = by.unit();
        this.checkedAt = now;
        var signed = by.paper();
        this.paper = signed == null ? null : signed.number();
        this.checkedOn = by.on(now);
        done(new LocallyChecked(id(), application, result.passed(), by.onPaper()));
    }

    void correct(Result says, UUID correction) {
        this.result = says;
        this.correctionId = correction;
        done(new LocalCheckCorrected(id(), applicationId, says.passed(), correction));
    }

    boolean corrected() {
        return correctionId != null;
    }

    UUID applicationId() {
        return applicationId;
    }

    Result result() {
        return result;
    }

    String unit() {
        return unit;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    @Nullable
    String paper() {
        return paper;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    void keep(SignedPage page) {
        signedPages = SignedPages.with(signedPages, page, "第十三条(一)");
        done(new LocalCheckPageKept(id(), applicationId, page));
    }

    List<SignedPage> signedPages() {
        return signedPages;
    }

    /** What a department sealed, which gave an opinion. */
    void keep(String department, SignedPage page) {
        if (result.opinions().stream().noneMatch(one -> one.name().equals(department))) {
            throw Refusal.invalid("department-without-opinion")
                    .article("第十三条(一)")
                    .field("department")
                    .with("name", department);
        }
        var added = new DepartmentPage(department, page);
        departmentPages = DepartmentPage.with(departmentPages, added);
        done(new DepartmentPageKept(id(), applicationId, added));
    }

    List<DepartmentPage> departmentPages() {
        return departmentPages;
    }
}
