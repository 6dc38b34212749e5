package cn.qualityaward.award.holdings;

import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.holdings.Archive;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.record.Chain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** For tenant-service, which asks on behalf of the region's administrator, or when a closed region's time is over. */
@RestController
@InternalOnly
@RequestMapping("/internal/{tenant}/holdings")
class HoldingsController {

    private final Holdings holdings;
    private final TenantDirectory directory;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    HoldingsController(Holdings holdings, TenantDirectory directory, TransactionTemplate transaction, JsonMapper json) {
        this.holdings = holdings;
        this.directory = directory;
        this.transaction = transaction;
        this.json = json;
    }

    /** Written as it is read; the account of it comes last, so what breaks off has none. */
    @GetMapping(path = "/archive", produces = "application/zip")
    void archive(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        OutputStream out = response.getOutputStream();
        var archive = new Archive(out);
        archive.finish("award/index.json", json.writeValueAsBytes(holdings.write(archive)));
    }

    @GetMapping(path = "/size", produces = MediaType.APPLICATION_JSON_VALUE)
    Holdings.Size size() {
        return holdings.size();
    }

    /** May be asked again and again. */
    @PostMapping("/erasure")
    Chain.Tip erase() {
        directory.byId(TenantScope.required()).orElseThrow().requireClosed();
        var tip = holdings.closeRecord();
        transaction.executeWithoutResult(status -> holdings.erase());
        holdings.eraseOutside();
        return tip;
    }
}
