package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.Canonical;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a draw (抽取) depends on but its seed: frozen before that is known, and in one order, whatever the order it
 * was found in.
 *
 * @param perApplicant how many review each applicant
 * @param most how many applicants one reviewer takes at most
 */
record DrawInputs(int perApplicant, @Nullable Integer most, List<Reviewer> reviewers, List<Applicant> applicants) {

    /**
     * @param division the county they are of, where they say so
     * @param available whether they can be drawn: they have declared, have not stood down and have not left the pool
     */
    record Reviewer(
            UUID expert, String name, @Nullable String division, List<String> specialities, boolean available) {}

    /**
     * @param excluded whoever must step back from it (回避)
     * @param kept whoever reviews it already: nothing is taken from them
     */
    record Applicant(
            UUID application,
            String name,
            String division,
            @Nullable String industry,
            List<UUID> excluded,
            List<UUID> kept) {

        Applicant {
            excluded = inOrder(excluded);
            kept = inOrder(kept);
        }
    }

    DrawInputs {
        reviewers = reviewers.stream()
                .sorted(Comparator.comparing(reviewer -> reviewer.expert().toString()))
                .toList();
        applicants = applicants.stream()
                .sorted(Comparator.comparing(
                        applicant -> applicant.application().toString()))
                .toList();
    }

    /** Of its one canonical form. */
    String sha256(JsonMapper json) {
        return Canonical.sha256(Canonical.form(json.writeValueAsString(this)));
    }

    static List<UUID> inOrder(List<UUID> ids) {
        return ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    /** How many are still to be drawn for it. */
    int gap(Applicant applicant) {
        return Math.max(0, perApplicant - applicant.kept().size());
    }

    int gaps() {
        return applicants.stream().mapToInt(this::gap).sum();
    }

    boolean mayTake(Reviewer reviewer, Applicant applicant) {
        return reviewer.available()
                && !applicant.excluded().contains(reviewer.expert())
                && !applicant.kept().contains(reviewer.expert());
    }

    /** How many they review already. */
    int load(UUID expert) {
        return (int) applicants.stream()
                .filter(applicant -> applicant.kept().contains(expert))
                .count();
    }

    /** 专业对口: both are free words, so one that names the other will do; who names no industry is everybody's. */
    static boolean fits(Reviewer reviewer, Applicant applicant) {
        var industry = applicant.industry() == null ? "" : plain(applicant.industry());
        return industry.isEmpty()
                || reviewer.specialities().stream()
                        .map(DrawInputs::plain)
                        .anyMatch(speciality -> !speciality.isEmpty()
                                && (industry.contains(speciality) || speciality.contains(industry)));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
