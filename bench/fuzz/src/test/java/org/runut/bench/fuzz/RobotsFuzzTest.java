package org.runut.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;

/** The parser of robots.txt, called as the fetcher calls it. */
class RobotsFuzzTest {
    @FuzzTest
    @DictionaryEntries({
        "User-agent: *\\x0a",
        "Disallow: /",
        "Allow: ",
        "Crawl-delay: 1e999\\x0a",
        "Sitemap: ",
        "*$",
        "%F0%9F"
    })
    void robots(byte[] bytes) {
        var rules = new SimpleRobotRulesParser()
                .parseContent("https://kabar.example/robots.txt", bytes, "text/plain", List.of("runut"));
        assertThat(rules.isAllowed("https://kabar.example/a")).isIn(true, false);
    }
}
