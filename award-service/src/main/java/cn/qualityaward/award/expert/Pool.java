package cn.qualityaward.award.expert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** 评审专家库 as the office reads it: page by page, the newest first. */
interface Pool extends Repository<Expert, UUID> {

    enum Standing {
        /** 待审核入库 */
        WAITING,
        ADMITTED,
        SUSPENDED,
        REMOVED
    }

    interface Counted {
        String getStanding();

        long getExperts();
    }

    /** @param words in a name, an employer, a former one or a speciality */
    @Query(value = """
                    select e.* from expert e
                    where (cast(:before as uuid) is null or e.id < cast(:before as uuid))
                      and (cast(:standing as text) is null or e.standing = :standing)
                      and (cast(:speciality as text) is null
                           or e.specialities @> jsonb_build_array(cast(:speciality as text)))
                      and (cast(:words as text) is null
                           or strpos(lower(e.name || ' ' || e.employer), lower(:words)) > 0
                           or exists (select from jsonb_array_elements(e.former_employers) f
                                      where strpos(lower(f ->> 'name'), lower(:words)) > 0)
                           or exists (select from jsonb_array_elements_text(e.specialities) s
                                      where strpos(lower(s), lower(:words)) > 0))
                    order by e.id desc limit :size""", nativeQuery = true)
    List<Expert> page(
            @Nullable UUID before,
            @Nullable String words,
            @Nullable String speciality,
            @Nullable String standing,
            int size);

    @Query(value = "select e.standing, count(*) as experts from expert e group by e.standing", nativeQuery = true)
    List<Counted> counted();

    /** Those that most experts name come first. */
    @Query(value = """
                    select s from expert e, jsonb_array_elements_text(e.specialities) s
                    group by s order by count(*) desc, s limit :most""", nativeQuery = true)
    List<String> specialities(int most);
}
