package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 第五条: whoever has an account may become an applicant of a region, and nothing else. */
@RestController
@Tag(name = "applicants", description = "申报人 applicants")
class ApplicantController {

    private static final Logger log = LoggerFactory.getLogger(ApplicantController.class);

    private final Organizations organizations;

    ApplicantController(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Open to every region's accounts, since nobody belongs to a region before; without a login there is no caller. */
    @Open
    @Operation(summary = "Become an applicant of this region", description = "The next token shows the seat.")
    @PostMapping("/api/{tenant}/tenant/applicants")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@PathVariable String tenant, Caller caller) {
        try {
            organizations.join(tenant, caller.id(), "applicant", "self", "applicant");
        } catch (ProcessingException | WebApplicationException | IllegalStateException notNow) {
            log.warn("{} could not become an applicant of {}", caller.id(), tenant, notNow);
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }
}
