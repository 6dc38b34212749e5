package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 组长, and those who preside in their place where they step back, in this order. */
@Embeddable
class Leaders {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> leaders = List.of();

    /** @param sitting who may be named: members of whom something is still expected */
    void name(List<UUID> experts, Collection<UUID> sitting) {
        if (new HashSet<>(experts).size() < experts.size()) {
            throw Refusal.invalid("leader-twice").field("experts").article("第八条(二)");
        }
        if (!Set.copyOf(sitting).containsAll(experts)) {
            throw Refusal.invalid("not-on-the-panel").field("experts").article("第八条(二)");
        }
        leaders = List.copyOf(experts);
    }

    void without(Set<UUID> experts) {
        leaders = leaders.stream().filter(expert -> !experts.contains(expert)).toList();
    }

    Stream<UUID> inOrder() {
        return leaders.stream();
    }

    /** 1 leads, 2 stands in first; 0 is nobody of them. */
    int place(UUID expert) {
        return leaders.indexOf(expert) + 1;
    }
}
