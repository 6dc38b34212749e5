package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** What search-service finds, within one tenant or across all. */
@Component
class Findings {

    private final Sources sources;
    private final Addresses addresses;

    Findings(Sources sources, Addresses addresses) {
        this.sources = sources;
        this.addresses = addresses;
    }

    record Result(
            long total,
            List<Item> items,
            @Nullable Map<String, List<Count>> facets,
            @Nullable String next) {}

    record Item(
            String tenant,
            @Nullable String tenantName,
            String kind,
            String key,
            String title,
            @Nullable String highlight,
            @Nullable String name,
            @Nullable String className,
            @Nullable String division,
            @Nullable String divisionName,
            @Nullable Integer year,
            @Nullable LocalDate date,
            @Nullable String status,
            @Nullable String url,
            @Nullable String number,
            @Nullable String titleEn,
            @Nullable String industry) {}

    record Count(String value, @Nullable String label, long count) {}

    Answer<Result> find(@Nullable String tenant, Map<String, String> query) {
        var path = tenant == null ? "/api/search" : "/api/" + tenant + "/search";
        var parameters = query.keySet().stream().map(name -> name + "={value}").collect(Collectors.joining("&"));
        var address = Sources.address(
                addresses.searchService(),
                path + "?" + parameters,
                query.values().toArray());
        return sources.read(address, new ParameterizedTypeReference<>() {});
    }
}
