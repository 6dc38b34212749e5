package cn.qualityaward.tenancy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;

class KeepableTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name":"甲\\u0000"} | name
                    {"rows":[{"a":"好"},{"a":"\\uD83D"}]} | rows[1].a
                    {"answers":{"one":{"two":"\\udc00后半"}}} | answers.one.two
                    {"answers":{"\\u0000":"甲"}} | answers.
                    """)
    void namesTheFieldThatCannotBeKept(String body, String field) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("text-unkeepable");
            assertThat(refusal.properties().toString()).contains(field);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"\\\\u0000\"}", "{\"a\":\"\\uD83D\\uDE00\"}", "{\"a\":\"两行\\n\"}", "{\"a\":", ""})
    void leavesAloneWhatCanBeKeptAndWhatIsNoJson(String body) throws IOException {
        assertThat(read(body)).isEqualTo(body);
    }

    @Test
    void asksNothingOfAFile() throws IOException {
        var file = new MockHttpInputMessage("\\u0000".getBytes(StandardCharsets.UTF_8));
        file.getHeaders().setContentType(MediaType.APPLICATION_PDF);
        assertThat(read(file)).isEqualTo("\\u0000");
    }

    private static String read(String body) throws IOException {
        var input = new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8));
        input.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return read(input);
    }

    private static String read(MockHttpInputMessage input) throws IOException {
        Method any = KeepableTextTests.class.getDeclaredMethods()[0];
        var seen = new KeepableText()
                .beforeBodyRead(input, new MethodParameter(any, -1), String.class, StringHttpMessageConverter.class);
        return new String(seen.getBody().readAllBytes(), StandardCharsets.UTF_8);
    }
}
