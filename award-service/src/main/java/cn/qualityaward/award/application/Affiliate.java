package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 关联单位: an organization in which an interest is one in the applicant (第十八条).
 *
 * @param since by which later submission or correction it came; nothing for what was said from the first
 */
public record Affiliate(Kind kind, String name, @Nullable Instant since) {

    public enum Kind {
        /** The applicant. */
        ITSELF,
        /** Of a person who applies. */
        EMPLOYER,
        /** 上级单位、控股单位 */
        PARENT("parents"),
        /** 主要供应商 */
        SUPPLIER("suppliers"),
        /** 咨询机构: helped with what was handed in. */
        CONSULTANT("consultants");

        private final @Nullable String question;

        Kind() {
            this.question = null;
        }

        Kind(String question) {
            this.question = question;
        }
    }

    /** What somebody is to an organization. */
    public enum Standing {
        EMPLOYEE,
        /** Left it lately. */
        FORMER_EMPLOYEE,
        /** Lately gave it consultancy. */
        ADVISER,
        /** 近亲属 works there. */
        KIN
    }

    /** What that is of an interest in the applicant. */
    public enum Interest {
        EMPLOYER,
        FORMER_EMPLOYER,
        CONSULTANT,
        PARENT,
        SUPPLIER,
        KIN
    }

    /** The column of those questions, each of them a table, in which an organization stands by itself. */
    private static final String COLUMN = "organization";

    /** Whom a form names; a person's name is nobody's proof. */
    static Stream<Affiliate> of(ApplicationForm form, ApplicantKind track) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.ITSELF || track == ApplicantKind.ORGANIZATION)
                .flatMap(kind -> named(kind, form).map(name -> new Affiliate(kind, name.strip(), null)));
    }

    private static Stream<String> named(Kind kind, ApplicationForm form) {
        var named = switch (kind) {
            case ITSELF -> Stream.ofNullable(form.name());
            case EMPLOYER -> Stream.ofNullable(form.employer());
            case PARENT, SUPPLIER, CONSULTANT ->
                answered(form.answers().questions().get(kind.question));
        };
        return named.filter(name -> !name.isBlank());
    }

    /** As an applicant may have left it half typed. */
    private static Stream<String> answered(@Nullable Object table) {
        return table instanceof List<?> rows
                ? rows.stream()
                        .flatMap(row ->
                                row instanceof Map<?, ?> cells ? Stream.ofNullable(cells.get(COLUMN)) : Stream.of())
                        .flatMap(cell -> cell instanceof String name ? Stream.of(name) : Stream.of())
                : Stream.of();
    }

    /**
     * Whoever only left a parent or a supplier, gave it consultancy, or has kin at a supplier has nothing to do with the
     * applicant by that.
     */
    public Optional<Interest> interest(Standing as) {
        return Optional.ofNullable(
                switch (kind) {
                    case ITSELF, EMPLOYER ->
                        switch (as) {
                            case EMPLOYEE -> Interest.EMPLOYER;
                            case FORMER_EMPLOYEE -> Interest.FORMER_EMPLOYER;
                            case ADVISER -> Interest.CONSULTANT;
                            case KIN -> Interest.KIN;
                        };
                    case CONSULTANT ->
                        switch (as) {
                            case EMPLOYEE, FORMER_EMPLOYEE -> Interest.CONSULTANT;
                            case ADVISER -> null;
                            case KIN -> Interest.KIN;
                        };
                    case PARENT ->
                        switch (as) {
                            case EMPLOYEE -> Interest.PARENT;
                            case FORMER_EMPLOYEE, ADVISER -> null;
                            case KIN -> Interest.KIN;
                        };
                    case SUPPLIER -> as == Standing.EMPLOYEE ? Interest.SUPPLIER : null;
                });
    }

    public boolean named(String other) {
        return OrganizationName.same(name, other);
    }

    private boolean same(Affiliate other) {
        return kind == other.kind && named(other.name);
    }

    /**
     * What is known of an applicant once another form of its has been sealed.
     *
     * @param forgets whether the other form says what should have been said before
     * @param at when; nothing for the first form of all
     */
    static List<Affiliate> after(List<Affiliate> before, List<Affiliate> now, boolean forgets, @Nullable Instant at) {
        var said = now.stream().map(one -> known(before, one).orElseGet(() -> new Affiliate(one.kind, one.name, at)));
        return Stream.concat(
                        said,
                        before.stream()
                                .filter(one -> !forgets && known(now, one).isEmpty()))
                .toList();
    }

    private static Optional<Affiliate> known(List<Affiliate> among, Affiliate one) {
        return among.stream().filter(one::same).findFirst();
    }
}
