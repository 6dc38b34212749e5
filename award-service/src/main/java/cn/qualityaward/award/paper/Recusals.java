package cn.qualityaward.award.paper;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** 第十八条: whoever stepped back from an applicant neither sees nor settles what others decided of it on paper. */
public interface Recusals {

    /** Those of the targets of decisions from which an account stepped back. */
    Set<UUID> of(String account, Collection<UUID> targets);

    /** Refuses whoever stepped back from that one. */
    void requireUnbiased(String account, UUID target);

    /** Those of the targets with which an account has not said what it has to do. */
    Set<UUID> undeclared(String account, Collection<UUID> targets);

    /** Refuses whoever has not said so of that one. */
    void requireDeclared(String account, UUID target);
}
