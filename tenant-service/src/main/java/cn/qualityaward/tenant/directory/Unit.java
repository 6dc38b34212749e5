package cn.qualityaward.tenant.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A unit (单位) in which people hold seats, e.g. {@code county/152502}. */
public record Unit(
        @NotNull UnitKind kind,

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,30}")
        String code,

        @NotBlank @Size(max = 60) String name) {

    /** The roles that can be held here. */
    @JsonProperty(access = Access.READ_ONLY)
    public List<String> roles() {
        return kind.rolesIn(code);
    }
}
