package cn.qualityaward.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts publications into the index. The publication's own version is the index's: an equal or older one changes
 * nothing, so any order and any repetition end in the same state.
 */
@Component
class Writes {

    private final PublicationIndex index;

    Writes(PublicationIndex index) {
        this.index = index;
    }

    /**
     * Puts it into the index and into the one being built, if any. Both names are resolved in one request: it either
     * came before the build, which then reads it from the record, or it is in both.
     */
    void put(Publication publication) {
        index.ask(client -> {
            var done = client.bulk(
                            bulk -> bulk.operations(put(publication, index.name()), put(publication, index.next())))
                    .items();
            settle(done.getFirst());
            if (done.getLast().status() != 404) {
                settle(done.getLast());
            }
            return done;
        });
    }

    /** Puts them into the index being built only. */
    void putIntoNext(List<Publication> publications) {
        index.ask(client -> {
            var operations = publications.stream()
                    .map(publication -> put(publication, index.next()))
                    .toList();
            var done = client.bulk(bulk -> bulk.operations(operations)).items();
            done.forEach(Writes::settle);
            return done;
        });
    }

    private static BulkOperation put(Publication publication, String alias) {
        return BulkOperation.of(operation -> operation.index(write -> write.index(alias)
                .requireAlias(true)
                .id(publication.id())
                .version((long) publication.version())
                .versionType(VersionType.External)
                .document(publication)));
    }

    private static void settle(BulkResponseItem item) {
        ErrorCause error = item.error();
        if (error != null && item.status() != 409) {
            throw new ElasticsearchException(
                    "es/bulk",
                    ErrorResponse.of(response -> response.status(item.status()).error(error)));
        }
    }
}
