package cn.qualityaward.search.query;

import cn.qualityaward.tenancy.access.Open;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public search. That a tenant's search stays within the tenant is not decided here but by the scope that is open. */
@RestController
@Open
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/search")
    Findings everywhere(
            @RequestParam(required = false) @Nullable String tenant, @Valid @ParameterObject Criteria criteria) {
        return search.find(criteria, tenant);
    }

    @GetMapping("/api/{tenant}/search")
    Findings within(@PathVariable String tenant, @Valid @ParameterObject Criteria criteria) {
        return search.find(criteria, tenant);
    }
}
