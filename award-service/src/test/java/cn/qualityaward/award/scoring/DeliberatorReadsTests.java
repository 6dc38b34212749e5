package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.Authority;
import cn.qualityaward.tenancy.access.Seated;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 第十四条: whoever deliberates in a region, be it the leading group or the government, reads what the list rests on. */
class DeliberatorReadsTests {

    @ParameterizedTest
    @EnumSource(Authority.class)
    void readsTheCompositeTableItsPapersWhatIfAndTheVote(Authority deliberator) throws ClassNotFoundException {
        var replay = Class.forName("cn.qualityaward.award.replay.ResultReplayController");
        var vote = Class.forName("cn.qualityaward.award.vote.VoteController");
        assertThat(Stream.of(
                        method(ScoringController.class, "ranking"),
                        method(ScoringController.class, "tryOut"),
                        CompositePapersController.class,
                        method(replay, "replay"),
                        method(vote, "view"),
                        method(vote, "pdf")))
                .allSatisfy(door -> assertThat(seats(door)).contains(deliberator.seat()));
    }

    private static Method method(Class<?> controller, String name) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(one -> one.getName().equals(name) && !one.isSynthetic())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> seats(AnnotatedElement door) {
        return List.of(Objects.requireNonNull(door.getAnnotation(Seated.class)).value());
    }
}
