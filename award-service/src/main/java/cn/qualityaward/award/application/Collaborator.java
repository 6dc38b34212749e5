package cn.qualityaward.award.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 协作人: a further person of the same applicant who works on its dossier.
 *
 * @param name as the account had it when it came
 * @param until when it left, if it did: whoever worked on a dossier once never judges it
 */
public record Collaborator(
        UUID id,
        String account,
        String name,
        Instant since,
        @Nullable Instant until) {

    public boolean present() {
        return until == null;
    }

    Collaborator left(Instant now) {
        return new Collaborator(id, account, name, since, now);
    }
}
