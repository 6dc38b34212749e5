package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** 层级: where a tenant stands in the tree region → league or city → county. */
enum Tier {
    /** 自治区、省 */
    REGION,
    /** 盟、市 */
    LEAGUE,
    /** 旗、县、市、区 */
    COUNTY;

    /** The tier of a new tenant below {@code parent}; what is not said follows from it. */
    static Tier below(@Nullable Tier parent, @Nullable Tier wanted) {
        if (parent == null) {
            return wanted == null ? LEAGUE : wanted;
        }
        if (parent == COUNTY || wanted != null && wanted.compareTo(parent) <= 0) {
            throw Refusal.invalid("parent-not-above").field("parent");
        }
        return wanted == null ? values()[parent.ordinal() + 1] : wanted;
    }
}
