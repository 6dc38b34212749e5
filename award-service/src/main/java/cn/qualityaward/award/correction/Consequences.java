package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Following.Followed;
import cn.qualityaward.award.application.Following.Form;
import cn.qualityaward.award.application.Following.Issued;
import cn.qualityaward.award.application.Following.Subject;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.access.Caller;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changes, told by the very code that will say it then.
 *
 * @param changes what follows otherwise than before
 * @param issued what went out and speaks of the application
 */
record Consequences(List<Change> changes, List<Issued> issued) {

    /** @param before nothing where nothing followed */
    record Change(
            Subject subject,
            String key,
            @Nullable String before,
            @Nullable String beforeBasis,
            @Nullable String after,
            @Nullable String afterBasis) {}

    /** Of what was rejected. */
    static final Consequences NONE = new Consequences(List.of(), List.of());

    static List<Change> changes(List<Followed> before, List<Followed> after) {
        var old = keyed(before);
        var now = keyed(after);
        var keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (var key : keys) {
            var was = old.get(key);
            var is = now.get(key);
            if (was == null || !was.equals(is)) {
                changes.add(new Change(
                        key.subject(),
                        key.key(),
                        was == null ? null : was.value(),
                        was == null ? null : was.basis(),
                        is == null ? null : is.value(),
                        is == null ? null : is.basis()));
            }
        }
        return changes;
    }

    /** What other units were asked and answered is between them and the office; so are marks, and the lists made of them. */
    private static final Set<Subject> OFFICE_ONLY = EnumSet.of(
            Subject.OBJECTIONS,
            Subject.REVIEWERS,
            Subject.STAGE_SCORE,
            Subject.CONSENSUS,
            Subject.SHORTLIST,
            Subject.SHORTLIST_BY_RULE,
            Subject.RANK,
            Subject.CANDIDATES,
            Subject.PASSED_OVER);

    Consequences shownTo(Caller caller) {
        return caller.sitsIn("office")
                ? this
                : new Consequences(
                        changes.stream()
                                .filter(change -> !OFFICE_ONLY.contains(change.subject()))
                                .toList(),
                        issued.stream().filter(one -> one.form() != Form.LETTER).toList());
    }

    private record Key(Subject subject, String key) {}

    private static Map<Key, Followed> keyed(List<Followed> all) {
        var keyed = new LinkedHashMap<Key, Followed>();
        all.forEach(one -> keyed.put(new Key(one.subject(), one.key()), one));
        return keyed;
    }

    /** A number that is another when anything else would follow: whoever confirms names the one they saw. */
    int tag() {
        return Math.floorMod(Canonical.sha256(toString()).hashCode(), 1_000_000_000);
    }
}
