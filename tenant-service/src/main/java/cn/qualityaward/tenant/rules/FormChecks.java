package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.ApplicantKind;
import cn.qualityaward.tenant.rules.Form.Column;
import cn.qualityaward.tenant.rules.Form.Condition;
import cn.qualityaward.tenant.rules.Form.Kind;
import cn.qualityaward.tenant.rules.Form.Option;
import cn.qualityaward.tenant.rules.Form.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form (申报表) says against itself: it must be answerable. */
final class FormChecks {

    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Set<String> ACCIDENTS =
            Set.of("NONE", "UNGRADED", "ORDINARY", "LARGER", "MAJOR", "EXTRAORDINARY");

    private final Form form;
    private final String key;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Question> before = new HashMap<>();

    private FormChecks(ApplicantKind track, Form form) {
        this.form = form;
        this.key = "forms." + track;
    }

    static List<Finding> of(ApplicantKind track, Form form, boolean hasRubric) {
        var checks = new FormChecks(track, form);
        if (form.selfAssessment() != null && !hasRubric) {
            checks.found.add(
                    Finding.warns("assessment-without-rubric", checks.key).with("track", track));
        }
        checks.sections();
        checks.proofs();
        return checks.found;
    }

    private void sections() {
        for (int i = 0; i < form.sections().size(); i++) {
            var section = form.sections().get(i);
            var here = key + ".sections[" + i + "]";
            condition(section.when(), here);
            for (int j = 0; j < section.questions().size(); j++) {
                question(section.questions().get(j), here + ".questions[" + j + "]");
            }
        }
    }

    private void proofs() {
        if (form.proofs() == null) {
            return;
        }
        var here = key + ".proofs";
        var seen = new HashSet<String>();
        for (var proof : form.proofs()) {
            if (!Form.PROVEN.contains(proof.condition())) {
                blocks("proof-unknown", here, proof.condition());
            } else if (!seen.add(proof.condition())) {
                blocks("proof-twice", here, proof.text());
            }
        }
    }

    private void question(Question question, String here) {
        condition(question.when(), here);
        if (Form.FACTS.contains(question.code()) || before.put(question.code(), question) != null) {
            blocks("question-twice", here, question.code());
        }
        if (question.kind().chosen() && question.options() == null) {
            blocks("question-without-options", here, question.label());
        }
        if (question.kind().tabular() && question.columns() == null) {
            blocks("question-without-columns", here, question.label());
        }
        if (Form.AFFILIATES.contains(question.code()) && !namesOrganizations(question)) {
            blocks("affiliates-unnamed", here, question.label());
        }
        limit(question.kind(), question.limit(), question.label(), here);
        range(question.least(), question.most(), question.label(), here);
        if (question.options() != null) {
            once(question.options(), Option::code, here);
        }
        if (question.columns() != null) {
            once(question.columns(), Column::code, here);
            question.columns().forEach(column -> column(column, here));
        }
    }

    private static boolean namesOrganizations(Question question) {
        return question.kind() == Kind.TABLE
                && question.columns() != null
                && question.columns().stream()
                        .anyMatch(column -> column.code().equals(Form.ORGANIZATION) && column.kind() == Kind.TEXT);
    }

    private void column(Column column, String here) {
        if (!column.kind().aCell() || column.code().equals("year")) {
            blocks("column-unfit", here, column.label());
        }
        limit(column.kind(), column.limit(), column.label(), here);
        range(column.least(), column.most(), column.label(), here);
    }

    private void limit(Kind kind, @Nullable Integer limit, String label, String here) {
        if (limit != null && kind.limited() && (limit < kind.least() || limit > kind.most())) {
            found.add(Finding.blocks("question-limit", here)
                    .with("question", label)
                    .with("least", kind.least())
                    .with("most", kind.most()));
        }
    }

    private void range(@Nullable BigDecimal least, @Nullable BigDecimal most, String label, String here) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            blocks("question-range", here, label);
        }
    }

    private <T> void once(List<T> parts, Function<T, String> code, String here) {
        var seen = new HashSet<String>();
        parts.stream().map(code).filter(one -> !seen.add(one)).forEach(one -> blocks("question-twice", here, one));
    }

    /** Only on what stands before it, and only on a value that this can have. */
    private void condition(@Nullable Condition when, String here) {
        if (when == null) {
            return;
        }
        var values = values(when.of());
        if (values.isEmpty()) {
            blocks("condition-unknown", here, when.of());
        } else if (!values.containsAll(when.is())) {
            blocks("condition-never", here, when.of());
        }
    }

    private Set<String> values(String of) {
        if (Form.FACTS.contains(of)) {
            return of.equals("accident") ? ACCIDENTS : YES_OR_NO;
        }
        var question = before.get(of);
        if (question == null) {
            return Set.of();
        }
        return question.kind() == Kind.YES_NO
                ? YES_OR_NO
                : question.kind().chosen() && question.options() != null
                        ? question.options().stream().map(Option::code).collect(Collectors.toSet())
                        : Set.of();
    }

    private void blocks(String slug, String here, String question) {
        found.add(Finding.blocks(slug, here).with("question", question));
    }
}
