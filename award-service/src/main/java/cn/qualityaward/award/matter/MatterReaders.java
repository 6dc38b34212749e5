package cn.qualityaward.award.matter;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who reads of a matter: who puts and who decides it at once, the leading group and the discipline inspection once it is
 * decided – and nobody who steps back from whom it is about, or has not said what they have to do with them (第十八条).
 */
@Component
class MatterReaders {

    private final Applications applications;
    private final Impartiality impartiality;
    private final Programs programs;

    MatterReaders(Applications applications, Impartiality impartiality, Programs programs) {
        this.applications = applications;
        this.impartiality = impartiality;
        this.programs = programs;
    }

    List<Matter> readable(List<Matter> matters, Caller caller) {
        var concerned = concerned(matters);
        var unstated =
                impartiality.unstated(Set.of(caller.id()), concerned.values()).getOrDefault(caller.id(), Set.of());
        return matters.stream()
                .filter(matter -> sits(matter, caller))
                .filter(matter -> matter.text().applications().stream()
                        .map(concerned::get)
                        .noneMatch(one -> one == null || one.recuses(caller.id()) || unstated.contains(one.id())))
                .toList();
    }

    /** Refuses whom it is closed to. */
    Matter requireReadable(Matter matter, Caller caller) {
        if (!sits(matter, caller)) {
            throw Refusal.unknown("not-found");
        }
        requireFree(matter.text(), caller);
        return matter;
    }

    /** Towards all whom it is about. */
    void requireFree(Matter.Text text, Caller caller) {
        impartiality.requireStated(caller.id(), about(text.applications()));
    }

    /** Refuses whom it cannot be about: who is of another round, or has not handed in. */
    void requireOf(UUID round, Matter.Text text) {
        var about = about(text.applications());
        if (about.size() != text.applications().size()
                || about.stream().anyMatch(one -> !one.roundId().equals(round) || one.ordinal() < 0)) {
            throw Refusal.invalid("matter-applicant-unknown")
                    .field("applications")
                    .article(Matter.ARTICLE);
        }
    }

    List<Application> about(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : applications.findByIdIn(ids);
    }

    private Map<UUID, Application> concerned(List<Matter> matters) {
        var ids = matters.stream()
                .flatMap(matter -> matter.text().applications().stream())
                .collect(Collectors.toSet());
        return about(ids).stream().collect(Collectors.toMap(Application::id, Function.identity()));
    }

    private boolean sits(Matter matter, Caller caller) {
        return caller.sitsIn("office")
                || caller.holds("leading-group", "secretary")
                || caller.seats().stream().anyMatch(seat -> decides(matter.roundId(), seat.kind() + "/" + seat.role()))
                || matter.state() == Matter.State.DECIDED && caller.sitsIn("leading-group", "observer");
    }

    boolean decides(UUID round, String seat) {
        return programs.policy(round).deliberator().seat().equals(seat);
    }
}
