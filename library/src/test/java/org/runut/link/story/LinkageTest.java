package org.runut.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final double UNCOMPARED = -6;

    @Test
    void itemsOfWhichNothingIsKnownStayApart() {
        assertThat(new Linkage(3, 0, UNCOMPARED).groups()).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void whatSpeaksForOneAnotherComesTogether() {
        var linkage = new Linkage(4, 0, UNCOMPARED);
        linkage.compare(0, 1, 3);
        linkage.compare(2, 3, 2);
        linkage.compare(1, 2, -4);
        assertThat(linkage.groups()).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void oneStrongPairDoesNotChainTwoGroups() {
        var linkage = new Linkage(4, 0, UNCOMPARED);
        linkage.compare(0, 1, 5);
        linkage.compare(2, 3, 5);
        linkage.compare(1, 2, 4);
        assertThat(linkage.groups()).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void theMeanDecides() {
        var linkage = new Linkage(3, 0, UNCOMPARED);
        linkage.compare(0, 1, 5);
        linkage.compare(1, 2, 4);
        linkage.compare(0, 2, -1);
        assertThat(linkage.groups()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void theBarMayDependOnHowLargeTheGroupsAre() {
        var linkage = new Linkage(5, (a, b) -> a + b == 2 ? 2 : 0, UNCOMPARED);
        linkage.compare(0, 1, 3);
        linkage.compare(0, 2, 1);
        linkage.compare(1, 2, 1);
        linkage.compare(3, 4, 1);
        assertThat(linkage.groups()).containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3), List.of(4));
    }
}
