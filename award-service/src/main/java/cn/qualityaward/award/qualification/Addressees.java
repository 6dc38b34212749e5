package cn.qualityaward.award.qualification;

import cn.qualityaward.award.program.PolicySource.Unit;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a letter goes to, as their seats name them ({@code member/tax}, {@code department/01}).
 *
 * @param all every member unit, whoever must answer, and whom the office adds
 * @param mustAnswer whose silence is no answer, members or not
 */
record Addressees(Set<String> all, Set<String> mustAnswer) {

    private static final String ARTICLE = "第十三条(二)";

    static final List<String> KINDS = List.of("member", "department", "association");

    /**
     * @param known the units that can be asked
     * @param others asked besides, by their paths
     * @param named as the policy names them who must answer: by code, or as they are called
     */
    static Addressees of(Collection<Unit> known, Set<String> others, Set<String> named) {
        var must = named.stream().map(name -> named(known, name).path()).collect(Collectors.toUnmodifiableSet());
        others.forEach(path -> requireKnown(known, path));
        var members =
                known.stream().filter(unit -> unit.kind().equals("member")).map(Unit::path);
        var all = Stream.of(members, must.stream(), others.stream())
                .flatMap(paths -> paths)
                .collect(Collectors.toUnmodifiableSet());
        if (all.isEmpty()) {
            throw Refusal.conflict("nobody-to-consult").article(ARTICLE);
        }
        return new Addressees(all, must);
    }

    /** Whoever must answer and is no unit could never do so. */
    private static Unit named(Collection<Unit> known, String name) {
        return known.stream()
                .filter(unit -> unit.code().equals(name) || unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("must-answer-unknown")
                        .article(ARTICLE)
                        .setting("memberConsult.mustAnswer")
                        .with("unit", name));
    }

    /** An addressee that is not there would never answer, and could hold everybody up. */
    private static void requireKnown(Collection<Unit> known, String path) {
        if (known.stream().noneMatch(unit -> unit.path().equals(path))) {
            throw Refusal.invalid("consulted-unit-unknown")
                    .field("others")
                    .article(ARTICLE)
                    .with("unit", path);
        }
    }
}
