package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What award-service publishes: rounds, announcements (公告), notices (公示) and honours with their certificates. */
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
            @Nullable Instant closedAt,
            @Nullable Long passed) {}

    enum Progress {
        DONE,
        OPEN,
        AHEAD
    }

    /**
     * @param titleEn what it tells, for readers of English
     * @param lastDay none while its days wait for an official website
     * @param statement how the notice went (公示情况说明), once it has ended
     */
    record Notice(
            String id,
            String title,
            @Nullable String titleEn,
            @Nullable String text,
            Instant publishedAt,
            @Nullable LocalDate lastDay,
            boolean provisional,
            @Nullable Integer daysLeft,
            @Nullable String dayKind,
            String state,
            List<Listed> listed,
            @Nullable String statement,
            @Nullable Instant changedAt,
            @Nullable SplitBy split,
            @Nullable CarriedBy carried,
            List<OutageOf> outages,
            @Nullable WithdrawnBy withdrawn,
            boolean realName,
            List<String> cluesAbout,
            List<String> removed) {

        Notice {
            outages = Objects.requireNonNullElse(outages, List.of());
        }

        /** When anything was last said of it. */
        Instant saidAt() {
            return changedAt == null ? publishedAt : changedAt;
        }

        String said() {
            var website = carried == null ? "" : "，官方网站同步公示：" + carried.address();
            return switch (state) {
                case "AWAITING" -> "公示期自官方网站同步公示之日起算";
                case "OPEN" -> "公示至" + end() + (provisional ? "（暂定）" : "") + extended() + website;
                case "PAUSED" -> "公示中止，剩余公示期保留";
                case "WITHDRAWN" -> "公示已撤销" + (withdrawn == null ? "" : "（" + withdrawn.documentNumber() + "）");
                default -> "公示已结束";
            };
        }

        private String extended() {
            return outages.isEmpty() ? "" : "（公示页面一度无法访问，已顺延）";
        }

        private String end() {
            return lastDay == null
                    ? ""
                    : DateTimeFormatter.ofPattern("yyyy年M月d日").format(lastDay) + "24时";
        }

        /** Whether anybody on it is on it for an award: what follows an earlier step proposes none yet. */
        public boolean proposes() {
            return listed.stream().anyMatch(winner -> winner.className() != null);
        }

        /** Whether one may object. Public for the pages, which read it like a component. */
        public boolean open() {
            return state.equals("OPEN") || awaiting();
        }

        /** Whether its days wait for an official website. */
        public boolean awaiting() {
            return state.equals("AWAITING");
        }

        public boolean paused() {
            return state.equals("PAUSED");
        }

        /** About whom a clue is still taken. */
        public List<Listed> suspects() {
            return listed.stream()
                    .filter(winner -> cluesAbout.contains(winner.application()))
                    .toList();
        }

        /** Whether what can be read of it is no longer in force. */
        public boolean takenBack() {
            return state.equals("WITHDRAWN");
        }

        /** Whether what is known about a name comes after its days. */
        public boolean over() {
            return !open() && !paused() && !takenBack();
        }
    }

    /** 公示中断: when its page could not be read, and up to which last day that is made up for. */
    record OutageOf(LocalDate from, LocalDate to, String reason, LocalDate lastDay) {}

    /** 撤销公示, and the notices of the list that was decided anew. */
    record WithdrawnBy(String reason, String documentNumber, LocalDate date, Instant at, List<Anew> anew) {}

    record Anew(String id, String title) {}

    /** 分开办理: whoever an objection holds holds up nobody else. */
    record SplitBy(String documentNumber, LocalDate date) {}

    /** 官方网站同步公示, and when what was entered of it was put right. */
    record CarriedBy(String address, Instant at, @Nullable Instant correctedAt) {}

    record Listed(
            String application,
            String name,
            @Nullable String division,
            @Nullable String className,
            @Nullable String grounds) {}

    /** Where the announcement stood. */
    record Medium(String outlet, LocalDate date, String reference) {}

    record Announcement(
            String roundId,
            String title,
            Instant publishedAt,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            @Nullable String text,
            List<String> tracks,
            @Nullable String contact,
            List<Medium> media,
            @Nullable String state,
            @Nullable Interruption interruption,
            List<Matter> matters) {

        Announcement {
            matters = Objects.requireNonNullElse(matters, List.of());
            tracks = Objects.requireNonNullElse(tracks, List.of());
            media = Objects.requireNonNullElse(media, List.of());
        }

        /** When anything was last said of the round; what stopped it before matters were kept has only its reason. */
        Instant saidAt() {
            if (!matters.isEmpty()) {
                return matters.getLast().at();
            }
            return interruption == null ? publishedAt : interruption.since();
        }

        /** The reason that was said last, else the announcement itself. */
        String said() {
            @Nullable
            String reason = interruption != null
                    ? interruption.reason()
                    : matters.isEmpty() ? null : matters.getLast().reason();
            return reason != null ? reason : Objects.requireNonNullElse(text, "");
        }

        public boolean cancelled() {
            return "CANCELLED".equals(state);
        }
    }

    /** Why a round stands still or was cancelled. */
    record Interruption(String reason, @Nullable String documentNumber, Instant since) {}

    /** What was postponed, suspended, resumed or cancelled; the last day of applications from then on. */
    record Matter(
            String kind,
            Instant at,
            @Nullable String reason,
            @Nullable String documentNumber,
            @Nullable LocalDate windowTo) {

        public boolean movesWindow() {
            return kind.equals("POSTPONED") || kind.equals("RESUMED");
        }
    }

    /** @param division code of its area, which the tenant's profile names */
    record Honour(
            String id,
            @Nullable String number,
            Status status,
            String winner,
            @Nullable String division,
            String awardName,
            String className,
            int year,
            LocalDate conferredOn,
            @Nullable LocalDate validTo,
            @Nullable String documentNumber) {

        enum Status {
            VALID,
            EXPIRED,
            REVOKED
        }
    }

    /** How many hold or held one award, of one edition and one area. */
    record Tally(
            int year,
            @Nullable String edition,
            String division,
            @Nullable String divisionName,
            String classCode,
            String className,
            int winners) {}

    /**
     * It may be about one entry of the list or about the whole. Name and contact may stay empty unless the policy asks for
     * real names (实名).
     *
     * @param codeOnly whether whoever gives a name is to be reached by receipt and code alone
     */
    record Objection(
            @Nullable String application,
            @Nullable String name,
            @Nullable String contact,
            boolean codeOnly,
            String text) {}

    record Said(String receipt, String code, String statement) {}

    /** @param provisional the day rests on a year whose holidays are not announced yet */
    record Receipt(
            String receipt,
            String code,
            @Nullable LocalDate answerBy,
            @Nullable Boolean provisional) {}

    /** 答复, with its issuer where that is not the office. */
    record Reply(
            String documentNumber,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    /**
     * How an objection stands: not ruled on as long as nothing says whether it was upheld.
     *
     * @param kind OBJECTION, or CLUE for what came after the notice
     * @param stage how far it has come: RECEIVED, TAKEN, LOOKED_INTO, ANSWERED
     * @param mayAdd whether files are still taken
     * @param maySay whether a statement is
     * @param notice how the notice it is about stands: PAUSED and WITHDRAWN have no last day that holds
     */
    record Standing(
            String receipt,
            @Nullable String kind,
            @Nullable String stage,
            @Nullable Instant raisedAt,
            @Nullable Instant takenAt,
            @Nullable LocalDate answerBy,
            @Nullable Boolean provisional,
            @Nullable Integer workingDaysLeft,
            @Nullable Boolean upheld,
            @Nullable String ruling,
            @Nullable LocalDate ruledOn,
            @Nullable Reply reply,
            List<HandedIn> files,
            boolean mayAdd,
            boolean maySay,
            @Nullable String notice,
            @Nullable LocalDate noticeEnds,
            boolean noticeProvisional,
            List<OutageOf> outages) {

        Standing {
            files = Objects.requireNonNullElse(files, List.of());
            outages = Objects.requireNonNullElse(outages, List.of());
        }

        private static final List<String> STAGES = List.of("RECEIVED", "TAKEN", "LOOKED_INTO", "ANSWERED");

        /** Public for the pages. */
        public List<String> stages() {
            return STAGES;
        }

        public boolean reached(String other) {
            return stage != null && STAGES.indexOf(other) <= STAGES.indexOf(stage);
        }
    }

    record HandedIn(Instant handedInAt, int bytes) {}

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

    Answer<AskedForm> form(Tenant tenant, String round, String track) {
        return sources.read(
                address(tenant, "rounds/{round}/tracks/{track}/form", round, track),
                new ParameterizedTypeReference<>() {});
    }

    Answer<Honour> certificate(Tenant tenant, String number) {
        return sources.read(address(tenant, "certificates/{number}", number), new ParameterizedTypeReference<>() {});
    }

    Answer<List<Tally>> tallies(Tenant tenant) {
        return sources.read(address(tenant, "honours/tallies"), new ParameterizedTypeReference<>() {});
    }

    Answer<List<Honour>> honours(
            Tenant tenant, @Nullable Integer year, @Nullable String division, @Nullable String after, int size) {
        return sources.read(
                address(
                        tenant,
                        "honours?size={size}&year={year}&after={after}"
                                + (division == null ? "" : "&division={division}"),
                        size,
                        year == null ? "" : year,
                        after == null ? "" : after,
                        division == null ? "" : division),
                new ParameterizedTypeReference<>() {});
    }

    Answer<Standing> standing(Tenant tenant, String receipt, String code) {
        return sources.read(
                address(tenant, "objections/{receipt}?code={code}", receipt, code),
                new ParameterizedTypeReference<>() {});
    }

    Receipt object(Tenant tenant, String notice, Objection objection, String from) {
        return sources.submit(address(tenant, "notices/{id}/objections", notice), objection, from, Receipt.class);
    }

    /** 举报线索: after the notice. */
    Receipt report(Tenant tenant, String notice, Objection clue, String from) {
        return sources.submit(address(tenant, "notices/{id}/clues", notice), clue, from, Receipt.class);
    }

    /** A form as a browser sent it, with its files. */
    Standing add(Tenant tenant, byte[] form, MediaType type, String from) {
        return sources.pass(address(tenant, "objections/files"), form, type, from, Standing.class);
    }

    /** 补充说明 to it, by its receipt and code. */
    Standing say(Tenant tenant, Said said, String from) {
        return sources.submit(address(tenant, "objections/statements"), said, from, Standing.class);
    }

    private static URI address(Tenant tenant, String template, Object... variables) {
        return Sources.address(tenant.award(), "/api/" + tenant.code() + "/award/public/" + template, variables);
    }
}
