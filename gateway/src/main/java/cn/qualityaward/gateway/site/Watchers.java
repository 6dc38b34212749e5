package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** 接受监督: how many of the media, of social organizations and of citizens watched which step of a round. */
@Component
class Watchers {

    record Watched(String occasion, LocalDate on, long media, long socialOrganizations, long citizens) {}

    private final Sources sources;

    Watchers(Sources sources) {
        this.sources = sources;
    }

    /** Nothing where nobody was there, or nobody can be asked. */
    List<Watched> of(Tenant tenant, String round) {
        Answer<List<Watched>> told = sources.read(
                Sources.address(
                        tenant.award(), "/api/" + tenant.code() + "/award/public/rounds/{round}/observations", round),
                new ParameterizedTypeReference<>() {});
        return told.found() ? told.value() : List.of();
    }
}
