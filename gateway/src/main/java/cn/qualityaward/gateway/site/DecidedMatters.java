package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** 重大事项: what was decided of them in a round, where the decision says that the public is told (第七条(一)). */
@Component
class DecidedMatters {

    record Decided(String title, String decision, String reason, LocalDate date, String minutesNumber) {}

    private final Sources sources;

    DecidedMatters(Sources sources) {
        this.sources = sources;
    }

    /** Nothing where nothing is told, or nobody can be asked. */
    List<Decided> of(Tenant tenant, String round) {
        Answer<List<Decided>> told = sources.read(
                Sources.address(
                        tenant.award(), "/api/" + tenant.code() + "/award/public/rounds/{round}/matters", round),
                new ParameterizedTypeReference<>() {});
        return told.found() ? told.value() : List.of();
    }
}
