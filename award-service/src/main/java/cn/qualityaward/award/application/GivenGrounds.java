package cn.qualityaward.award.application;

import cn.qualityaward.award.application.ApplicationFacts.GroundsGiven;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 授奖理由 that were told when a list was published whose resolution told none, by what the record says of that. */
@Component
public class GivenGrounds {

    private final Deeds record;
    private final JsonMapper json;

    GivenGrounds(Deeds record, JsonMapper json) {
        this.record = record;
        this.json = json;
    }

    /** By applicant. */
    public Map<UUID, String> of(UUID round) {
        return record.of(Set.of(GroundsGiven.class.getSimpleName()), "round", List.of(round)).stream()
                .map(deed -> json.readValue(deed.content(), GroundsGiven.class))
                .collect(Collectors.toMap(GroundsGiven::subject, GroundsGiven::grounds, (a, b) -> b));
    }

    /** What it is awarded for, as it was resolved or else given since. */
    public static @Nullable String told(@Nullable String resolved, UUID application, Map<UUID, String> given) {
        return resolved == null || resolved.isBlank() ? given.getOrDefault(application, resolved) : resolved;
    }
}
