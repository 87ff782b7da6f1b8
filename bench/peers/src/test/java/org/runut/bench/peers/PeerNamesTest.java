package org.runut.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.runut.evaluate.Counts;
import org.runut.evaluate.NamedSentence;
import org.runut.pack.id.Indonesian;
import org.runut.train.NameFinding;
import org.runut.train.Settings;
import org.runut.train.Trainer;

/** Indonesian names by Apache OpenNLP and by our tagger, both trained on one part of idner-news-2k and scored on the other. */
class PeerNamesTest {
    private static final Path DATA = Path.of("../../../shared/data/ner-id/idner-news-2k");

    @Test
    void entityF1() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no idner-news-2k beside this checkout");
        var train = NamedSentence.read(DATA.resolve("train.txt"));
        var dev = NamedSentence.read(DATA.resolve("dev.txt"));
        double best = openNlp("maximum entropy, cutoff 5", GISTrainer.MAXENT_VALUE, 5, train, dev);
        best = Math.max(best, openNlp("maximum entropy, cutoff 1", GISTrainer.MAXENT_VALUE, 1, train, dev));
        best = Math.max(best, openNlp("perceptron, cutoff 1", PerceptronTrainer.PERCEPTRON_VALUE, 1, train, dev));
        var pack = new Indonesian().load();
        var model = new Trainer(pack, Settings.usual()).names(train, List.of());
        long start = System.nanoTime();
        var ours = NameFinding.counts(model, pack, dev);
        tell("ours", ours, dev, start);
        assertThat(ours.f1()).isGreaterThan(best);
    }

    private static double openNlp(
            String name, String algorithm, int cutoff, List<NamedSentence> train, List<NamedSentence> dev)
            throws IOException {
        var settings = TrainingParameters.defaultParams();
        settings.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        settings.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        settings.put("PrintMessages", false);
        var samples = ObjectStreamUtils.createObjectStream(
                train.stream().map(PeerNamesTest::sample).toList());
        var finder = new NameFinderME(NameFinderME.train("id", null, samples, settings, new TokenNameFinderFactory()));
        var counts = Counts.NONE;
        long start = System.nanoTime();
        for (var sentence : dev) {
            counts = counts.plus(Counts.of(found(finder, sentence), sentence.names()));
            finder.clearAdaptiveData();
        }
        tell("OpenNLP, " + name, counts, dev, start);
        return counts.f1();
    }

    private static NameSample sample(NamedSentence sentence) {
        var starts = starts(sentence.text());
        var spans = new ArrayList<Span>();
        for (var name : sentence.names()) {
            int from = starts.indexOf(name.span().start());
            int to = from;
            while (to < starts.size() && starts.get(to) < name.span().end()) {
                to++;
            }
            spans.add(new Span(from, to, name.type()));
        }
        return new NameSample(sentence.text().split(" "), spans.toArray(Span[]::new), true);
    }

    private static Set<NamedSentence.Name> found(NameFinderME finder, NamedSentence sentence) {
        String[] words = sentence.text().split(" ");
        var starts = starts(sentence.text());
        Set<NamedSentence.Name> names = new LinkedHashSet<>();
        for (var span : finder.find(words)) {
            int last = span.getEnd() - 1;
            var place = new org.runut.model.Span(starts.get(span.getStart()), starts.get(last) + words[last].length());
            names.add(new NamedSentence.Name(place, span.getType()));
        }
        return names;
    }

    /** Where each word begins. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            starts.add(at);
            at += word.length() + 1;
        }
        return starts;
    }

    private static void tell(String name, Counts counts, List<NamedSentence> texts, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int tokens = texts.stream().mapToInt(t -> t.text().split(" ").length).sum();
        System.out.printf(
                Locale.ROOT,
                "%-36s P %.3f  R %.3f  F1 %.3f  %,.0f tokens a second, cold%n",
                name,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                tokens / seconds);
    }
}
