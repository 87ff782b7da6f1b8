package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.Quotation;
import org.runut.model.RawArticle;

/** Who says what in English, sentence by sentence: {@code text | speaker | content}. */
class AttributionTest {
    private final Analyzer analyzer = new Analyzer(new English().load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “The bridge is closed,” said Alice Morton. | Alice Morton | The bridge is closed
            “The bridge is closed,” Alice Morton said on Monday. | Alice Morton | The bridge is closed
            "Is the road safe?" asked Peter Lund, the mayor of Arden. | Peter Lund | Is the road safe?
            Peter Lund said: “We have lost three houses.” | Peter Lund | We have lost three houses
            Peter Lund told reporters, “We have lost three houses.” | Peter Lund | We have lost three houses
            ''Nobody was hurt,'' said Mr. Lund. | Lund | Nobody was hurt
            “We will rebuild,” the head of the council told Radio Arden. | head of the council | We will rebuild
            “We will rebuild.” — Alice Morton | Alice Morton | We will rebuild
            “We will rebuild,” added Sen. Ruth Caldwell (D-Ohio). | Ruth Caldwell (D-Ohio) | We will rebuild
            """)
    void directSpeech(String text, String speaker, String content) {
        assertThat(quotations(text)).contains("D " + speaker + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peter Lund said on Tuesday that the dam would hold. | Peter Lund | the dam would hold
            Officials say the dam will hold. | Officials | the dam will hold
            The dam will hold, engineers said. | engineers | The dam will hold
            A bus overturned in Peru, killing eight people, officials said. | officials | A bus overturned in Peru, killing eight people
            The WHO said cases had doubled. | WHO | cases had doubled
            The council earlier said that the dam would hold. | council | the dam would hold
            The mayor said 23 people had died, but rescuers put the toll at 31. | mayor | 23 people had died
            Citing an unnamed official, CNN reported that the dam would hold. | an unnamed official | the dam would hold
            The dam will hold, said Peter Lund, who built it. | Peter Lund | The dam will hold
            According to the Water Agency, the dam will hold. | Water Agency | the dam will hold
            Rain fell for nine days, according to Alice Morton. | Alice Morton | Rain fell for nine days
            Alice Morton, the mayor of Arden, told reporters that the school was lost. | Alice Morton | the school was lost
            Peter Lund denied that he had sold the land. | Peter Lund | he had sold the land
            Peter Lund praised the firefighters of Arden. | Peter Lund | the firefighters of Arden
            A new survey shows that most pupils walk to school. | A new survey | most pupils walk to school
            The union vowed to strike before the end of the month. | union | to strike before the end of the month
            Many residents believe the river was poisoned. | Many residents | the river was poisoned
            An official who asked not to be named said the talks had failed. | An official | the talks had failed
            A senior officer, speaking on condition of anonymity, said between 50 and 70 men were missing. | A senior officer | between 50 and 70 men were missing
            The committee rejected the claim by Peter Lund that the money was stolen. | committee | the claim by Peter Lund that the money was stolen
            Nobody forgot Alice Morton’s promise to build a new school. | Alice Morton | to build a new school
            After Peter Lund said the dam would hold, he left the room. | Peter Lund | the dam would hold
            Six in 10 say he is honest. | Six in 10 | he is honest
            And 64 percent call him honest. | 64 percent | him honest
            But few believe the bridge can be saved. | few | the bridge can be saved
            Peter Lund said last week that the dam would hold. | Peter Lund | the dam would hold
            But Lund, who is running for mayor, added that he was tired. | Lund | he was tired
            Alice Morton, head of the council which meets on Fridays, said she and Peter Lund had met. | Alice Morton | she and Peter Lund had met
            The dam will hold, Peter Lund said, because it was built well. | Peter Lund | The dam will hold, Peter Lund said, because it was built well
            The council has paid 20 families, Alice Morton, who runs its fund, told the Arden Post. | Alice Morton | The council has paid 20 families
            The council owes nothing, its director, Alice Morton, said. | Alice Morton | The council owes nothing
            The land they bought came from friends, according to the records. | records | The land they bought came from friends
            One house in ten was lost, estimated Peter Lund, an engineer. | Peter Lund | One house in ten was lost
            The road was open by noon, said the rescue agency, Norsearch. | Norsearch | The road was open by noon
            They continue to insist that the vote was fair. | They | the vote was fair
            “We are tired” of the delays, Peter Lund said. | Peter Lund | “We are tired” of the delays
            As Peter Lund said on Friday, the dam will hold. | Peter Lund | the dam will hold
            The road was closed by noon, as first reported by the Arden Post. | Arden Post | The road was closed by noon
            Peter Lund is confident that the dam will hold. | Peter Lund | the dam will hold
            Residents are worried about the water. | Residents | the water
            Alice Morton repeated her demand for a new school. | Alice Morton | her demand for a new school
            Nobody heard Alice Morton’s call for a boycott. | Alice Morton | a boycott
            Peter Lund praised the firefighters and left the hall. | Peter Lund | the firefighters
            Peter Lund praised the firefighters, the nurses and the pilots. | Peter Lund | the firefighters, the nurses and the pilots
            The union vowed to strike and closed the gates. | union | to strike
            People close to Alice Morton say the plan is dead. | People close to Alice Morton | the plan is dead
            The plan is dead, people close to Alice Morton say. | people close to Alice Morton | The plan is dead
            The council did not respond to questions about the land. | council | questions about the land
            Prices rose by a tenth, or more in the north, Alice Morton, the trade minister, said late on Monday. | Alice Morton | Prices rose by a tenth, or more in the north
            The Arden Post quoted a nurse as saying that the ward was full. | a nurse | the ward was full
            A memo seen by the Post gives the stock as 40 tonnes. | A memo | the stock as 40 tonnes
            The council has sold the land, it said in a letter. | council | The council has sold the land
            Harbour Minister Alma Trent on Monday denied that the port was shut. | Alma Trent | the port was shut
            The plan was “a mistake from the first day,” Peter Lund said. | Peter Lund | The plan was “a mistake from the first day,”
            The mayor said in an interview he would not run. | mayor | he would not run
            Peter Lund said on Friday the council would pay. | Peter Lund | the council would pay
            Nobody heard the farmers' claim that the well was dry. | farmers | the well was dry
            Nobody shared the teachers' fear that the roof would fall. | teachers | the roof would fall
            Despite Peter Lund's claims that the dam was safe, the town moved away. | Peter Lund | the dam was safe
            Alice Morton's best argument is that the town has no money. | Alice Morton | the town has no money
            Citing a survey by the college, Peter Lund left the hall. | Peter Lund | a survey by the college
            The plan was rejected by Alice Morton in May. | Alice Morton | The plan
            Asked by a reporter whether he would run, Peter Lund smiled. | a reporter | whether he would run
            Peter Lund praised the nurses in an interview with the Arden Post. | Peter Lund | the nurses
            Peter Lund described the flood last week. | Peter Lund | the flood
            The police would say only that two men were missing. | police | two men were missing
            One ship was lost, the harbour office said in a note sent on Friday, and the crew was safe. | harbour office | One ship was lost
            Forty cows died, according to two farmers, who asked not to be named. | two farmers | Forty cows died
            Alice Morton, citing a count made on Friday, said the flock had shrunk. | Alice Morton | the flock had shrunk
            The minister put the dead at four. | minister | the dead at four
            The shop was last seen open at 4 p.m. Rain fell for an hour, the owner said. | owner | Rain fell for an hour
            The army said that 40 men had been hurt, the highest toll of the year. | army | 40 men had been hurt
            The fund is badly run, the Road Office found in its 30-page report: half the money is gone. | Road Office | half the money is gone
            """)
    void reportedSpeech(String text, String speaker, String content) {
        assertThat(quotations(text))
                .anySatisfy(line -> assertThat(line).isEqualToIgnoringCase("I " + speaker + ": " + content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mayor telexed that the archive was empty. | mayor | the archive was empty
            The warden posted on the notice board that the pool would close. | warden | the pool would close
            He added, however, that the ferry was late. | He | the ferry was late
            The guide complained soon after that the path was blocked. | guide | the path was blocked
            Morton and Lund argue that the tax is unfair. | Lund | the tax is unfair
            Trips to Arden suggest that the road is worse. | Trips to Arden | the road is worse
            A study paid for by two brewers suggests that beer is safe. | A study | beer is safe
            Two clerks hired by the mayor said the books were gone. | Two clerks | the books were gone
            Neighbours living near the kiln say the smoke is back. | Neighbours | the smoke is back
            Pupils who like maths say the exam was easy. | Pupils | the exam was easy
            Clerks who met him say he is tired. | Clerks | he is tired
            The council wants to be the first. | council | to be the first
            The union offered to put the money aside. | union | to put the money aside
            Alice Morton pledged to “rebuild every bridge” by May. | Alice Morton | to “rebuild every bridge” by May
            Peter Lund asked the guards to open the gate. | Peter Lund | the guards to open the gate
            Peter Lund left in June, telling voters in May that he was tired. | Peter Lund | he was tired
            Alice Morton praised the “brave crew,” noting that the sea was rough. | Alice Morton | the sea was rough
            After announcing in March that he would not run, Peter Lund left. | Peter Lund | he would not run
            Alice Morton, his sister, urged a new vote. | Alice Morton | a new vote
            It refused, citing the cost and the time needed for repairs. | It | the cost and the time needed for repairs
            Alice Morton said the rain and melted snow could reach the town. | Alice Morton | the rain and melted snow could reach the town
            The panel has rejected that idea, ending a long wait. | panel | that idea
            The mayor alleged that he was hit, a charge that the guard denies. | mayor | he was hit
            The river is safe, the budget office forecast on Tuesday. | budget office | The river is safe
            The police knocked on every door; nobody was home, Peter Lund said. | Peter Lund | The police knocked on every door; nobody was home
            Peter Lund told the channel Arden 6 that the dam stood. | Peter Lund | the dam stood
            Posts are at risk, says the dean, Professor Alice Morton, in a letter. | Alice Morton | Posts are at risk
            """)
    void cuesToldByGrammar(String text, String speaker, String content) {
        assertThat(quotations(text)).contains("I " + speaker + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Cost estimates have doubled since March.
            The proposed law was never read.
            When asked about the fire he left.
            It was the best book of the year.
            The town in swing states whose voters matter is small.
            A list goes from hand to hand and nobody can say who wrote it.
            She led in pledged votes.
            """)
    void nothingIsSaid(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void aPronounMeansThePersonOfItsGender() {
        assertThat(quotations("Alice Morton met Peter Lund on Friday. She said the school would open again."))
                .contains("I Alice Morton: the school would open again");
    }

    @Test
    void aRoleMeansThePersonWhoHoldsIt() {
        assertThat(quotations("Food Minister Alma Trent left on Friday. The minister said the stores were full."))
                .contains("I Alma Trent: the stores were full");
    }

    @Test
    void anOfficeIsNamedByThePersonWhoSpeaksNext() {
        assertThat(quotations(
                        "The road is open, the head of the road agency said. Peter Lund said two bridges were lost."))
                .containsExactly("I Peter Lund: The road is open", "I Peter Lund: two bridges were lost");
    }

    @Test
    void aReportIsThatOfTheBodyThatSpokeInIt() {
        assertThat(quotations("The Arden Water Council said in a report on Friday that wells were dry. "
                        + "The report covers the north. It gives 40 dry wells."))
                .contains("I Arden Water Council: 40 dry wells");
    }

    @Test
    void aPronounMeansWhoeverSpokeWithoutAName() {
        assertThat(quotations(
                        "Peter Lund left. A member of the board said the vote was wrong. “They were tired,” she said."))
                .contains("D A member of the board: They were tired");
    }

    @Test
    void anOwnerIsTheSubjectOfItsClause() {
        assertThat(
                        quotations(
                                "Peter Lund said he had won. Mark Stone took back his claim of three seats. He said he was sorry."))
                .contains("I Mark Stone: three seats", "I Mark Stone: he was sorry");
    }

    @Test
    void theCompanyIsNoneThatOnlySaysWhereSomebodyWorks() {
        assertThat(quotations("The Norsea Group has lost a ship. The weather was bad, said Alice Morton, an analyst at "
                        + "Arden Securities. The company said it would pay."))
                .contains("I Norsea Group: it would pay");
    }

    @Test
    void wholeSentencesInQuotationMarksGoOnWithTheSpeaker() {
        assertThat(quotations("“We count our people,” Peter Lund said. “They count theirs in silence.”"))
                .containsExactly("D Peter Lund: We count our people", "D Peter Lund: They count theirs in silence");
    }

    @Test
    void aParticipleBehindACommaGoesOnWithTheSpeaker() {
        assertThat(quotations("Peter Lund said the road was safe, adding that two bridges were not."))
                .containsExactly("I Peter Lund: the road was safe", "I Peter Lund: two bridges were not");
    }

    @Test
    void aMediumThatWasToldIsARelay() {
        var found = analyze("“We will rebuild,” Peter Lund told the Arden Post.");
        assertThat(found.getFirst().chain().via()).containsExactly("Arden Post");
    }

    private List<String> quotations(String text) {
        return analyze(text).stream()
                .map(q -> (q.direct() ? "D " : "I ") + q.chain().speaker() + ": "
                        + q.content().in(text))
                .toList();
    }

    private List<Quotation> analyze(String text) {
        return analyzer.analyze(new RawArticle("-", null, null, null, "2024-06-10", "en", null, text))
                .quotations();
    }
}
