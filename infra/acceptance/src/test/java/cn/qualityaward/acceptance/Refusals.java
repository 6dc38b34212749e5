package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.standalone.walk.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the platform says no to. */
final class Refusals {

    private Refusals() {}

    static Refused refused(ThrowingCallable command) {
        var refused = catchThrowableOfType(Refused.class, command);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.status()).as(refused.getMessage()).isBetween(400, 499);
        return refused;
    }

    static void refused(ThrowingCallable command, String type, String article) {
        var refused = refused(command);
        assertThat(refused.type()).as(refused.getMessage()).isEqualTo(type);
        assertThat(refused.article()).as(refused.getMessage()).isEqualTo(article);
    }
}
