package cn.qualityaward.award.expert;

import cn.qualityaward.award.program.PolicySource.Division;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of experts is held against: who holds the seat of a reviewer and the divisions of the region, asked before
 * a transaction begins.
 */
record PoolGround(List<Holder> reviewers, List<Division> divisions, LocalDate today) {

    /** Of two who can be meant, it is whose address it is. */
    Holder reviewer(String address) {
        return reviewers.stream()
                .filter(holder -> holder.address().equalsIgnoreCase(address))
                .findFirst()
                .or(() -> reviewers.stream()
                        .filter(holder -> address.equalsIgnoreCase(holder.username()))
                        .findFirst())
                .orElseThrow(() -> Refusal.invalid("line-not-a-reviewer").field(PoolList.ADDRESS.key));
    }

    /** By code or by name. */
    @Nullable
    String division(String said) {
        return said.isEmpty()
                ? null
                : divisions.stream()
                        .filter(one -> one.code().equals(said) || one.name().equals(said))
                        .map(Division::code)
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("division-unknown").field(PoolList.DIVISION.key));
    }
}
