package cn.qualityaward.award.expert;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who reviews whom on a panel whose reviewers are drawn; on others there is none. */
@Embeddable
class DrawnReviewers {

    record Of(UUID application, List<UUID> experts) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Of> drawn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected DrawnReviewers() {}

    DrawnReviewers(List<Of> drawn) {
        this.drawn = List.copyOf(drawn);
    }

    DrawnReviewers with(List<Of> more) {
        var spoken = more.stream().map(Of::application).collect(Collectors.toSet());
        return new DrawnReviewers(Stream.concat(
                        drawn.stream().filter(one -> !spoken.contains(one.application())), more.stream())
                .toList());
    }

    boolean includes(UUID expert) {
        return drawn.stream().anyMatch(one -> one.experts().contains(expert));
    }

    boolean reviews(UUID expert, UUID application) {
        return drawn.stream()
                .anyMatch(one ->
                        one.application().equals(application) && one.experts().contains(expert));
    }
}
