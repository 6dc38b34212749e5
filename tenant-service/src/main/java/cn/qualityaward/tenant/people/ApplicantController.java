package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 第五条: whoever has an account may become an applicant of a region, and nothing else. */
@RestController
@Tag(name = "applicants", description = "申报人 applicants")
class ApplicantController {

    private final PeopleDesk desk;
    private final Seating seating;

    ApplicantController(PeopleDesk desk, Seating seating) {
        this.desk = desk;
        this.seating = seating;
    }

    /** Open to every region's accounts, since nobody belongs to a region before; without a login there is no caller. */
    @Open
    @Operation(
            summary = "Become an applicant of this region",
            description = "204: the next token shows the seat. 202: it will, once Keycloak can be reached.")
    @PostMapping("/api/{tenant}/tenant/applicants")
    ResponseEntity<Void> join(Caller caller) {
        var seated = seating.seatNow(desk.joinAsApplicant(caller));
        return ResponseEntity.status(seated ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED)
                .build();
    }
}
