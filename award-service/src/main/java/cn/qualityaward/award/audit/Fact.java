package cn.qualityaward.award.audit;

import java.util.UUID;

/** Something that was done to an aggregate: whoever registers it has it on the record. */
public interface Fact extends cn.qualityaward.tenancy.record.Fact {

    @Override
    UUID subject();
}
