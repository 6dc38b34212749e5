package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 评审专家 in the pool: enrols by themself, reviews only once the office has admitted them (第八条(二)). */
@Entity
class Expert extends Aggregate {

    record ExpertEnrolled(UUID subject, String account) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertDescribed(
            UUID subject,
            String name,
            String employer,
            List<String> specialities,
            @Nullable String division) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertAdmitted(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    private String account;
    private String name;
    private String employer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> specialities;

    /** The county they work in, where they say so. */
    private @Nullable String division;

    private boolean admitted;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Expert() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by describe
    Expert(String account) {
        super(Ids.next());
        this.account = account;
        done(new ExpertEnrolled(id(), account));
    }

    /** Another employer or county may be another interest (第十八条), another name another person: to be admitted anew. */
    void describe(String name, String employer, List<String> specialities, @Nullable String division) {
        admitted = admitted
                && employer.equals(this.employer)
                && name.equals(this.name)
                && Objects.equals(division, this.division);
        this.division = division;
        this.name = name;
        this.employer = employer;
        this.specialities = List.copyOf(specialities);
        done(new ExpertDescribed(id(), name, employer, this.specialities, division));
    }

    void admit() {
        if (admitted) {
            throw Refusal.conflict("expert-already-admitted").article("第八条(二)");
        }
        admitted = true;
        done(new ExpertAdmitted(id()));
    }

    /** @param byCounty whether the rules have them step back from applicants of their county */
    Panel.Member asMember(boolean byCounty) {
        if (!admitted) {
            throw Refusal.conflict("expert-not-admitted").article("第八条(二)").with("name", name);
        }
        return new Panel.Member(id(), account, name, employer, byCounty ? division : null);
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    String employer() {
        return employer;
    }

    List<String> specialities() {
        return specialities;
    }

    @Nullable
    String division() {
        return division;
    }

    boolean admitted() {
        return admitted;
    }
}
