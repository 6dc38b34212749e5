package cn.qualityaward.award.recusal;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.recusal.InterestFacts.InterestRuled;
import cn.qualityaward.award.recusal.InterestFacts.InterestsStated;
import cn.qualityaward.award.recusal.InterestFacts.OrganizationSeen;
import cn.qualityaward.award.recusal.InterestFacts.SameNumberSeen;
import cn.qualityaward.award.recusal.Statement.Ruling;
import cn.qualityaward.award.recusal.Statement.Sight;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 利害关系申报: what one person who works on a round said of its applicants, one by one, and what the office found of it. */
@Entity
@Table(name = "interest_declaration")
class Declaration extends Aggregate {

    private UUID roundId;
    private String account;
    private String name;

    /** One of each applicant: what was said last; what was said before is in the record. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Statement> statements = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Declaration() {}

    Declaration(UUID round, Caller of) {
        this(round, of.id(), of.name());
    }

    Declaration(UUID round, String account, String name) {
        super(Ids.next());
        this.roundId = round;
        this.account = account;
        this.name = name;
    }

    /**
     * An interest may come to light later; one that was declared is taken back by nobody but the office.
     *
     * @param none with whom there is nothing
     * @param relations what there is with the others
     */
    void state(Collection<UUID> none, Map<UUID, String> relations, Instant now) {
        if (none.stream().anyMatch(application -> relations.containsKey(application) || standing(application))) {
            throw Refusal.conflict("interest-stands").article("第十八条").field("none");
        }
        var unsaid = none.stream()
                .filter(application -> !stated(application))
                .distinct()
                .toList();
        unsaid.forEach(application -> put(Statement.said(application, null, now, null)));
        relations.forEach((application, relation) ->
                put(Statement.said(application, relation, now, of(application).orElse(null))));
        if (!unsaid.isEmpty() || !relations.isEmpty()) {
            done(new InterestsStated(id(), roundId, account, unsaid, List.copyOf(relations.keySet())));
        }
    }

    /**
     * 系统发现: a number of theirs is in the dossier, or the applicant names an organization of theirs. It stands as if they
     * had said so until the office has found on it; what was found is not asked again.
     *
     * @param sight nothing for a number
     * @return whether it is new
     */
    boolean see(UUID application, @Nullable Sight sight, Instant now) {
        var before = of(application).orElse(null);
        if (before != null && (before.standing() || before.cleared(sight))) {
            return false;
        }
        put(Statement.seen(application, sight, now, before));
        done(
                sight == null
                        ? new SameNumberSeen(id(), roundId, application, account)
                        : new OrganizationSeen(id(), roundId, application, account));
        return true;
    }

    /** 是否回避 is decided by the office, never by the one it is about. */
    void rule(UUID application, boolean stands, String reason, Caller by, Instant now) {
        if (account.equals(by.id())) {
            throw Refusal.forbidden("own-interest").article("第十八条");
        }
        var declared = of(application)
                .filter(statement -> statement.relation() != null)
                .orElseThrow(() -> Refusal.unknown("not-found"));
        if (declared.ruling() != null) {
            throw Refusal.conflict("interest-already-ruled").article("第十八条");
        }
        put(declared.ruled(new Ruling(stands, reason, by.name(), now)));
        done(new InterestRuled(id(), roundId, application, account, stands, reason));
    }

    private void put(Statement statement) {
        statements = Stream.concat(
                        statements.stream().filter(other -> !other.application().equals(statement.application())),
                        Stream.of(statement))
                .toList();
    }

    Optional<Statement> of(UUID application) {
        return statements.stream()
                .filter(statement -> statement.application().equals(application))
                .findFirst();
    }

    boolean stated(UUID application) {
        return of(application).isPresent();
    }

    /** Whether they said a word themselves; what the system found is none. */
    boolean spoken() {
        return statements.stream().anyMatch(statement -> statement.spoke() != null);
    }

    boolean awaitsRuling(UUID application) {
        return of(application)
                .filter(statement -> statement.relation() != null && statement.ruling() == null)
                .isPresent();
    }

    private boolean standing(UUID application) {
        return of(application).filter(Statement::standing).isPresent();
    }

    List<Statement> statements() {
        return statements;
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }
}
