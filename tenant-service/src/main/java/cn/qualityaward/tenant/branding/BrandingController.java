package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Kept by those who keep the policy: names, terms and letterhead stand there. The system administrator seats people and
 * words nothing.
 */
@RestController
@Seated({"admin/editor", "office/head"})
@RequestMapping("/api/{tenant}/tenant/branding")
@Tag(name = "branding", description = "形象标识 how a region looks")
class BrandingController {

    private static final String COLOUR = "#[0-9a-fA-F]{6}";

    /** @param main and {@code accent}: the platform's where none is chosen */
    record Colours(
            @Pattern(regexp = COLOUR) @Nullable String main,
            @Pattern(regexp = COLOUR) @Nullable String accent) {}

    record Wanted(
            @Pattern(regexp = COLOUR) @Nullable String main,
            @Pattern(regexp = COLOUR) @Nullable String accent,

            @Size(max = 80) @Pattern(regexp = "[^\\p{Cc}\\u2028\\u2029]*") @Nullable
            String mongolianName) {}

    record Reading(
            @NotBlank @Size(max = 60) String reader,
            @NotBlank @Size(max = 120) String position,
            @NotNull LocalDate readOn) {}

    private final BrandingDesk desk;

    BrandingController(BrandingDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "How the region looks, and what of it the public sees")
    @GetMapping
    ResponseEntity<BrandingView> branding() {
        return tagged(desk.view());
    }

    @Operation(
            summary = "Change colours and Mongolian name",
            description = "Colours that cannot be read are refused with their ratio, letters that cannot be shown by"
                    + " name. Another Mongolian name voids its sign-off.")
    @PutMapping
    ResponseEntity<BrandingView> change(IfMatch ifMatch, @Valid @RequestBody Wanted wanted) {
        return tagged(desk.change(ifMatch, wanted.main(), wanted.accent(), wanted.mongolianName()));
    }

    @Operation(
            summary = "Sign the Mongolian off",
            description = "By whom it was read: until then, and after any change, the public does not see it.")
    @PostMapping("/sign-off")
    ResponseEntity<BrandingView> signOff(IfMatch ifMatch, @Valid @RequestBody Reading read) {
        return tagged(desk.signOff(ifMatch, read.reader(), read.position(), read.readOn()));
    }

    @Operation(summary = "How well colours could be read, wherever the site uses them; nothing is stored")
    @PostMapping("/contrast")
    List<Palette.Contrast> contrast(@Valid @RequestBody Colours colours) {
        return Palette.of(colours.main(), colours.accent()).contrasts();
    }

    private static ResponseEntity<BrandingView> tagged(BrandingView branding) {
        return ResponseEntity.ok().eTag(ETags.of(branding.version())).body(branding);
    }
}
