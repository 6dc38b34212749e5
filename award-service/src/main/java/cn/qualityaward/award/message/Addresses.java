package cn.qualityaward.award.message;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.InternalClients;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Who is reached by mail, and where: asked of tenant-service each time and kept nowhere. */
@Component
class Addresses {

    record Addressee(String account, String email) {}

    private final RestClient tenants;

    Addresses(InternalClients clients, @Value("${award.tenant-service}") String tenants) {
        this.tenants = clients.to(tenants);
    }

    List<Addressee> of(Tenant tenant, Recipient recipient) {
        var answer = tenants.get()
                .uri(uri -> {
                    var people = uri.pathSegment("internal", tenant.code(), "people");
                    return recipient
                            .account()
                            .map(account -> people.pathSegment("accounts", account, "addresses"))
                            .orElseGet(() -> {
                                var seat = recipient.seat();
                                return people.pathSegment("seats", "addresses")
                                        .queryParam("kind", seat.kind())
                                        .queryParam("code", seat.code())
                                        .queryParam("role", seat.role());
                            })
                            .build();
                })
                .retrieve()
                .body(Addressee[].class);
        return answer == null ? List.of() : List.of(answer);
    }
}
