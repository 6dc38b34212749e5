package cn.qualityaward.award.program;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;

/** Who decides in a tenant's chain; a tenant may have no leading group. */
public enum Authority {
    /** 领导小组 */
    LEADING_GROUP("leading-group", "secretary"),
    /** 行署、人民政府 */
    GOVERNMENT("government", "signer");

    private final String unit;
    private final String role;

    Authority(String unit, String role) {
        this.unit = unit;
        this.role = role;
    }

    /** The caller deciding for this authority; refused to whoever does not sit there. */
    public Decider decidedBy(Caller caller) {
        return Decider.seated(caller, unit, role);
    }

    /** Refuses a decision that another unit took. */
    public void require(Decider by) {
        if (!by.unit().equals(unit())) {
            throw Refusal.invalid("paper-other-unit").field("onBehalfOf").with("unit", unit());
        }
    }

    /** The kind of the body: {@code leading-group}. */
    public String kind() {
        return unit;
    }

    /** Whoever decides there: {@code secretary}. */
    public String role() {
        return role;
    }

    public String unit() {
        return unit + "/main";
    }

    public String seat() {
        return unit + "/" + role;
    }
}
