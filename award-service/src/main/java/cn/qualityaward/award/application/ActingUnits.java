package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which units somebody may check, recommend and so read what comes to them; the pool of experts knows its own. */
public interface ActingUnits {

    /** @param role in a county, whose board checks and whose signer signs; elsewhere one does both */
    record Held(String unit, @Nullable String role) {}

    List<Held> of(Caller caller);

    /** Counties, departments and associations, by their seats. */
    @Component
    class Seats implements ActingUnits {

        @Override
        public List<Held> of(Caller caller) {
            return caller.seats().stream()
                    .filter(seat ->
                            List.of("county", "department", "association").contains(seat.kind()))
                    .map(seat -> new Held(seat.unit(), seat.kind().equals("county") ? seat.role() : null))
                    .toList();
        }
    }
}
