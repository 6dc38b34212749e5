package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** 投诉举报 as award-service takes it at any time, and to whom one may also turn. */
@Component
class Complaints {

    /** As it was filled in. Name and contact may stay empty unless the policy asks for real names (实名). */
    record Complaint(
            @Nullable String about,
            @Nullable String text,
            @Nullable String name,
            @Nullable String contact) {

        /** What nobody wrote is empty, and the service says so. */
        Complaint written() {
            return new Complaint(about, text == null ? "" : text, name, contact);
        }
    }

    record Receipt(
            String receipt,
            String code,
            @Nullable LocalDate answerBy,
            @Nullable Boolean provisional) {}

    /**
     * How a complaint stands.
     *
     * @param stage how far it has come: RECEIVED, TAKEN, ANSWERED
     * @param answerBy none of what was handed in before such a day was told
     * @param closing how it ended, once it has
     * @param mayAdd whether files are still taken
     */
    record Standing(
            String receipt,
            String stage,
            Instant raisedAt,
            @Nullable LocalDate answerBy,
            @Nullable Boolean provisional,
            @Nullable Instant takenAt,
            @Nullable String closing,
            @Nullable String answer,
            @Nullable String document,
            List<Awards.HandedIn> files,
            boolean mayAdd) {

        Standing {
            files = Objects.requireNonNullElse(files, List.of());
        }

        private static final List<String> STAGES = List.of("RECEIVED", "TAKEN", "ANSWERED");

        /** Public for the pages. */
        public List<String> stages() {
            return STAGES;
        }

        public boolean reached(String other) {
            return STAGES.indexOf(other) <= STAGES.indexOf(stage);
        }
    }

    /** 监督单位. */
    record Supervision(String body, String telephone, String address) {}

    private final Sources sources;

    Complaints(Sources sources) {
        this.sources = sources;
    }

    Receipt complain(Tenant tenant, Complaint complaint, String from) {
        return sources.submit(address(tenant, "complaints"), complaint.written(), from, Receipt.class);
    }

    Answer<Standing> standing(Tenant tenant, String receipt, String code) {
        return sources.read(
                address(tenant, "complaints/{receipt}?code={code}", receipt, code),
                new ParameterizedTypeReference<>() {});
    }

    /** A form as a browser sent it, with its files. */
    Standing add(Tenant tenant, byte[] form, MediaType type, String from) {
        return sources.pass(address(tenant, "complaints/files"), form, type, from, Standing.class);
    }

    /** Nothing where nobody stated it, or nobody can be asked. */
    @Nullable
    Supervision supervision(Tenant tenant) {
        Answer<Supervision> told = sources.read(address(tenant, "supervision"), new ParameterizedTypeReference<>() {});
        return told.found() ? told.value() : null;
    }

    private static URI address(Tenant tenant, String template, Object... variables) {
        return Sources.address(tenant.award(), "/api/" + tenant.code() + "/award/public/" + template, variables);
    }
}
