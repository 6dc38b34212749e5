package cn.qualityaward.award.message;

import cn.qualityaward.award.expert.NamedExperts;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who acts for the unit that checks an application, or recommends it: holders of a seat, or an expert by name. */
@Component
class Acting {

    /** In a county the board checks and the signer signs; elsewhere one does both. */
    enum Part {
        CHECKS("board"),
        SIGNS("signer");

        private final String inCounty;

        Part(String inCounty) {
            this.inCounty = inCounty;
        }
    }

    private final NamedExperts experts;

    Acting(NamedExperts experts) {
        this.experts = experts;
    }

    /** @param unit as an application names it, e.g. {@code county/152502}, {@code expert/示例} */
    Collection<Recipient> of(String unit, Part part) {
        var parts = unit.split("/", 2);
        return switch (parts[0]) {
            case "county" -> List.of(Recipient.seat(parts[0], parts[1], part.inCounty));
            case "expert" -> Recipient.accounts(experts.accounts(parts[1]));
            default -> List.of(Recipient.seat(parts[0], parts[1], "signer"));
        };
    }
}
