package cn.qualityaward.award.complaint;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.complaint.ComplaintFacts.SupervisionContactStated;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 监督单位: to whom anybody may also turn by telephone, by letter or in person, as that body states it. */
@Entity
class SupervisionContact extends Aggregate {

    record Text(
            @NotBlank @Size(max = 100) String body,
            @NotBlank @Size(max = 100) String telephone,
            @NotBlank @Size(max = 200) String address) {}

    private String body;
    private String telephone;
    private String address;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SupervisionContact() {}

    SupervisionContact(Text text) {
        super(Ids.next());
        state(text);
    }

    final void state(Text text) {
        this.body = text.body().strip();
        this.telephone = text.telephone().strip();
        this.address = text.address().strip();
        done(new SupervisionContactStated(id(), text()));
    }

    Text text() {
        return new Text(body, telephone, address);
    }
}
