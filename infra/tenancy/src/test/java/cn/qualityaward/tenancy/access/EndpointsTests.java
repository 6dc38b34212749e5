package cn.qualityaward.tenancy.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class EndpointsTests {

    @Open
    static class Shop {
        public void window() {}

        @Seated("office/officer")
        public void counter() {}
    }

    static class Cellar {
        public void forgotten() {}
    }

    @Test
    void takesWhatTheMethodSaysBeforeWhatItsControllerSays() throws Exception {
        assertThat(Endpoints.named(endpoint(new Shop(), "window"))).containsExactly("open");
        assertThat(Endpoints.named(endpoint(new Shop(), "counter"))).containsExactly("office/officer");
        assertThat(Endpoints.says(endpoint(new Shop(), "counter"), Open.class)).isNull();
    }

    @Test
    void findsTheOneThatNobodyClassified() throws Exception {
        assertThat(Endpoints.classified(endpoint(new Cellar(), "forgotten"))).isFalse();
    }

    private static HandlerMethod endpoint(Object controller, String method) throws NoSuchMethodException {
        return new HandlerMethod(controller, method);
    }
}
