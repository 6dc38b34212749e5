package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.tenancy.Canonical;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What the seed says of a reviewer taking an applicant: the first 40 bits of SHA-256 over seed, application and expert, each
 * on a line of its own. It depends on nothing else, so anybody can work it out again.
 */
record TieBreak(String seed) {

    /** Small enough for the sums along a path to stay below what the algorithm calls infinite. */
    private static final int BITS = 20;

    int first(Applicant applicant, Reviewer reviewer) {
        return (int) (bits(applicant.application(), reviewer.expert()) >>> (Long.SIZE - BITS));
    }

    int second(Applicant applicant, Reviewer reviewer) {
        return (int) (bits(applicant.application(), reviewer.expert()) << BITS >>> (Long.SIZE - BITS));
    }

    private long bits(UUID application, UUID expert) {
        var text = seed + "\n" + application + "\n" + expert;
        return ByteBuffer.wrap(Canonical.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
