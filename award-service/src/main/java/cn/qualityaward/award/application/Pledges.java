package cn.qualityaward.award.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 第十八条、第二十三条: who works on a round, what each of them said they have to do with its applicants, and when they pledged
 * secrecy: before a dossier opened to them. Each module tells of those it lets in.
 */
public interface Pledges {

    /** @param cleared whether the office found that it is no interest */
    record Related(UUID application, String relation, boolean cleared) {}

    /**
     * @param person under which it is asked for: an expert, or what one who works on the award declared
     * @param employer of a reviewer; empty for all others
     * @param task on what they work, in words
     * @param at nothing while they have not
     */
    record Pledge(
            UUID person,
            String account,
            String name,
            String employer,
            String task,
            @Nullable Instant at,
            List<Related> related) {}

    List<Pledge> of(UUID round);
}
