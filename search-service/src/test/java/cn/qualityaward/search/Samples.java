package cn.qualityaward.search;

import cn.qualityaward.search.index.PublicDocument;
import cn.qualityaward.search.index.Publication;
import cn.qualityaward.tenancy.Tenant;
import java.time.LocalDate;
import java.util.UUID;

/** Publications as award-service sends them. */
final class Samples {
    private Samples() {}

    static Publication honour(Tenant tenant, String winner, int year, String classCode, String className) {
        return of(tenant, "HONOUR", UUID.randomUUID(), 1, document(winner, year, classCode, className));
    }

    static Publication of(Tenant tenant, String kind, UUID key, int version, PublicDocument document) {
        return new Publication(
                tenant.id(), tenant.code(), tenant.name(), kind, key, version, document == null, document);
    }

    static PublicDocument document(String winner, int year, String classCode, String className) {
        return new PublicDocument(
                winner + "获" + className,
                winner,
                className,
                classCode,
                "152502",
                "锡林浩特市",
                year,
                LocalDate.of(year, 9, 16),
                "VALID",
                winner + "坚持质量第一,推行卓越绩效模式,获得" + className + "。",
                "/honours/" + year,
                "XM-" + year + "-" + Math.abs(winner.hashCode() % 1000),
                null,
                year + "年" + className,
                winner.contains("乳") ? "乳制品制造" : "其他");
    }

    static PublicDocument titled(String title) {
        return new PublicDocument(
                title,
                null,
                null,
                null,
                null,
                null,
                2026,
                LocalDate.of(2026, 9, 1),
                "OPEN",
                title,
                null,
                null,
                null,
                null,
                null);
    }
}
