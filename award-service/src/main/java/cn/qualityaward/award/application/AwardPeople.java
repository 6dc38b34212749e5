package cn.qualityaward.award.application;

import java.util.List;
import java.util.UUID;

/** Who has to do with a round, as far as a module knows them: whoever reviews, and whoever may open a dossier. */
public interface AwardPeople {

    enum Part {
        REVIEWER,
        /** 评审工作人员 */
        STAFF
    }

    /** @param id by which the module knows them */
    record Person(UUID id, String account, String name, Part part) {}

    List<Person> of(UUID round);
}
