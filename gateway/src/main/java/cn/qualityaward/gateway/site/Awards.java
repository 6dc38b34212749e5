package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** What award-service publishes: rounds, notices (公示), announcements (公告), certificates and honours. */
@Component
class Awards {

    private final Sources sources;

    Awards(Sources sources) {
        this.sources = sources;
    }

    /** @param today of the procedure, which a demonstration may have moved */
    record Round(
            String id,
            String title,
            int year,
            String state,
            @Nullable Instant announcedOn,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            boolean windowClosed,
            @Nullable LocalDate today,
            List<Stage> stages) {}

    record Stage(
            String track,
            int ordinal,
            String kind,
            String article,
            Progress progress,
            @Nullable LocalDate plannedFrom,
            @Nullable LocalDate plannedTo,
            @Nullable Instant closedAt) {}

    enum Progress {
        DONE,
        OPEN,
        AHEAD
    }

    record Notice(
            String id,
            @Nullable String roundId,
            String title,
            @Nullable String kind,
            @Nullable String stage,
            Instant publishedAt,
            LocalDate lastDay,
            boolean provisional,
            @Nullable Integer workingDaysLeft,
            boolean open,
            @Nullable List<Winner> winners) {}

    record Winner(
            String name,
            @Nullable String className,
            @Nullable String division,
            @Nullable String reason) {}

    record Announcement(
            String roundId,
            String title,
            Instant publishedAt,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            @Nullable String text) {}

    record Certificate(
            String number,
            Status status,
            String winner,
            @Nullable String awardName,
            @Nullable String className,
            @Nullable Integer year,
            @Nullable LocalDate conferredOn,
            @Nullable LocalDate validTo,
            @Nullable String documentNumber) {

        enum Status {
            VALID,
            EXPIRED,
            REVOKED
        }
    }

    record Honours(List<Honour> items, @Nullable String next) {}

    record Honour(
            String winner,
            @Nullable String className,
            @Nullable Integer year,
            @Nullable String division,
            @Nullable String number,
            @Nullable LocalDate conferredOn,
            @Nullable LocalDate validTo,
            @Nullable String status) {}

    /** Name and contact may stay empty unless the policy asks for real names (实名). */
    record Objection(@Nullable String name, @Nullable String contact, String text) {}

    record Receipt(String receipt, String code) {}

    Answer<List<Round>> rounds(Tenant tenant) {
        return sources.read(address(tenant, "rounds"), new ParameterizedTypeReference<>() {});
    }

    Answer<List<Notice>> openNotices(Tenant tenant) {
        return sources.read(address(tenant, "notices?open=true"), new ParameterizedTypeReference<>() {});
    }

    Answer<List<Notice>> notices(Tenant tenant) {
        return sources.read(address(tenant, "notices"), new ParameterizedTypeReference<>() {});
    }

    Answer<Notice> notice(Tenant tenant, String id) {
        return sources.read(address(tenant, "notices/{id}", id), new ParameterizedTypeReference<>() {});
    }

    Answer<List<Announcement>> announcements(Tenant tenant) {
        return sources.read(address(tenant, "announcements"), new ParameterizedTypeReference<>() {});
    }

    Answer<Certificate> certificate(Tenant tenant, String number) {
        return sources.read(address(tenant, "certificates/{number}", number), new ParameterizedTypeReference<>() {});
    }

    Answer<Honours> honours(Tenant tenant, @Nullable Integer year, @Nullable String after) {
        return sources.read(
                address(
                        tenant,
                        "honours?year={year}&after={after}",
                        year == null ? "" : year,
                        after == null ? "" : after),
                new ParameterizedTypeReference<>() {});
    }

    Receipt object(Tenant tenant, String notice, Objection objection, String from) {
        return sources.submit(address(tenant, "notices/{id}/objections", notice), objection, from, Receipt.class);
    }

    private static URI address(Tenant tenant, String template, Object... variables) {
        return Sources.address(tenant.award(), "/api/" + tenant.code() + "/award/public/" + template, variables);
    }
}
