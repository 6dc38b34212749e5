package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
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

    /** @param forGood 移出专家库; otherwise 暂停参加评审 */
    record ExpertLeft(UUID subject, boolean forGood, String reason) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertReturned(UUID subject, String reason) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    /** 暂停或者移出: while it stands, whatever the office admitted before does not count. */
    record Departure(boolean forGood, String reason, Instant at) {}

    private String account;
    private String name;
    private String employer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> specialities;

    /** The county they work in, where they say so. */
    private @Nullable String division;

    private boolean admitted;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Departure departure;

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
        requireNotLeft();
        if (admitted) {
            throw Refusal.conflict("expert-already-admitted").article("第八条(二)");
        }
        admitted = true;
        done(new ExpertAdmitted(id()));
    }

    /** 暂停参加评审、移出专家库: no panel takes them in and no draw gives them anything; sheets that are in stay. */
    void leave(boolean forGood, String reason, Instant now) {
        if (departure != null && (departure.forGood() || !forGood)) {
            throw left(departure);
        }
        departure = new Departure(forGood, reason, now);
        admitted = admitted && !forGood;
        done(new ExpertLeft(id(), forGood, reason));
    }

    /** 恢复: whoever was removed is admitted anew; whoever was suspended is as they were. */
    void comeBack(String reason) {
        if (departure == null) {
            throw Refusal.conflict("expert-not-left").article("第八条(二)").with("name", name);
        }
        departure = null;
        done(new ExpertReturned(id(), reason));
    }

    private void requireNotLeft() {
        if (departure != null) {
            throw left(departure);
        }
    }

    private Refusal left(Departure stands) {
        return Refusal.conflict(stands.forGood() ? "expert-removed" : "expert-suspended")
                .article("第八条(二)")
                .with("name", name)
                .with("reason", stands.reason());
    }

    /** @param byCounty whether the rules have them step back from applicants of their county */
    Panel.Member asMember(boolean byCounty) {
        requireNotLeft();
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

    @Nullable
    Departure departure() {
        return departure;
    }

    /** 在库: admitted, and neither suspended nor removed. */
    boolean inPool() {
        return admitted && departure == null;
    }
}
