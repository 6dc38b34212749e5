package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.access.InternalOnly;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what award-service's outbox delivers; a refusal makes it deliver again. */
@RestController
@InternalOnly
class PublicationController {

    private final Writes writes;

    PublicationController(Writes writes) {
        this.writes = writes;
    }

    @PostMapping("/internal/publications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody Publication publication) {
        writes.put(publication);
    }
}
