package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Atom.Entry;
import cn.qualityaward.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 公告、公示与管理办法的变动, for readers and other systems that want to be told (第二十条). */
@RestController
class FeedController {

    private static final MediaType FEED = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final int NEWEST = 50;

    private final Awards awards;
    private final Profiles profiles;

    FeedController(Awards awards, Profiles profiles) {
        this.awards = awards;
        this.profiles = profiles;
    }

    /** Whatever the reader says it takes: it asked for a feed by its address. */
    @GetMapping("/{code}/feed.atom")
    ResponseEntity<String> feed(Tenant tenant) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment(tenant.code())
                .toUriString();
        var entries = Stream.of(announcements(tenant, site), notices(tenant, site), versions(tenant))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Entry::updated).reversed())
                .limit(NEWEST)
                .toList();
        var feed =
                new Atom("urn:quality-award:feed:" + tenant.code(), title(tenant), site, site + "/feed.atom", entries);
        return ResponseEntity.ok()
                .contentType(FEED)
                .cacheControl(CacheControl.noCache())
                .body(feed.xml());
    }

    private String title(Tenant tenant) {
        var profile = profiles.of(tenant);
        @Nullable String award = profile == null ? null : profile.awardName();
        return Objects.requireNonNullElse(award, tenant.name());
    }

    private List<Entry> announcements(Tenant tenant, String site) {
        return orNothing(awards.announcements(tenant)).stream()
                .map(one -> new Entry(
                        "urn:uuid:" + one.roundId(),
                        one.title() + " 申报公告",
                        one.saidAt(),
                        site + "/announcements/" + one.roundId(),
                        one.said()))
                .toList();
    }

    private List<Entry> notices(Tenant tenant, String site) {
        return orNothing(awards.notices(tenant)).stream()
                .map(notice -> new Entry(
                        "urn:uuid:" + notice.id(),
                        notice.title(),
                        notice.saidAt(),
                        site + "/notices/" + notice.id(),
                        notice.said()))
                .toList();
    }

    private List<Entry> versions(Tenant tenant) {
        var text = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("api", tenant.code(), "tenant", "policy", "versions")
                .toUriString();
        return orNothing(profiles.policyVersions(tenant)).stream()
                .map(version -> new Entry(
                        "urn:quality-award:policy:" + tenant.code() + ":" + version.version(),
                        "管理办法第 " + version.version() + " 版",
                        version.publishedAt(),
                        text + "/" + version.version() + "/regulation",
                        "自 " + version.effectiveFrom() + " 起施行"))
                .toList();
    }

    /** A service that is down leaves a gap; the next reading fills it. */
    private static <T> List<T> orNothing(Answer<List<T>> answer) {
        return answer.found() ? answer.value() : List.of();
    }
}
