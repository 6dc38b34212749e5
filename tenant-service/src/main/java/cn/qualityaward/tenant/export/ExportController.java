package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenant.directory.Registry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tenant's own administrator takes the data; the operator, who keeps it for the tenant, has no way to read it. */
@RestController
@Seated("admin/system/administrator")
@Tag(name = "export", description = "数据导出 all of a tenant's data")
class ExportController {

    private final Export export;
    private final Registry registry;

    ExportController(Export export, Registry registry) {
        this.export = export;
        this.registry = registry;
    }

    @Operation(summary = "All of this region's settings, people and records: a ZIP of JSON lines")
    @GetMapping(path = "/api/{tenant}/tenant/export", produces = "application/zip")
    ResponseEntity<Resource> export() {
        var tenant = registry.byId(TenantScope.required()).orElseThrow();
        var whole = export.of(tenant);
        return ResponseEntity.ok()
                .contentLength(whole.bytes())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(tenant.code() + ".zip")
                                .build()
                                .toString())
                .body(new InputStreamResource(whole.content()));
    }
}
