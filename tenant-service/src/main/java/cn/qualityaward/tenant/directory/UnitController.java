package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A tenant's divisions and units, kept by its system administrator and its office. */
@RestController
@Tag(name = "directory", description = "区划与单位 divisions and units")
class UnitController {

    private static final String TENANT = "/api/{tenant}/tenant", INTERNAL = "/internal/{tenant}";

    record NewUnits(@NotEmpty List<@Valid Unit> units) {}

    private final Units units;
    private final Divisions divisions;

    UnitController(Units units, Divisions divisions) {
        this.units = units;
        this.divisions = divisions;
    }

    @Open
    @Operation(summary = "Divisions in the tenant's order")
    @GetMapping(TENANT + "/divisions")
    ResponseEntity<List<Division>> divisions() {
        return tagged();
    }

    @Seated({"admin/system/administrator", "office/head"})
    @Operation(
            summary = "Import divisions",
            description = "CSV with the columns code,name; replaces the list that If-Match names.")
    @PutMapping(path = TENANT + "/divisions", consumes = "text/csv")
    ResponseEntity<List<Division>> replace(IfMatch ifMatch, @RequestBody String table) {
        divisions.replace(RegionsCsv.read(table), ifMatch);
        return tagged();
    }

    private ResponseEntity<List<Division>> tagged() {
        var all = divisions.all();
        return ResponseEntity.ok().eTag(ETags.of(Divisions.tag(all))).body(all);
    }

    @AnySeat
    @Operation(summary = "Units in which people hold seats")
    @GetMapping(TENANT + "/units")
    List<Unit> units() {
        return units.all();
    }

    @InternalOnly
    @Operation(summary = "Units, for the other services")
    @GetMapping(INTERNAL + "/units")
    List<Unit> unitsForServices() {
        return units.all();
    }

    @Seated({"admin/system/administrator", "office/head"})
    @Operation(summary = "Add or rename units", description = "Their groups in Keycloak follow.")
    @PostMapping(TENANT + "/units")
    List<Unit> add(@Valid @RequestBody NewUnits wanted) {
        units.add(wanted.units());
        return units.all();
    }
}
