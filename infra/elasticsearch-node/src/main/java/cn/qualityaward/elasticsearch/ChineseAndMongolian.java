package cn.qualityaward.elasticsearch;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * What the search index uses of analysis-common, analysis-smartcn and analysis-icu, which are not published as jars:
 * the same names and settings over Lucene's own, so the index definition fits a full cluster as it stands.
 */
public final class ChineseAndMongolian extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("mapping", AnalysisPlugin.requiresAnalysisSettings(Pieces.charFilter(settings -> {
            NormalizeCharMap mappings = mappings(settings);
            return text -> new MappingCharFilter(mappings, text);
        })));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "cjk_width", Pieces.filter(settings -> CJKWidthFilter::new),
                "cjk_bigram",
                        Pieces.filter(settings -> {
                            boolean unigrams = settings.getAsBoolean("output_unigrams", false);
                            return tokens -> new CJKBigramFilter(tokens, CJKBigramFilter.HAN, unigrams);
                        }),
                "icu_transform",
                        Pieces.filter(settings -> {
                            Transliterator transliterator = Transliterator.getInstance(settings.get("id", "Null"));
                            return tokens -> new ICUTransformFilter(tokens, transliterator);
                        }));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "icu_tokenizer", Pieces.tokenizer(() -> new ICUTokenizer(new DefaultICUTokenizerConfig(true, true))));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "cjk", Pieces.analyzer(() -> new CJKAnalyzer(CharArraySet.EMPTY_SET)),
                "smartcn", Pieces.analyzer(SmartChineseAnalyzer::new));
    }

    /** Characters as they are: of Elasticsearch's own backslash escapes none is needed. */
    private static NormalizeCharMap mappings(Settings settings) {
        var map = new NormalizeCharMap.Builder();
        for (String mapping : settings.getAsList("mappings")) {
            int arrow = mapping.indexOf("=>");
            map.add(
                    mapping.substring(0, arrow).trim(),
                    mapping.substring(arrow + 2).trim());
        }
        return map.build();
    }
}
