package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.pack.KnownEntity;
import org.runut.pack.Pack;
import org.runut.pack.PackProvider;

/** One id for the many names of a country, agency, medium or person, across articles and languages. */
class EntitiesTest {
    private static final Map<String, Pack> PACKS = ServiceLoader.load(PackProvider.class).stream()
            .map(provider -> provider.get().load())
            .collect(Collectors.toMap(Pack::language, pack -> pack));
    private static final Map<String, Analyzer> ANALYZERS =
            PACKS.values().stream().collect(Collectors.toMap(Pack::language, Analyzer::new));

    @Test
    void whatBothPacksKnowIsOfOneTypeAndParty() {
        Map<String, KnownEntity> english = new HashMap<>();
        pack("en").entities().forEach(e -> english.put(e.id(), e));
        List<String> differing = new ArrayList<>();
        for (var entity : pack("id").entities()) {
            var other = english.get(entity.id());
            if (other != null && !(same(entity.party(), other.party()) && entity.type() == other.type())) {
                differing.add(entity.id() + " " + entity.party() + " " + other.party());
            }
        }
        assertThat(differing).isEmpty();
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a == null ? b == null : a.equals(b);
    }

    @ParameterizedTest
    @CsvSource({"id", "en"})
    void noNameMeansTwoThings(String language) {
        Map<String, Set<String>> byName = new TreeMap<>();
        for (var entity : pack(language).entities()) {
            Stream.of(List.of(entity.name()), entity.aliases(), entity.adjectives())
                    .flatMap(List::stream)
                    .forEach(name ->
                            byName.computeIfAbsent(name, k -> new TreeSet<>()).add(entity.id()));
        }
        byName.values().removeIf(ids -> ids.size() < 2);
        assertThat(byName).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id", "en"})
    void partiesAreKnownOrGroupsOfTheirOwn(String language) {
        var ids = new HashSet<String>();
        pack(language).entities().forEach(e -> ids.add(e.id()));
        assertThat(pack(language).entities())
                .extracting(KnownEntity::party)
                .filteredOn(party -> party != null && !party.startsWith("publisher:"))
                .allSatisfy(party -> assertThat(ids).contains(party));
    }

    @Test
    void mostOfWhatOnePackKnowsTheOtherKnowsToo() {
        var indonesian = pack("id").entities().stream().map(KnownEntity::id).collect(Collectors.toSet());
        var english = pack("en").entities().stream().map(KnownEntity::id).collect(Collectors.toSet());
        var both = new HashSet<>(indonesian);
        both.retainAll(english);
        assertThat(both.size()).isGreaterThan((int) (0.9 * Math.min(indonesian.size(), english.size())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country:KP         | id | Korut mengirim tentara ke perbatasan.
            country:KP         | id | Menurut laporan itu, Korea Utara menambah pasukan.
            country:KP         | en | The envoys met DPRK officials for a day.
            country:KP         | en | Thousands of North Koreans crossed the border.
            country:KP         | en | The North Korean envoy left the hall.
            country:RU         | en | Analysts said the Russian economy had shrunk.
            country:UA         | en | Many Ukrainians left the town.
            country:NL         | en | The Dutch farmers blocked the road.
            org:kr-jcs         | id | Kepala Staf Gabungan (JCS) mengatakan pasukan itu bergerak.
            org:kr-jcs         | id | Menurut JCS, rudal itu jatuh ke laut.
            org:kr-jcs         | en | The Joint Chiefs of Staff said the missile fell into the sea.
            org:id-bnpb        | id | Menurut BNPB, tujuh orang tewas.
            org:id-bnpb        | en | The National Disaster Mitigation Agency said seven people died.
            org:un             | id | Utusan PBB tiba pada Rabu.
            org:un             | en | The United Nations warned of hunger in the region.
            person:volodymyr-zelensky | id | Presiden Ukraina Volodymyr Zelenskyy tiba di Jakarta.
            person:volodymyr-zelensky | id | Kabar itu disampaikan Zelensky pada Senin.
            person:volodymyr-zelensky | en | Volodymyr Zelenskiy arrived on Monday.
            person:donald-trump | en | The crowd cheered when Donald J. Trump came in.
            media:reuters      | en | Reuters reported that the ship had sunk.
            media:antara       | id | Demikian dikutip Kantor Berita Antara.
            place:ID-JB        | id | Banjir melanda Jawa Barat.
            place:ID-JB        | en | Floods struck towns in West Java.
            person:yuda-prawira | id | Bupati Yuda Prawira menolak usul itu.
            """)
    void manyNamesOneId(String id, String language, String text) {
        assertThat(analysis(language, text).entities()).extracting(e -> e.id()).contains(id);
    }

    /** Known mistakes: a country that only describes is not told, a place before a name that the tables do not know goes into it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country:KP          | id | Tentara Korut dikirim ke perbatasan.
            person:yuda-prawira | id | Bupati Karsawana Yuda Prawira menolak usul itu.
            """)
    void notYet(String id, String language, String text) {
        assertThat(analysis(language, text).entities()).extracting(e -> e.id()).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country   | country:KP      | id | Pyongyang membantah tuduhan itu.
            place     | place:pyongyang | id | Delegasi itu tiba di Pyongyang.
            country   | country:KP      | en | Pyongyang denied the charge.
            place     | place:pyongyang | en | The delegation landed in Pyongyang.
            country   | country:US      | en | Washington said it would not wait.
            place     | place:washington | en | They marched in Washington against the law.
            """)
    void aCapitalUsedForItsGovernmentIsToldFromThePlace(String type, String id, String language, String text) {
        assertThat(analysis(language, text).entities())
                .filteredOn(e -> id.equals(e.id()))
                .extracting(e -> e.type().name().toLowerCase(java.util.Locale.ROOT))
                .containsExactly(type);
    }

    @Test
    void oneArticleMayNameBothThePlaceAndTheGovernment() {
        var entities = analysis("en", "Pyongyang denied the charge. The envoys stayed in Pyongyang.")
                .entities();
        assertThat(entities).extracting(e -> e.id()).containsExactly("country:KP", "place:pyongyang");
    }

    @Test
    void aShortNameIsThatOfTheFullOneInTheArticle() {
        var entities = analysis(
                        "en", "Tiffany Trump opened the hotel. Guests greeted Trump at the door, and Trump smiled.")
                .entities();
        assertThat(entities).extracting(e -> e.id()).containsOnly("person:tiffany-trump");
    }

    @Test
    void speakersCarryTheIdOfWhomTheyName() {
        var analysis = analysis("id", "Pyongyang menyatakan 300 tentara tewas, kata Yuda Prawira kepada wartawan.");
        assertThat(analysis.quotations())
                .extracting(q -> q.chain().speakerId())
                .containsAnyOf("country:KP", "person:yuda-prawira");
    }

    private static Pack pack(String language) {
        return java.util.Objects.requireNonNull(PACKS.get(language));
    }

    private static Analysis analysis(String language, String text) {
        return java.util.Objects.requireNonNull(ANALYZERS.get(language))
                .analyze(new RawArticle("-", null, null, null, "2024-12-10", language, null, text));
    }
}
