package cn.qualityaward.award.recusal;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.UUID;

/** 任职单位、咨询过的单位、近亲属任职单位 of somebody who works on the award, as they said; shown to nobody else but by what is found. */
@Entity
class StaffOrganizations extends Aggregate {

    /** Which, is for nobody to read in the record. */
    record StaffOrganizationsSaid(UUID subject, String account) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    private String account;
    private String name;

    @Convert(converter = ClosedOrganizations.class)
    private Organizations said = Organizations.UNSAID;

    @SuppressWarnings("NullAway") // for Hibernate
    protected StaffOrganizations() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by say
    StaffOrganizations(String account) {
        super(Ids.next());
        this.account = account;
    }

    void say(String name, Organizations said) {
        this.name = name;
        if (said.equals(this.said)) {
            return;
        }
        this.said = said;
        done(new StaffOrganizationsSaid(id(), account));
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    Organizations said() {
        return said;
    }
}
