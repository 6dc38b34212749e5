package cn.qualityaward.award.discipline;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;

/** What is said of discipline, and what became of it; the words themselves are not for the record. */
public final class DisciplineFacts {

    private DisciplineFacts() {}

    interface DisciplineFact extends Fact {
        @Override
        default String article() {
            return DisciplineRating.ARTICLE;
        }
    }

    /** @param clue whether it reports a breach */
    public record DisciplineRated(UUID subject, UUID round, UUID application, int ordinal, Side side, boolean clue)
            implements DisciplineFact {}

    record ClueHandled(UUID subject, UUID round) implements DisciplineFact {}
}
