package cn.qualityaward.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The indices behind the name: the one in use, and at times the one that will take its place. */
@Component
class Generations {

    private final PublicationIndex index;

    Generations(PublicationIndex index) {
        this.index = index;
    }

    /**
     * Whether the one in use was built from the record with every field there is by now, and not just made empty because
     * none was there.
     */
    boolean built() {
        return index.ask(client -> {
            var built = client.indices().getAlias(all -> all.index(index.name() + "-*")).aliases().entrySet().stream()
                    .filter(one -> one.getValue().aliases().containsKey(index.name()))
                    .map(Map.Entry::getKey)
                    .filter(one -> !one.equals(index.first()))
                    .toList();
            return !built.isEmpty()
                    && client.indices().getMapping(of -> of.index(built)).mappings().values().stream()
                            .allMatch(one -> shape(one.mappings()) >= index.shape());
        });
    }

    /** None is told of those built before shapes were numbered. */
    private static int shape(TypeMapping mapping) {
        var shape = mapping.meta().get("shape");
        return shape == null ? 1 : shape.to(Integer.class);
    }

    /** Makes the next one, into which what is published from now on goes as well. */
    String begin(Instant now) {
        return index.ask(client -> {
            dropUnused(client);
            return index.create(String.valueOf(now.toEpochMilli()), index.next());
        });
    }

    /** Lets it take the place of the one in use, in one step. */
    void promote(String next) {
        index.ask(client -> {
            client.indices().refresh(refresh -> refresh.index(next));
            client.indices()
                    .updateAliases(update -> update.actions(
                                    action -> action.remove(old -> old.index(index.name() + "-*")
                                            .alias(index.name())
                                            .mustExist(false)))
                            .actions(action ->
                                    action.add(used -> used.index(next).alias(index.name())))
                            .actions(action -> action.remove(built ->
                                    built.index(next).alias(index.next()).mustExist(true))));
            return dropUnused(client);
        });
    }

    /** What a rebuild that failed has left; only for whoever may rebuild. */
    void dropAbandoned() {
        index.ask(this::dropUnused);
    }

    private List<String> dropUnused(ElasticsearchClient client) throws IOException {
        var unused = client.indices().getAlias(all -> all.index(index.name() + "-*")).aliases().entrySet().stream()
                .filter(one -> one.getKey().matches("\\Q" + index.name() + "\\E-\\d+"))
                .filter(one -> !one.getValue().aliases().containsKey(index.name()))
                .map(Map.Entry::getKey)
                .toList();
        if (!unused.isEmpty()) {
            client.indices().delete(delete -> delete.index(unused).ignoreUnavailable(true));
        }
        return unused;
    }
}
