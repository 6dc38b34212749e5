package cn.qualityaward.award.complaint;

import cn.qualityaward.award.complaint.ComplaintHands.Concerned;
import cn.qualityaward.award.program.PolicySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who sits where complaints are read. */
@Component
class Inspectors {

    private final PolicySource tenant;

    Inspectors(PolicySource tenant) {
        this.tenant = tenant;
    }

    /** Asked before a transaction begins. */
    List<Concerned> seated() {
        return tenant.seatedIn("observer").stream()
                .map(one -> new Concerned(one.account(), one.name()))
                .toList();
    }
}
