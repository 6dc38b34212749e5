package cn.qualityaward.award.agency;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.form.CreditCode;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 评审机构 that the office may choose: no round gets one that was taken off the list. */
@Entity
class Agency extends Aggregate {

    static final String ARTICLE = "第八条(三)";

    /** Of whoever is asked there: their names are no part of the record. */
    record Contact(
            @Nullable @Size(max = 100) String person,
            @Nullable @Size(max = 50) String phone) {}

    /** @param creditCode 统一社会信用代码, in capitals */
    record Text(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 18) String creditCode,
            @Valid @Nullable Contact contact) {}

    interface AgencyFact extends Fact {
        @Override
        default String article() {
            return ARTICLE;
        }
    }

    record AgencyListed(UUID subject, String name, String creditCode) implements AgencyFact {}

    record AgencyChanged(UUID subject, String name, String creditCode) implements AgencyFact {}

    record AgencyTakenOff(UUID subject, String reason) implements AgencyFact {}

    record AgencyListedAgain(UUID subject, String reason) implements AgencyFact {}

    /** 移出名录, with the reason. */
    record Departure(String reason) {}

    private String name;
    private String creditCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Contact contact;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Departure departure;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Agency() {}

    @SuppressWarnings("NullAway.Init") // set by take
    Agency(Text text) {
        super(Ids.next());
        take(text);
        done(new AgencyListed(id(), name, creditCode));
    }

    void change(Text text) {
        take(text);
        done(new AgencyChanged(id(), name, creditCode));
    }

    void takeOff(String reason) {
        requireListed();
        departure = new Departure(reason);
        done(new AgencyTakenOff(id(), reason));
    }

    void listAgain(String reason) {
        if (departure == null) {
            throw Refusal.conflict("agency-listed").article(ARTICLE).with("name", name);
        }
        departure = null;
        done(new AgencyListedAgain(id(), reason));
    }

    void requireListed() {
        if (departure != null) {
            throw Refusal.conflict("agency-taken-off")
                    .article(ARTICLE)
                    .with("name", name)
                    .with("reason", departure.reason());
        }
    }

    private void take(Text text) {
        if (!CreditCode.valid(text.creditCode())) {
            throw Refusal.invalid("credit-code-invalid").field("creditCode").article(ARTICLE);
        }
        name = text.name().strip();
        creditCode = text.creditCode();
        contact = text.contact();
    }

    String name() {
        return name;
    }

    String creditCode() {
        return creditCode;
    }

    Text text() {
        return new Text(name, creditCode, contact);
    }

    @Nullable
    Departure departure() {
        return departure;
    }
}
