package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenant.audit.Fact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a repealed basis; on the record of the region whose policy rests on it. */
interface BasisFacts extends Fact {

    UUID alert();

    @Override
    default String subject() {
        return "basis-alert/" + alert();
    }

    @Override
    default String article() {
        return "第一条";
    }

    record BasisRepealed(UUID alert, String title, @Nullable String number, LocalDate on, String by)
            implements BasisFacts {}

    record BasisReplaced(UUID alert, int version) implements BasisFacts {}

    record BasisAcknowledged(UUID alert, String reason) implements BasisFacts {}
}
