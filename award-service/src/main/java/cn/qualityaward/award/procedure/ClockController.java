package cn.qualityaward.award.procedure;

import cn.qualityaward.tenancy.access.InternalOnly;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@InternalOnly
@RequestMapping("/internal/-/clock")
@ConditionalOnProperty(name = "award.clock.movable", havingValue = "true")
class ClockController {

    record Time(Instant now) {}

    record Advance(OffsetDateTime to) {}

    private final MovableClock clock;

    ClockController(MovableClock clock) {
        this.clock = clock;
    }

    @GetMapping
    Time now() {
        return new Time(clock.now());
    }

    @PostMapping("/advance")
    Time advance(@RequestBody Advance advance) throws InterruptedException {
        return new Time(clock.advance(advance.to().toInstant()));
    }
}
