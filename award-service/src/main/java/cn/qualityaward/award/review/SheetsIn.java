package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.SubmittedSheets;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class SheetsIn implements SubmittedSheets {

    private final Sheets sheets;

    SheetsIn(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<Submitted> by(Collection<String> accounts) {
        return sheets.submittedBy(accounts);
    }

    @Override
    public Map<UUID, Set<String>> of(UUID round, ApplicantKind track, int ordinal) {
        return of(round, track, ordinal, Sheet::submitted);
    }

    @Override
    public Map<UUID, Set<String>> counted(UUID round, ApplicantKind track, int ordinal) {
        return of(round, track, ordinal, sheet -> sheet.counted() && !sheet.isVoid());
    }

    private Map<UUID, Set<String>> of(UUID round, ApplicantKind track, int ordinal, Predicate<Sheet> which) {
        return sheets.of(round, track, ordinal).stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        Sheet::applicationId, Collectors.mapping(Sheet::reviewer, Collectors.toSet())));
    }
}
