package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenant.calendar.ShippedNotices.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in, before the first request, what is shipped and newer than what is known. */
@Component
class KnownNotices implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(KnownNotices.class);
    static final String SHIPPED = "shipped";

    private final NationalCalendar national;
    private final ShippedNotices shipped;

    KnownNotices(
            NationalCalendar national, JsonMapper json, @Value("classpath:calendar/holidays.json") Resource facts) {
        this.national = national;
        this.shipped = ShippedNotices.read(json, facts);
    }

    @Override
    public void afterSingletonsInstantiated() {
        shipped.years().forEach((year, facts) -> {
            var known = national.edition(year).map(NationalCalendar.Edition::status);
            if (known.isEmpty() || known.get() == Status.PROVISIONAL && facts.status() == Status.OFFICIAL) {
                add(year, facts);
            }
        });
    }

    private void add(int year, ShippedNotices.Year facts) {
        try {
            national.add(
                    year, facts.status(), new HolidayNotice(facts.offDays(), facts.workDays()), null, null, SHIPPED);
        } catch (DuplicateKeyException another) {
            log.info("Another instance took the notice of {} in", year);
        }
    }
}
