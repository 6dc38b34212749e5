package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.EvidenceTitles;
import cn.qualityaward.award.application.Suspensions;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.recusal.Opening.What;
import cn.qualityaward.tenancy.record.Deeds;
import cn.qualityaward.tenancy.record.Deeds.Done;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 阅卷情况: what whoever stepped back from an applicant had opened of its dossier, as the record has it. */
@Component
class Openings {

    /** @param at when they stepped back, and the dossier was closed to them */
    record Person(String name, String relation, Instant at, List<Opening> openings) {}

    private static final String FILE = "AttachmentRead",
            SUBMITTED = "SheetSubmitted",
            PHOTO = "SitePhotoRead",
            CASE_FILE = "CaseFileMade";

    private final List<Suspensions> suspensions;
    private final EvidenceTitles titles;
    private final Deeds record;
    private final JsonMapper json;

    Openings(List<Suspensions> suspensions, EvidenceTitles titles, Deeds record, JsonMapper json) {
        this.suspensions = suspensions;
        this.titles = titles;
        this.record = record;
        this.json = json;
    }

    List<Person> of(Application application) {
        var named = titles.of(application.id());
        return suspensions.stream()
                .flatMap(those -> those.of(application).stream())
                .sorted(Comparator.comparing(Suspended::at))
                .map(one -> new Person(one.name(), one.relation(), one.at(), openings(one, application.id(), named)))
                .toList();
    }

    private List<Opening> openings(Suspended one, UUID application, Map<UUID, String> named) {
        var deeds = new HashSet<>(DossierRead.DEEDS);
        deeds.addAll(Set.of(FILE, PHOTO, SUBMITTED, CASE_FILE));
        var runs = new ArrayList<Opening>();
        for (var done : record.by(one.account(), deeds, "application", application)) {
            var next = opening(done, one.at(), named);
            if (!runs.isEmpty() && runs.getLast().goesOnWith(next)) {
                runs.set(runs.size() - 1, runs.getLast().with(next));
            } else {
                runs.add(next);
            }
        }
        return List.copyOf(runs);
    }

    private Opening opening(Done done, Instant suspended, Map<UUID, String> named) {
        var afterwards = done.at().isAfter(suspended);
        return switch (done.deed()) {
            case FILE ->
                new Opening(
                        What.FILE,
                        named.get(UUID.fromString(done.subject())),
                        null,
                        done.at(),
                        done.at(),
                        1,
                        afterwards);
            case PHOTO -> new Opening(What.PHOTO, null, null, done.at(), done.at(), 1, afterwards);
            case SUBMITTED -> new Opening(What.SHEET_SUBMITTED, null, null, done.at(), done.at(), 1, afterwards);
            case CASE_FILE -> new Opening(What.CASE_FILE, null, null, done.at(), done.at(), 1, afterwards);
            default -> {
                var read = json.readValue(done.content(), DossierRead.class);
                yield new Opening(
                        What.valueOf(read.part().name()), null, read.number(), done.at(), done.at(), 1, afterwards);
            }
        };
    }
}
