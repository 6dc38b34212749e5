package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.collaboration.InvitationController.Given;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One dossier, whoever comes to it by a code, and what is on record of it. */
abstract class OneDossier extends AsARegion {

    static final LocalDate TODAY = LocalDate.now();

    @Autowired
    CollaboratorController team;

    @Autowired
    InvitationController invitation;

    @Autowired
    ApplicationContext context;

    UUID round = new UUID(0, 0);
    UUID application = new UUID(0, 0);

    final void accept(String code, Caller caller) {
        in(() -> invitation.accept(new Given(code), caller));
    }

    final Application now() {
        return in(() -> applications.required(application));
    }

    final List<String> deeds() {
        return in(() -> db.sql("select deed from award.record_entry where subject = ? order by id")
                .param(application.toString())
                .query(String.class)
                .list());
    }

    final List<String> told(String recipient) {
        return in(() -> db.sql("select kind from award.message where recipient = ? order by id")
                .param(recipient)
                .query(String.class)
                .list());
    }

    final TestDossiers dossiers() {
        return new TestDossiers(context);
    }

    static Caller applicant(String account) {
        return seated(account, "applicant", "self", "applicant");
    }

    static Caller seated(String account, String kind, String unit, String role) {
        return new Caller(account, "示例 " + account, Set.of(new Seat(kind, unit, role)));
    }
}
