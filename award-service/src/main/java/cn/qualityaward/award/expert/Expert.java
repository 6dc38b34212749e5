package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 评审专家 in the pool: enrols by themself, reviews only once the office has admitted them (第八条(二)). */
@Entity
class Expert extends Aggregate {

    record ExpertEnrolled(UUID subject, String account) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertDescribed(UUID subject, String name, String employer, List<String> specialities) implements Fact {
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

    private boolean admitted;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Expert() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by describe
    Expert(String account) {
        super(Ids.next());
        this.account = account;
        done(new ExpertEnrolled(id(), account));
    }

    /** Another employer may be another interest (第十八条), another name another person: both are to be admitted anew. */
    void describe(String name, String employer, List<String> specialities) {
        admitted = admitted && employer.equals(this.employer) && name.equals(this.name);
        this.name = name;
        this.employer = employer;
        this.specialities = List.copyOf(specialities);
        done(new ExpertDescribed(id(), name, employer, this.specialities));
    }

    void admit() {
        if (admitted) {
            throw Refusal.conflict("expert-already-admitted").article("第八条(二)");
        }
        admitted = true;
        done(new ExpertAdmitted(id()));
    }

    Panel.Member asMember() {
        if (!admitted) {
            throw Refusal.conflict("expert-not-admitted").article("第八条(二)").with("name", name);
        }
        return new Panel.Member(id(), account, name, employer);
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

    boolean admitted() {
        return admitted;
    }
}
