package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.problem.Refusal;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to Elasticsearch. Its index is made when somebody first finds it missing, so neither can keep the other from
 * starting; while Elasticsearch is away every question is refused as unavailable.
 */
@Component
public class PublicationIndex {

    private static final Logger log = LoggerFactory.getLogger(PublicationIndex.class);

    private static final String FIRST = "0";

    private final ElasticsearchClient client;
    private final String definition;
    private final String name;
    private final int shape;
    private final AtomicBoolean away = new AtomicBoolean();

    PublicationIndex(
            ElasticsearchClient client,
            @Value("classpath:publications.json") Resource definition,
            @Value("${award.index}") String name)
            throws IOException {
        this.client = client;
        this.definition = definition.getContentAsString(StandardCharsets.UTF_8);
        this.name = name;
        this.shape = JsonMapper.shared()
                .readTree(this.definition)
                .at("/mappings/_meta/shape")
                .intValue();
    }

    /** Something asked of Elasticsearch. */
    @FunctionalInterface
    public interface Question<T> {
        T put(ElasticsearchClient client) throws IOException;
    }

    /** The alias under which the index is searched and written to. */
    public String name() {
        return name;
    }

    /** The alias under which an index being built is written to as well. */
    String next() {
        return name + "-next";
    }

    /** The index that is made when none is there; those built from the record are named after their time. */
    String first() {
        return name + "-" + FIRST;
    }

    /** Which fields it has, by number; what was built with fewer is built anew, and what a newer neighbour built is not. */
    int shape() {
        return shape;
    }

    /** @throws Refusal 503 when Elasticsearch cannot be reached or cannot answer now */
    public <T> T ask(Question<T> question) {
        try {
            var answer = askOrCreate(question);
            if (away.compareAndSet(true, false)) {
                log.info("Elasticsearch answers again");
            }
            return answer;
        } catch (ElasticsearchException failure) {
            if (failure.status() >= 500 || failure.status() == 429) {
                throw unavailable(failure);
            }
            throw failure;
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    private <T> T askOrCreate(Question<T> question) throws IOException {
        try {
            return question.put(client);
        } catch (ElasticsearchException failure) {
            if (!isMissing(failure)) {
                throw failure;
            }
            createFirst();
            return question.put(client);
        }
    }

    /** Makes a new index by the definition, known under that alias, and answers its own name. */
    String create(String suffix, String alias) throws IOException {
        return client.indices()
                .create(index -> index.index(name + "-" + suffix)
                        .withJson(new StringReader(definition))
                        .aliases(alias, as -> as))
                .index();
    }

    /** Always the same name, so that of two who find the index missing only one makes it. */
    private void createFirst() throws IOException {
        if (client.indices().existsAlias(alias -> alias.name(name)).value()) {
            return; // it was the one before a rebuild that is gone
        }
        try {
            create(FIRST, name);
            log.warn("The index {} was missing and has been made empty, to be built from the record", name);
        } catch (ElasticsearchException failure) {
            if (!"resource_already_exists_exception".equals(failure.error().type())) {
                throw failure;
            }
        }
    }

    private static boolean isMissing(ElasticsearchException failure) {
        return "index_not_found_exception".equals(failure.error().type());
    }

    private Refusal unavailable(Exception cause) {
        if (away.compareAndSet(false, true)) {
            log.warn("Elasticsearch is not available: {}", cause.getMessage());
        }
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }
}
