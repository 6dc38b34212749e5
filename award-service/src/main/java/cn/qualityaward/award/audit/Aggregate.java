package cn.qualityaward.award.audit;

import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/** An aggregate whose every transition is a {@link Fact}, published (and so recorded) when it is saved. */
@MappedSuperclass
public abstract class Aggregate extends TenantOwned {

    @Transient
    private final transient List<Fact> facts = new ArrayList<>();

    protected Aggregate() {}

    protected Aggregate(UUID id) {
        super(id);
    }

    protected void done(Fact fact) {
        facts.add(fact);
    }

    @DomainEvents
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    @AfterDomainEventPublication
    void published() {
        facts.clear();
    }
}
