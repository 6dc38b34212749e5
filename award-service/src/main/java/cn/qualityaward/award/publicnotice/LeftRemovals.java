package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.ObjectionDesk.Seen;
import cn.qualityaward.award.publicnotice.PublicNotice.Listed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 由领导小组秘书决定取消, where each head of the office steps back from whom an objection is about, or it is about them: a name
 * is taken off a list by nobody else (第十五条、第十八条).
 */
@Component
class LeftRemovals {

    record Found(String text, String foundBy, Instant foundAt) {}

    /**
     * An objection that may be ruled on; who raised it stands nowhere in it.
     *
     * @param names whom of the list it may come to be about
     */
    record Left(
            UUID id,
            Kind kind,
            String receipt,
            String notice,
            @Nullable UUID application,
            List<Listed> names,
            String text,
            List<Found> findings,
            LocalDate answerBy) {}

    /**
     * @param application whom it turned out to be about, where the objection itself names nobody
     * @param document by which whoever raised it is answered (答复)
     */
    record Removal(
            @Nullable UUID application,
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 100) String document) {}

    private final ObjectionDesk desk;
    private final Objecting objecting;
    private final Investigating investigating;

    LeftRemovals(ObjectionDesk desk, Objecting objecting, Investigating investigating) {
        this.desk = desk;
        this.objecting = objecting;
        this.investigating = investigating;
    }

    /** @param heads whoever is seated as one now */
    @Transactional(readOnly = true)
    List<Left> of(Collection<String> heads, String account) {
        return desk.all(account).stream()
                .filter(seen -> seen.objection().mayBeRuled(!seen.findings().isEmpty()))
                .filter(seen -> {
                    var free = investigating.unbiased(seen.notice(), seen.objection());
                    return free.test(account) && !OfficeHeads.anyMayAct(heads, free);
                })
                .map(LeftRemovals::left)
                .toList();
    }

    private static Left left(Seen seen) {
        var objection = seen.objection();
        var about = objection.applicationId();
        return new Left(
                objection.id(),
                objection.kind(),
                objection.receipt(),
                seen.notice().marked(),
                about,
                seen.notice().listed().stream()
                        .filter(name -> about == null || about.equals(name.application()))
                        .toList(),
                objection.text(),
                seen.findings().stream()
                        .map(found -> new Found(found.text(), found.foundBy(), found.foundAt()))
                        .toList(),
                objection.answerBy());
    }

    /** @param heads whoever is seated as one now */
    @Transactional
    void remove(UUID id, Removal removal, Decider by, Collection<String> heads) {
        var seen = desk.of(id);
        OfficeHeads.requireNone(heads, investigating.unbiased(seen.notice(), seen.objection()));
        objecting.rule(id, true, removal.reason(), true, removal.application(), removal.document(), by);
    }
}
