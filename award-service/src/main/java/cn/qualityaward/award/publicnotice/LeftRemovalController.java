package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.publicnotice.LeftRemovals.Left;
import cn.qualityaward.award.publicnotice.LeftRemovals.Removal;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 由领导小组秘书决定取消, where no head of the office may (第十八条). */
@RestController
@RequestMapping("/api/{tenant}/award/objections/left")
@Seated("leading-group/secretary")
class LeftRemovalController {

    private final LeftRemovals left;
    private final OfficeHeads heads;

    LeftRemovalController(LeftRemovals left, OfficeHeads heads) {
        this.left = left;
        this.heads = heads;
    }

    @Operation(summary = "Objections that were looked into, where no head of the office may take the name off the list")
    @GetMapping
    List<Left> left(Caller caller) {
        return left.of(heads.seated(), caller.id());
    }

    @Operation(summary = "Uphold it and take the name off the list, by a document (第十五条)")
    @PostMapping("/{objection}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID objection, @Valid @RequestBody Removal removal, Caller caller) {
        left.remove(objection, removal, Decider.seated(caller, "leading-group", "secretary"), heads.seated());
    }
}
