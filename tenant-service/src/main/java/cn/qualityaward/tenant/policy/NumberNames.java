package cn.qualityaward.tenant.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tenant's numbers (编号、文号) by their names. */
record NumberNames(String name, @Nullable String pattern) {

    static List<Map<String, String>> of(NumberFormats formats) {
        return Stream.of(
                        new NumberNames("证书编号", formats.certificate()),
                        new NumberNames("奖牌编号", formats.plaque()),
                        new NumberNames("发文字号", formats.outgoing()),
                        new NumberNames("收文号", formats.incoming()))
                .filter(one -> one.pattern() != null)
                .map(one -> Map.of(
                        "name", one.name(), "pattern", NumberFormats.inWords(Objects.requireNonNull(one.pattern()))))
                .toList();
    }
}
