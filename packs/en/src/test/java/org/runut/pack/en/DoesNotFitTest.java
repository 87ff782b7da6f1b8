package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Check;

/** Short paragraphs whose figures, or headlines, don't fit, each beside one that does. */
class DoesNotFitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            HEADLINE | 900 bodies found in old mine | Workers have recovered 540 bodies from the mine, prosecutors said. They believe about 900 people may be buried there.
            ARITHMETIC | - | The council counted 640 ballots, 480 of them, or barely half, from the north ward.
            ARITHMETIC | - | Of the 320 patients tested, 48 were positive, or 25 percent.
            ARITHMETIC | - | The clinic treated 900 people last year. Some 270 of them, more than half, were children.
            ARITHMETIC | - | A tonne of urea costs 9,000 rupees to make. Farmers pay 3,000 rupees, nearly two-thirds of that.
            ARITHMETIC | - | There were 48,200 valid votes and 1,300 spoiled ones, so 51,500 people voted.
            ARITHMETIC | - | The airline carried 410 adults and 85 children, bringing the total to 515 passengers.
            INCOMPLETE | - | Of the 260 nurses hired this year, 140 work in Dallen and 95 in Port Mera, the ministry said.
            INCOMPLETE | - | The grant of $7.5 million consists of $4.2 million for roads, $1.8 million for schools and $1 million for clinics.
            ARITHMETIC | - | Revenue rose 30 percent to $520 million from $460 million a year earlier.
            ARITHMETIC | - | Exports fell to 1.2 million tonnes, down 40 percent from 1.5 million tonnes in 2022.
            ARITHMETIC | - | The port handled 900 containers on Friday, three times the 450 it handles on a normal day.
            ARITHMETIC | - | Candidate Ruan took 41,500 votes and Mbeki 39,200, a margin of 3,200 votes.
            ARITHMETIC | - | The city will pay $6 million to 400 families, or $25,000 each.
            ARITHMETIC | - | In the survey, 48 percent backed the plan, 39 percent opposed it and 24 percent had no opinion.
            HEADLINE | 40 miners killed in shaft collapse | Forty miners were killed or trapped when a shaft collapsed on Tuesday, the union said.
            HEADLINE | Flood destroys 3,400 homes | The flood damaged 3,400 homes, 600 of them beyond repair, the agency said.
            HEADLINE | More than 500 trapped in tunnel | Nearly 500 people were trapped in the tunnel overnight, firefighters said.
            HEADLINE | 120 schools closed over haze | Haze may force 120 schools to close if the wind does not turn, officials warned.
            ARITHMETIC | - | Of 50 lorries stopped, 63 were overloaded, the inspectors said.
            INCOMPLETE | - | The blast killed 16 people: nine in the bus and five in the van.
            ARITHMETIC | - | The blast killed 16 people: 12 in the bus and five in the van.
            INCOMPLETE | - | Aid worth 90 million euros was pledged. Norway gave 45 million euros, Spain 25 million euros and Malta 12 million euros.
            ARITHMETIC | - | Turnout was 61 percent: 48,800 of 110,000 registered voters cast a ballot.
            ARITHMETIC | - | The agency tested 2,400 samples and found lead in 360, or 25 percent, of them.
            ARITHMETIC | - | The storm killed 12 people in Lago, 7 in Mira and 4 in Tesso. In all, 27 people died.
            ARITHMETIC | - | Investigators looked at 1,250 invoices and rejected 250, a third of them.
            ARITHMETIC | - | Of the 88 wells sampled, 22 contained arsenic (40 percent).
            INCOMPLETE | - | The ministry has 5,200 tonnes of chlorine: 3,100 tonnes in the capital, 1,200 tonnes in the north and 600 tonnes in the islands.
            ARITHMETIC | - | The ministry has 5,200 tonnes of chlorine: 3,100 tonnes in the capital, 1,900 tonnes in the north and 600 tonnes in the islands.
            INCOMPLETE | - | Hospitals admitted 118 patients on Monday. Seventy-one went to Saint Anne, 29 to the naval hospital and 12 to the county clinic.
            ARITHMETIC | - | The deficit narrowed by 12 percent to $75 billion from $80 billion.
            ARITHMETIC | - | Smoke from the peat fires sent 640 people to clinics, four times as many as the 240 a week earlier.
            HEADLINE | Militants kill 25 soldiers | The attack killed or wounded 25 soldiers, an army spokesman said.
            HEADLINE | Mayor's party wins 60 percent of seats | The mayor's party won 36 of 90 seats, or 40 percent, the board said.
            HEADLINE | Heat kills 300 | Doctors treated 300 people for heat stroke; 14 died.
            HEADLINE | Police arrest 90 protesters | Police questioned 90 protesters and arrested 12 of them on Sunday.
            ARITHMETIC | - | The union has 9,000 members. It said 3,600 of them, or 55 percent, voted for the strike.
            ARITHMETIC | - | Rents rose 30 percent to $1,150 a month from $1,000, the council said.
            ARITHMETIC | - | The district has 2,400 teachers. Half of them, or 1,500, are on contract.
            ARITHMETIC | - | The ministry said 9,400 hectares were lost. Growers will get 2 million rupiah a hectare, or 28 billion rupiah in all.
            INCOMPLETE | - | The bank will cut 1,870 jobs: 940 in Dalen, 610 in Port Mera and 250 in Lago.
            HEADLINE | Firm pockets $900 million | The firm raised $120 million last year and hopes for $400 million more.
            ARITHMETIC | - | Growers of 12,800 hectares will get 3 million rupiah a hectare, or 45 billion rupiah in all.
            HEADLINE | Six sailors charged over fire | Prosecutors charged six suspects. Three of them are sailors, two are foremen and one is a port official.
            ARITHMETIC | - | The depot holds 900 trucks; 300 of them, nearly half, are idle.
            ARITHMETIC | - | Savers held 6.7 billion dollars when the doors were locked. The fund will pay out 5.1 billion dollars, or about nine-tenths of what is left, its head said.
            ARITHMETIC | - | Gunners fired 206 drones and 170 were shot down, leaving 26 that got through.
            INCOMPLETE | - | Police have charged 14 people. Inspector Dale listed them: seven drivers, three brokers and two bankers.
            INCOMPLETE | - | The hospital said 142 bodies had been identified: 88 men, 37 women and 12 children.
            ARITHMETIC | - | Of the 620 pupils, 155 were ill, or four in ten.
            ARITHMETIC | - | The company cut 400 of its 3,200 staff, about a third.
            ARITHMETIC | - | Unemployment rose to 6.1 percent, up 1.4 points from 5.2 percent a year ago.
            HEADLINE | Half of teachers walk out | The department said 120 of 960 teachers walked out on Monday.
            HEADLINE | Six officers charged over stampede | Prosecutors charged six people over the stampede on Thursday. Three of them are police officers, two are stewards and one works for the league.
            HEADLINE | One in two citizens poor | The report says more than a fifth of citizens are poor. The official rate is 9 percent.
            HEADLINE | 320 missiles hit port | A total of 320 weapons were fired at the port, 290 drones and 30 missiles, the command said.
            HEADLINE | Storm costs town $3 billion | The mayor put losses so far at $1.8 billion. A further $1.2 billion would follow if the dike fails again.
            HEADLINE | 84 die of food poisoning | Eighty-four people in three villages fell ill and 17 people did not survive, the health office said.
            HEADLINE | 900 bodies found in old mine | Workers have recovered 540 bodies from the mine, prosecutors said. They believe about 900 people may be buried there.
            """)
    void findsWhatDoesNotFit(Check.Kind kind, @Nullable String title, String text) {
        assertThat(Claimed.article(title, text).checks())
                .extracting(Check::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            - | The council counted 640 ballots, 480 of them, or three quarters, from the north ward.
            - | Of the 320 patients tested, 48 were positive, or 15 percent.
            - | The clinic treated 900 people last year. Some 470 of them, more than half, were children.
            - | A tonne of urea costs 9,000 rupees to make. Farmers pay 3,000 rupees, a third of that.
            - | There were 48,200 valid votes and 1,300 spoiled ones, so 49,500 people voted.
            - | The airline carried 410 adults and 85 children, bringing the total to 495 passengers.
            - | Of the 260 nurses hired this year, 140 work in Dallen and 120 in Port Mera, the ministry said.
            - | Of the 260 nurses hired this year, 40 work in Dallen and 35 in Port Mera, the ministry said.
            - | Of the 271 people aboard, 154 lived and 59 have not been found. Another 58 are dead.
            - | The fund will build 84 clinics: 50 in the hills and 34 on the plain.
            - | The grant of $7 million consists of $4.2 million for roads, $1.8 million for schools and $1 million for clinics.
            - | Revenue rose 13 percent to $520 million from $460 million a year earlier.
            - | Exports fell to 1.2 million tonnes, down 20 percent from 1.5 million tonnes in 2022.
            - | Registrations doubled from 3,100 to 6,300.
            - | The port handled 1,350 containers on Friday, three times the 450 it handles on a normal day.
            - | Candidate Ruan took 41,500 votes and Mbeki 39,200, a margin of 2,300 votes.
            - | The city will pay $6 million to 400 families, or $15,000 each.
            - | The 40 widows each received 2,500 dollars, 100,000 dollars in all.
            - | In the survey, 48 percent backed the plan, 39 percent opposed it and 13 percent had no opinion.
            - | In the survey, 48 percent named prices, 39 percent jobs and 24 percent crime among their concerns.
            40 miners killed or trapped in shaft collapse | Forty miners were killed or trapped when a shaft collapsed on Tuesday, the union said.
            Police arrest 12 protesters | Police questioned 90 protesters and arrested 12 of them on Sunday.
            Nearly 500 trapped in tunnel | Some 490 people were trapped in the tunnel overnight, firefighters said.
            Company to cut 800 jobs | The company will cut 800 jobs at its plant in Orsk, where 8,000 people work.
            Toll rises to 70 | Six more bodies were found on Monday, raising the toll to 70, rescuers said.
            Two suspects held after 4 die in blast | Police held two suspects over the blast that killed four people.
            - | Of 50 lorries stopped, 33 were overloaded, the inspectors said.
            - | The bridge, built between 2011 and 2014, took three years to finish.
            - | The blast killed 16 people: 11 in the bus and five in the van.
            - | The blast killed 16 people, including nine in the bus and five children.
            - | Aid worth 90 million euros was pledged. Norway gave 45 million euros, Spain 5 million euros and Malta 2 million euros.
            - | Turnout was 61 percent: 67,100 of 110,000 registered voters cast a ballot.
            - | The agency tested 2,400 samples and found lead in 360, or 15 percent, of them.
            - | The price rose 10 percent to $55 a barrel. A year ago it was $70.
            - | Profit fell to $3.2 million from $4 million while revenue rose 20 percent to $90 million.
            - | About 60 percent of the 1,200 workers are women, and 400 of them joined last year.
            - | The mine employs 3,000 people. In May 450 of them, 80 percent of whom are locals, went on strike.
            - | The storm killed 12 people in Lago, 7 in Mira and 4 in Tesso. In all, 23 people died.
            - | Investigators looked at 1,250 invoices and rejected 250, a fifth of them.
            - | Of the 88 wells sampled, 22 contained arsenic (25 percent).
            - | The ministry has 5,200 tonnes of chlorine: 3,100 tonnes in the capital, 1,500 tonnes in the north and 600 tonnes in the islands.
            - | Hospitals admitted 118 patients on Monday. Seventy-one went to Saint Anne, 29 to the naval hospital and 18 to the county clinic.
            - | Sales tripled to 6.3 million dollars from 2.1 million dollars.
            - | The deficit narrowed by 6 percent to $75 billion from $80 billion.
            - | Smoke from the peat fires sent 960 people to clinics, four times as many as the 240 a week earlier.
            Heat kills 14 | Doctors treated 300 people for heat stroke; 14 died.
            Two die, 30 hurt as stage collapses | Two people died and 30 were hurt when the stage collapsed.
            Quake toll passes 200 | The quake has killed 212 people, the governor said on Friday.
            100,000 march for climate | Organisers said 100,000 people marched; police put the crowd at 40,000.
            More than half of 800 flats sold | The developer has sold 430 of the 800 flats.
            - | The union has 9,000 members. It said 3,600 of them, or 40 percent, voted for the strike.
            - | Some 45 percent of the 2,000 rooms were booked, against 52 percent a year ago, and 300 were under repair.
            - | He scored 21 of his 30 points in the first half and made 60 percent of his shots.
            - | About 200 of 900 miners walked out on Friday, and 80 percent of them were back by Monday.
            Velmark downs 41 of 48 drones | Air defences shot down 41 of the 48 drones launched overnight.
            Bank to pay $40 million | The bank will pay $25 million in fines and $15 million in compensation.
            - | The ministry said 9,400 hectares were lost. Growers will get 2 million rupiah a hectare, or 18.8 billion rupiah in all.
            - | The agency says 46 people were killed, 33 of them miners and 13 villagers, and five were never found.
            - | Insurers seek average increases of 14.3% for 2027, with requests running from 6% at Orne Health to 29% at Bluefern.
            Blue Sea sees sales falling 22% | The company expects sales to fall 22 percent to 1.17 billion dollars from 1.5 billion.
            - | Savers held 6.7 billion dollars when the doors were locked. The fund will pay out 5.1 billion dollars, or about three-quarters of what is left, its head said.
            - | Attendance rose from 4,000 to 7,800, nearly doubling in a year.
            - | The city counted 331 graves. That is 15 percent more than the 287 counted in the first week.
            - | The budget is $40 million. Split among 2 million recipients, that comes to $20 each.
            - | Gunners fired 206 drones and 170 were shot down, leaving 36 that got through.
            - | Police have charged 12 people. Inspector Dale listed them: seven drivers, three brokers and two bankers.
            - | The hospital said 142 bodies had been identified: 88 men, 37 women and 17 children.
            - | Of the 620 pupils, 155 were ill, or one in four.
            - | The company cut 400 of its 3,200 staff, about an eighth.
            - | Rail fares will rise by £7, from £31 to £38.
            - | Of 340 boats, 280 have returned. Another 60 are still at sea.
            - | Unemployment rose to 6.1 percent, up 0.9 points from 5.2 percent a year ago.
            - | A total of 1,630 complaints came in, double the 812 of the year before.
            Half of teachers walk out | The department said 480 of 960 teachers walked out on Monday.
            540 bodies found in old mine | Workers have recovered 540 bodies from the mine, prosecutors said. They believe about 900 people may be buried there.
            Six charged over stampede | Prosecutors charged six people over the stampede on Thursday. Three of them are police officers, two are stewards and one works for the league.
            Rebels say they killed 40 police | Rebels claimed to have killed 40 police. The police said 11 officers were killed.
            Storm costs town $1.8 billion | The mayor put losses so far at $1.8 billion. A further $1.2 billion would follow if the dike fails again.
            84 fall ill of food poisoning | Eighty-four people in three villages fell ill and 17 people did not survive, the health office said.
            - | Sales rose 12 percent to $448 million. Profit fell to $30 million from $41 million.
            - | The firm employs 3,200 people. It will hire 200 engineers and 150 clerks next year.
            - | About 40 percent of the 900 trucks are idle, while 300 are under repair.
            - | The vote was 52 percent to 45 percent, with 3 percent undecided.
            - | The fund spent $4 million on roads and $2 million on schools out of a $9 million grant.
            - | The bridge cost $90 million, three times the first estimate.
            - | Police arrested 40 people on Monday and 25 on Tuesday. In March they arrested 12.
            """)
    void saysNothingOfWhatFits(@Nullable String title, String text) {
        assertThat(Claimed.article(title, text).checks()).isEmpty();
    }

    /** Known mistakes: what no rule sees yet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            INCOMPLETE | - | The fund will build 84 clinics: 50 in the hills and 28 on the plain.
            ARITHMETIC | - | The 40 widows each received 2,500 dollars, 250,000 dollars in all.
            HEADLINE | State bans 200 plastic factories | The state plans to ban 200 plastic factories from next year, the minister said.
            HEADLINE | Company cuts 8,000 jobs | The company will cut 800 jobs at its plant in Orsk, where 8,000 people work.
            ARITHMETIC | - | The bridge, built between 2011 and 2014, took seven years to finish.
            ARITHMETIC | - | Sales tripled to 4.4 million dollars from 2.1 million dollars.
            HEADLINE | 150 trees felled for new runway | The airport intends to have 150 trees felled for the new runway, it told residents.
            HEADLINE | Bank fires 2,000 workers | The bank dismissed 200 workers at its head office, where 2,000 people are employed.
            ARITHMETIC | - | Attendance rose from 5,600 to 7,800, nearly doubling in a year.
            ARITHMETIC | - | The city counted 331 graves. That is 20 percent more than the 287 counted in the first week.
            ARITHMETIC | - | The budget is $40 million. Split among 2 million recipients, that comes to $200 each.
            ARITHMETIC | - | Rail fares will rise by £4, from £31 to £38.
            ARITHMETIC | - | Of 340 boats, 280 have returned. Another 80 are still at sea.
            ARITHMETIC | - | A total of 1,274 complaints came in, double the 812 of the year before.
            HEADLINE | Rebels kill 40 police | Rebels claimed to have killed 40 police. The police said 11 officers were killed.
            """)
    void missesWhatNoRuleSeesYet(Check.Kind kind, @Nullable String title, String text) {
        assertThat(Claimed.article(title, text).checks())
                .extracting(Check::kind)
                .doesNotContain(kind);
    }
}
