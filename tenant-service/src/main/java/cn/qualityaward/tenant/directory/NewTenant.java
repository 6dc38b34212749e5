package cn.qualityaward.tenant.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of a new tenant.
 *
 * @param mongolianName the public sees it once a named reader signed it off
 * @param terms how it calls things (称谓), put into its first policy draft
 * @param parent code of the tenant above it: 自治区 → 盟市 → 旗县
 * @param tier what it is; one below its parent unless said
 * @param administrator who seats everybody else, invited as soon as there is an organization
 * @param units beyond those every tenant has and one per division
 * @param preset its first drafts are made from; the seed unless named
 */
record NewTenant(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,30}") String code,
        @NotBlank @Size(max = 40) String name,
        @Size(max = 200) @Nullable String mongolianName,
        @Nullable Map<String, String> terms,
        @Nullable String parent,
        @Nullable Tier tier,
        @Valid @Nullable Administrator administrator,
        @Nullable List<@Valid @NotNull Division> divisions,
        @Nullable List<@Valid @NotNull Unit> units,
        @Nullable String preset) {

    /** @param address an e-mail address, or the name of an account that is there */
    record Administrator(
            @NotBlank @Size(max = 60) String name,

            @NotNull @Size(min = 3, max = 200) @Pattern(regexp = "[^\\s@/]{1,64}(@[^\\s@/]+\\.[^\\s@/]+)?")
            String address) {}
}
