package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about.
 *
 * @param round none of what is about no round
 * @param article the article or setting it rests on
 * @param link the place in the workspace where one goes on
 */
record Matter(@Nullable UUID round, String article, String link) {

    static Matter of(Application application, String article) {
        return new Matter(application.roundId(), article, "/applications/" + application.id());
    }

    static Matter ofRound(UUID round, String article) {
        return new Matter(round, article, "/rounds/" + round);
    }

    static Matter ofStep(UUID round, ApplicantKind track, Procedure.Step step) {
        return new Matter(
                round,
                step.kind().article(),
                "/rounds/" + round + "/" + track + "/" + step.ordinal() + "/" + step.kind());
    }
}
