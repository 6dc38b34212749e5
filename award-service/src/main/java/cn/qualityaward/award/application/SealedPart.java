package cn.qualityaward.award.application;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What another module seals with the form; this module knows none of them. */
public interface SealedPart {

    /** Under which name it stands in the sealed text. */
    String name();

    /**
     * What of it is sealed, in the order in which it stands there; refuses where something is not ready to be. The
     * application is locked meanwhile.
     *
     * @param number of the submission, from 1
     */
    List<?> seal(Application application, int number);

    /** One thing of it as it was sealed under its {@code id}, for whoever may not read secrets (第二十三条). */
    JsonNode withoutSecrets(JsonNode sealed);
}
