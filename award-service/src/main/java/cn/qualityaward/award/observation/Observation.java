package cn.qualityaward.award.observation;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.observation.Guest.Attended;
import cn.qualityaward.award.observation.Guest.Invited;
import cn.qualityaward.award.observation.ObservationFacts.ObservationChanged;
import cn.qualityaward.award.observation.ObservationFacts.ObservationPlanned;
import cn.qualityaward.award.observation.ObservationFacts.ObservationRecorded;
import cn.qualityaward.award.observation.ObservationFacts.ObservationSheetKept;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 邀请监督: planned, then held; who came, and what they said, is told by the sheet they signed. */
@Entity
class Observation extends Aggregate {

    static final String ARTICLE = "第二十条";

    /** What is watched. */
    enum Occasion {
        DRAW,
        MATERIAL,
        SITE_VISIT,
        DEFENSE,
        MEETING,
        CONFERRAL,
        OTHER
    }

    record Plan(
            @NotNull Occasion occasion,
            @NotBlank @Size(max = 200) String subject,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place) {}

    record Text(
            @NotNull @Valid Plan plan,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Invited> guests) {}

    record Held(@NotNull @Size(max = 100) List<@NotNull @Valid Attended> came) {}

    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Plan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Guest> guests;

    private boolean held;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> sheets = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Observation() {}

    Observation(UUID round, Text text) {
        super(Ids.next());
        this.roundId = round;
        this.plan = text.plan();
        this.guests = guests(text);
        done(new ObservationPlanned(id(), round, plan, guests.size()));
    }

    private static List<Guest> guests(Text text) {
        return text.guests().stream().map(one -> one.guest(Ids.next())).toList();
    }

    void change(Text text) {
        if (held) {
            throw Refusal.conflict("observation-held").article(ARTICLE);
        }
        this.plan = text.plan();
        this.guests = guests(text);
        done(new ObservationChanged(id(), plan, guests.size()));
    }

    /**
     * Told anew, it is this that holds.
     *
     * @param today nobody has come to what is still ahead
     */
    void held(Held how, LocalDate today) {
        if (plan.on().isAfter(today)) {
            throw Refusal.conflict("observation-ahead").article(ARTICLE).with("on", plan.on());
        }
        var came = how.came().stream().collect(Collectors.toMap(Attended::guest, Function.identity(), (a, b) -> b));
        if (came.keySet().stream()
                .anyMatch(id -> guests.stream().noneMatch(guest -> guest.id().equals(id)))) {
            throw Refusal.invalid("guest-unknown").field("came").article(ARTICLE);
        }
        this.guests = guests.stream()
                .map(guest -> {
                    var attended = came.get(guest.id());
                    return attended == null ? guest.absent() : guest.attended(attended);
                })
                .toList();
        this.held = true;
        done(new ObservationRecorded(id(), counts()));
    }

    void keep(SignedPage sheet) {
        sheets = SignedPages.with(sheets, sheet, ARTICLE);
        done(new ObservationSheetKept(id(), sheet));
    }

    /** How many of each kind came: the public is told that, and no names. */
    Map<Guest.Kind, Long> counts() {
        return guests.stream()
                .filter(Guest::hasCome)
                .collect(Collectors.groupingBy(Guest::kind, Collectors.counting()));
    }

    UUID roundId() {
        return roundId;
    }

    Plan plan() {
        return plan;
    }

    List<Guest> guests() {
        return guests;
    }

    boolean held() {
        return held;
    }

    List<SignedPage> sheets() {
        return sheets;
    }
}
