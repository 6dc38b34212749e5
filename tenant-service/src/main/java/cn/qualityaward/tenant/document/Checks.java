package cn.qualityaward.tenant.document;

import cn.qualityaward.tenant.document.Finding.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks a document over: every range, then every contradiction, all findings at once. */
@Component
class Checks {

    private final Validator ranges;
    private final Words words;

    Checks(Validator ranges, Words words) {
        this.ranges = ranges;
        this.words = words;
    }

    <T> List<Finding> of(DocumentKind<T> kind, T document, LocalDate on) {
        return Stream.concat(
                        ranges.validate(document).stream().map(Checks::outOfRange),
                        kind.contradictions().apply(document, on).stream())
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::key))
                .toList();
    }

    List<FindingView> inWords(DocumentKind<?> kind, List<Finding> findings) {
        return words.of(Keys.of(kind.type()), findings);
    }

    static boolean block(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS);
    }

    /** {@code stages[ORGANIZATION].<map value>[0].kind} is {@code stages.ORGANIZATION[0].kind} to us. */
    private static Finding outOfRange(ConstraintViolation<?> violation) {
        var key = violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.?<[^>]+>", "")
                .replaceAll("\\[(\\D[^]]*)]", ".$1");
        return Finding.blocks("out-of-range", key).with("range", violation.getMessage());
    }
}
