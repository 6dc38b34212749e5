package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.Finding;
import java.time.LocalDate;
import java.util.List;

/** A document that serves the policy and would have to follow it; it says where it could not. */
public interface Companion {

    List<Finding> besides(Policy policy, LocalDate on);
}
