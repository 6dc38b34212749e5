package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.SubmittedSheets;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return by(sheets.of(round, track, ordinal).stream().filter(Sheet::submitted));
    }

    @Override
    public Map<UUID, Set<String>> counted(UUID round, ApplicantKind track, int ordinal) {
        var all = sheets.of(round, track, ordinal);
        return by(LateSheets.closedOn(all).stream().filter(sheet -> !sheet.isVoid()));
    }

    private static Map<UUID, Set<String>> by(Stream<Sheet> sheets) {
        return sheets.collect(
                Collectors.groupingBy(Sheet::applicationId, Collectors.mapping(Sheet::reviewer, Collectors.toSet())));
    }
}
