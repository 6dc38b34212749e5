package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.SeatedPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever works on the award and gave a number. */
@Component
class NumberedStaff implements SeatedPeople {

    private final StaffNumbers numbers;

    NumberedStaff(StaffNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<Seated> numbered() {
        return numbers.findAllByOrderById().stream()
                .map(number -> new Seated(number.account(), number.name(), number.prints()))
                .toList();
    }
}
