package cn.qualityaward.award.publication;

import cn.qualityaward.tenancy.access.InternalOnly;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets search-service build its index anew from the record. */
@RestController
@InternalOnly
@RequestMapping("/internal/{tenant}/publications")
class ReplayController {

    private static final int PAGE = 500;

    record Page(List<SearchFeed.Item> items, @Nullable Long next) {}

    private final Publications publications;
    private final SearchFeed feed;

    ReplayController(Publications publications, SearchFeed feed) {
        this.publications = publications;
        this.feed = feed;
    }

    @GetMapping
    Page after(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "500") int limit) {
        var items = publications.after(after, Math.clamp(limit, 1, PAGE)).stream()
                .map(feed::item)
                .toList();
        return new Page(items, items.isEmpty() ? null : items.getLast().seq());
    }
}
