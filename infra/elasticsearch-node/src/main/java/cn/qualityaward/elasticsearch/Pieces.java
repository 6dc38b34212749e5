package cn.qualityaward.elasticsearch;

import java.io.Reader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Lucene's analysis pieces in the shape in which Elasticsearch asks a plugin for them. */
final class Pieces {
    private Pieces() {}

    static AnalysisProvider<CharFilterFactory> charFilter(Function<Settings, UnaryOperator<Reader>> piece) {
        return (index, environment, name, settings) -> {
            UnaryOperator<Reader> made = piece.apply(settings);
            return new AbstractCharFilterFactory(name) {
                @Override
                public Reader create(Reader text) {
                    return made.apply(text);
                }
            };
        };
    }

    static AnalysisProvider<TokenizerFactory> tokenizer(Supplier<Tokenizer> piece) {
        return (index, environment, name, settings) -> new AbstractTokenizerFactory(name) {
            @Override
            public Tokenizer create() {
                return piece.get();
            }
        };
    }

    static AnalysisProvider<TokenFilterFactory> filter(Function<Settings, UnaryOperator<TokenStream>> piece) {
        return (index, environment, name, settings) -> {
            UnaryOperator<TokenStream> made = piece.apply(settings);
            return new AbstractTokenFilterFactory(name) {
                @Override
                public TokenStream create(TokenStream tokens) {
                    return made.apply(tokens);
                }
            };
        };
    }

    static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(Supplier<Analyzer> piece) {
        return (index, environment, name, settings) -> {
            // one each, for Elasticsearch closes it together with the index
            Analyzer made = piece.get();
            return new AbstractIndexAnalyzerProvider<Analyzer>(name) {
                @Override
                public Analyzer get() {
                    return made;
                }
            };
        };
    }
}
