package cn.qualityaward.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchNodeTests {
    private static final String INDEX = """
            {"settings": {"number_of_replicas": 0, "analysis": {
               "char_filter": {"variants": {"type": "mapping", "mappings": ["\\u180B=>", "\\u180E=>", "\\u202F=>\\u00A0"]}},
               "filter": {"syllables": {"type": "icu_transform", "id": "Han-Latin; Latin-ASCII"},
                          "runs": {"type": "shingle", "min_shingle_size": 2, "max_shingle_size": 4, "token_separator": ""},
                          "pairs": {"type": "cjk_bigram", "output_unigrams": true}},
               "analyzer": {
                 "mongolian": {"type": "custom", "char_filter": ["variants"], "tokenizer": "icu_tokenizer", "filter": ["lowercase"]},
                 "chinese": {"type": "custom", "tokenizer": "standard", "filter": ["cjk_width", "lowercase", "pairs"]},
                 "pinyin": {"type": "custom", "tokenizer": "standard", "filter": ["syllables", "lowercase", "runs"]}}}},
             "mappings": {"properties": {"name": {"type": "text", "analyzer": "chinese", "search_analyzer": "cjk", "fields": {
               "words": {"type": "text", "analyzer": "smartcn"},
               "mongolian": {"type": "text", "analyzer": "mongolian"},
               "pinyin": {"type": "text", "analyzer": "pinyin", "search_analyzer": "standard"}}}}}}
            """;

    @TempDir
    Path home;

    @Test
    void findsChineseAndMongolianBeforeAndAfterBeingKilled() throws Exception {
        try (NodeProcess node = NodeProcess.start(home)) {
            node.ask("PUT", "/names", INDEX);
            node.ask("PUT", "/names/_doc/1", "{\"name\": \"锡林郭勒盟盟长质量奖\"}");
            node.ask("PUT", "/names/_doc/2?refresh=true", "{\"name\": \"ᠰᠢᠯᠢ ᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶ᠋ᠢᠮᠠᠭ\"}");
            findsBoth(node);
            node.kill();
        }
        try (NodeProcess node = NodeProcess.start(home)) {
            node.ask("GET", "/_cluster/health?wait_for_status=green&timeout=30s", "");
            findsBoth(node);
            assertThat(node.endsWhenItsInputDoes()).isTrue();
        }
    }

    private static void findsBoth(NodeProcess node) throws Exception {
        assertThat(found(node, "name", "质量奖")).contains("\"1\"");
        assertThat(found(node, "name", "盟")).contains("\"1\"");
        assertThat(found(node, "name.words", "质量")).contains("\"1\"");
        assertThat(found(node, "name.pinyin", "Xilin")).contains("\"1\"");
        assertThat(found(node, "name.mongolian", "ᠠᠶᠢᠮᠠᠭ")).contains("\"2\"");
        assertThat(found(node, "name.mongolian", "质量学")).doesNotContain("_id");
    }

    private static String found(NodeProcess node, String field, String text) throws Exception {
        String query =
                "{\"query\": {\"match\": {\"%s\": {\"query\": \"%s\", \"operator\": \"and\"}}}}".formatted(field, text);
        return node.ask("POST", "/names/_search?filter_path=hits.hits._id", query);
    }
}
