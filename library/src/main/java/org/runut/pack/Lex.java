package org.runut.pack;

/**
 * The tags a pack gives to words. A closed list: the rules of the library speak of these, never of words. A lexicon
 * entry may carry a value; what it means is said here.
 */
public enum Lex {
    // numbers
    /** A number in words; value: the number ("tujuh" = 7), or both ends of a pair ("dua-tiga" = 2-3). */
    NUMBER,
    /**
     * A power that multiplies the number before it; value: the power ("ribu" = 1000), then {@code letter} where it is a letter that
     * holds in prices and before a noun ("2.7m users"). Other cased ones hold in prices only ("Rp 5 M").
     */
    SCALE,
    /** Stands inside a number in words ("and" in "two hundred and five", "three and a half"). */
    NUMBER_AND,
    /** An indefinite or definite article; a word for one that is tagged so too counts nothing by itself ("satu"). */
    ARTICLE,
    /** "belas", which makes 11 to 19 of the digit before it. */
    TEEN,
    /** "puluh", which makes tens of the digit before it. */
    TENS,
    /** Below nothing ("minus"). */
    MINUS,
    /** A fraction; value: the share of one ("sepertiga" = 1/3), then {@code ordinal} where it is an ordinal before a noun ("a third man"). */
    FRACTION,
    /** A number that is none; value: lowest and highest meant, for people ("puluhan" = 20-99). */
    VAGUE_NUMBER,
    /** About ("sekitar"); value: after where it is joined to the number ("20-an"), margin where it
     * parts a number from how far it may be off ("plus minus"). */
    APPROXIMATE,
    /** Nearly, the bound itself taken ("hampir"). */
    NEARLY,
    /** No upper bound ("lebih dari", "sedikitnya"); value: after where it follows the number ("atau lebih"). */
    AT_LEAST,
    /** No lower bound ("kurang dari", "maksimal"). */
    AT_MOST,
    /** Opens a range ("antara"). */
    RANGE_FROM,
    /** Joins the ends of a range ("hingga"); value: or where only two numbers in a row make one ("tiga atau empat"). */
    RANGE_TO,
    /** A unit of measure; value: the contract's unit, with {@code *factor} where it is scaled ("ton" = tonne). */
    UNIT,
    /** A scale that is named before its number ("magnitudo 5,8"); value: the contract's unit. */
    UNIT_BEFORE,
    /** A unit of money; value: ISO 4217 code, with {@code *factor} where it is a part of one ("pence" = GBP*0.01), then {@code scaled} where only with a power ("PS 2.7m"). */
    CURRENCY,
    /** A hundredth of the currency named with it ("sen"). */
    MINOR_CURRENCY,
    /** Per ("per", "setiap"), which makes a rate. */
    PER,
    /** Makes a share of two numbers ("satu dari tiga", "one in three"); value: any where it does so for any two ("9 out of 10"). */
    OUT_OF,
    /** Times ("kali", "kali lipat"); value: the number where the word holds it ("sixfold" = 6). */
    TIMES,
    /** A counting word that names people or things generally ("orang", "unit"); value: the contract's unit. */
    CLASSIFIER,
    /** A unit of time; value: year, month, week, day, hour, minute, second. */
    DURATION,
    /**
     * Says that the number after it is no figure: articles of law, ranks, model names ("Pasal", "nomor"); value: before where it is the
     * number before it ("besar"), street where a name stands between ("12 Elm Street"). A phrase that holds the number is none itself ("salah satu").
     */
    NOT_A_FIGURE,
    /** Makes an ordinal ("ke", "pertama"). */
    ORDINAL,
    /** The scores of a game follow ("skor", "menang"). */
    SCORE,
    /** An age precedes or follows ("berusia", "berumur"); value: its unit where it stands behind the number ("years old" = year). */
    AGE,
    /** Rises by ("naik", "meningkat"). */
    UP,
    /** Falls by ("turun", "merosot"). */
    DOWN,
    /** Leads to the level after a change ("menjadi"). */
    BECOMES,
    /** Leads to the level before a change ("dari"). */
    FROM,
    /** Compares with another figure ("dibandingkan"). */
    COMPARED,

    // times
    /** A day of the week; value: 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** A month; value: 1 to 12. */
    MONTH,
    /** A day told from today; value: days ("kemarin" = -1). */
    DAY_OFFSET,
    /** A calendar period; value: day, week, month, year, quarter, half, weekend, decade, date, with an s where it is plural; numbered where named so ("kuartal III" = quarter 3), then dated where only a year beside it makes it one ("first half" = half 1 dated). */
    PERIOD,
    /** One period as a distance ("setahun"); value: day, week, month, year, decade; with before or after where it says so ("keesokan hari" = day after). */
    ONE_PERIOD,
    /** Leads from a part of a period to the period ("of" in "the third quarter of 2018"). */
    PERIOD_OF,
    /** Is joined to the day of a month ("th" in "5th"). */
    DAY_SUFFIX,
    /** Is joined to digits that name a decade ("s" in "1990s"). */
    DECADE_SUFFIX,
    /** Counts back from the time named before ("sebelumnya"). */
    BEFORE,
    /** Counts on from the time named before ("kemudian"). */
    AFTER,
    /** Makes a time recur, so that it names no date ("setiap"). */
    HABITUAL,
    /** A day that is the same every year; value: MM-DD ("Natal" = 12-25). */
    HOLIDAY,
    /** The last one ("lalu"); value: before where it stands before the period ("last"). */
    PAST,
    /** The next one ("depan"); value as that of {@link #PAST}. */
    NEXT,
    /** This one ("ini"); value as that of {@link #PAST}. */
    THIS,
    /** Leads to a time that has begun ("sejak"); value: state where it may also be one to come that a plan names ("per"). */
    SINCE,
    /** A part of a period ("awal", "akhir"); value: whole where it is all of it ("sepanjang"). */
    PART_OF,
    /** A part of the day ("pagi", "malam"). */
    DAY_PART,
    /** A named offset; value: as ISO 8601 ("WIB" = +07:00). */
    ZONE,
    /** Leads to a clock time ("pukul"); value: after where it follows ("p.m."). */
    CLOCK,

    // attribution
    /**
     * A reporting verb that stands before its content ("mengatakan"); value: {@code weak} where it attributes only with a
     * clause after it, {@code attitude} likewise and never of a number alone ("memuji"), {@code count} where with a clause or a number, {@code find} where with a number only a document attributes, {@code headline} where only headlines use it so; else empty.
     * Where a noun follows what describes it, the value says what may be content: {@code any} a clause or a noun phrase,
     * {@code that} a clause, {@code to} an infinitive, {@code told} these after the one who is told; several with a space between.
     */
    SAYS,
    /** A reporting word that stands after its content or before the speaker ("kata", "ujar"). */
    SAID,
    /** Goes on with the speaker before ("tambah", "lanjut"). */
    CONTINUES,
    /**
     * Names the source of what stands beside it ("menurut"); value: {@code basis} where it says what something rests on
     * ("berdasarkan"), else empty.
     */
    ACCORDING,
    /** A passive of reporting, the source behind "oleh" or unnamed ("disebutkan", "diperkirakan"). */
    IS_SAID,
    /** Denies its content ("membantah"); value: {@code headline} where only headlines use it so; else empty. */
    DENIES,
    /** Takes back ("menarik kembali", "meralat"). */
    WITHDRAWS,
    /** A verb of planning or forecasting whose subject is responsible ("menargetkan"). */
    PLANS,
    /**
     * A verb that restates a number or asks for one; its subject answers for it ("mengoreksi", "meminta"); value: {@code number}
     * where it does so only of a number that somebody reckons ("menaikkan taksiran"), {@code witness} where only a person does
     * ("melihat"), {@code document} where only a document does ("memuat"), else empty.
     */
    ANSWERS,
    /** A passive whose agent answers for the number it describes ("dituntut", "dihitung"). */
    ANSWERED,
    /** Opens a question that may be content ("whether", "how"). */
    QUESTION,
    /** Opens content ("bahwa"). */
    THAT,
    /** Passes on through a medium ("dikutip", "dilansir"); value: {@code weak} where the agent need be none; else empty. */
    RELAYED,
    /** A medium or speaker that passes on another ("mengutip", "melansir"). */
    RELAYS,
    /** To whom it was said ("kepada"). */
    TO,
    /** By ("oleh"). */
    BY,
    /**
     * A pronoun for one who speaks ("ia", "dia"); value, where it tells: {@code male}, {@code female}, {@code plural},
     * {@code thing}, {@code speaker} for those of the first and second person.
     */
    PRONOUN,
    /**
     * An adjective or participle for what one thinks or feels, which attributes behind a form of "be" ("aware"); value: as that of
     * {@link #SAYS}.
     */
    MINDED,
    /** Leads to the subject and verb that attribute what stands beside them ("as the mayor said"). */
    AS,
    /** A noun for what is said, thought or felt ("claim", "belief"), with its content after it; value: the words besides those of a clause that lead to it ("call": for). */
    SAYING,
    /** A document or data set that can be a source ("laporan", "data", "survei"); value: content where it is what one says ("isinya"), else empty. */
    DOCUMENT,
    /** An occasion on which, or a channel through which, something is said ("interview", "Twitter"). */
    OCCASION,
    /** Leads to the name that is said of somebody ("bernama", "disapa"). */
    CALLED,
    /** A noun for a body named before ("perseroan"); value: the word, in small letters, with which the name it stands for begins ("pt"). */
    GENERAL_BODY,
    /** A person without a name ("pejabat", "saksi", "relawan"). */
    ANONYMOUS,

    // names
    /** A role or title before or after a name ("presiden", "kepala"). */
    ROLE,
    /**
     * An office whose holder speaks for the institution named with it ("kepala", "juru bicara"); value: the words that
     * begin the institution's name, where the office itself implies them ("menteri" = Kementerian); {@code inside} where what
     * follows is what the holder looks after ("direktur jenderal"); {@code self} of those who speak for themselves ("former"),
     * {@code relay} where they may pass on what a body told ("lawmaker").
     */
    OFFICE,
    /** A word of which names of bodies are made ("ministry", "finance"); value: the same in every language. */
    BODY_WORD,
    /** A short form inside the names of bodies; value: what it stands for ("polres" = kepolisian resor), empty for a legal form ("Tbk"). */
    SHORT_FORM,
    /** Begins the name of a part of a body where it follows the name of the body ("Basarnas Wilayah Utara"). */
    BRANCH,

    /**
     * Begins the name of an organ of a state or of its armed forces: organs of one state are one party ("Kementerian");
     * value: {@code state} where the organ is the state itself ("Pemerintah").
     */
    STATE_ORGAN,
    /** A form of address ("Pak", "Dr"); value: {@code male} or {@code female} where it tells. */
    HONORIFIC,
    /**
     * A given name that is common, where nothing else tells where a person's name begins; value: {@code male} or
     * {@code female} where it tells.
     */
    GIVEN_NAME,
    /** A word inside a name that is written small ("bin", "of"); value: {@code office} where only names of offices have it. */
    NAME_PARTICLE,
    /** Begins the name of an organisation ("Badan", "PT"). */
    ORGANISATION_HEAD,
    /** Ends the name of an organisation ("Tbk"). */
    ORGANISATION_TAIL,
    /** Begins the name of a place ("Kabupaten", "Sungai"). */
    PLACE_HEAD,
    /** Begins the name of a medium ("Kantor Berita", "Harian"). */
    MEDIUM_HEAD,
    /** Ends or stands in the name of a medium ("Post", "News"). */
    MEDIUM_TAIL,
    /** A preposition of place; value: {@code to} or {@code from} for a direction ("ke", "dari"), else empty ("di"). */
    LOCATIVE,
    /**
     * A preposition of any other kind, or a conjunction: never inside a noun phrase head; value: {@code of} where it leads
     * from an amount to what it is an amount of, {@code kind} where from money to what kind it is ("in aid"),
     * {@code with} where what it governs may be measured by the number after it ("dengan kerugian Rp 5 miliar"), {@code for} where it
     * leads to what money is for, {@code receiver} to those who get something ("kepada"), else empty.
     */
    PREPOSITION,
    /**
     * Joins clauses or phrases; value: {@code and} or {@code or} where it joins phrases too ("dan"), {@code also} where it
     * opens a sentence that adds to the one before ("selain itu"), else empty ("tetapi").
     */
    CONJUNCTION,
    /** A conjunction that opens a clause which leans on another ("when"), apart from those that join equal ones ("but"). */
    SUBORDINATE,
    /** Opens a relative clause ("yang"); value: the unit of those of whom it speaks, where it tells ("who" = person). */
    RELATIVE,
    /** A demonstrative ("ini", "itu", "tersebut"). */
    DEMONSTRATIVE,
    /** A function word of any other kind. */
    FUNCTION,
    /** The beginning of a verb ("men", "di"); value: passive where its agent stands behind it, else empty; looked up alone, never found in a text by tagging whole words. */
    VERB_PREFIX,
    /** How verbs end that no list has; the value says which form that is. */
    VERB_ENDING,
    /**
     * A verb or predicate that no prefix betrays ("naik", "tiba"); value, in a language that inflects: {@code aux} for one that
     * helps another, else its form: {@code past} (also the participle where no other is listed), {@code participle},
     * {@code third}, {@code base}, {@code ing}, or {@code unchanged} for one that is the same in the base form and in the past.
     */
    VERB,
    /** A small word that belongs to the verb before it ("out", "up"). */
    PARTICLE,
    /** Makes a passive with the participle after it ("was"). */
    PASSIVE,
    /** An adverb that may stand inside a verb group ("also", "repeatedly"). */
    ADVERB,
    /**
     * Opens a noun phrase where the noun comes last ("the", "some"); value: {@code definite}, or {@code possessive} where it
     * names an owner ("his"), {@code quantity} where it may stand alone ("some").
     */
    DETERMINER,
    /** What begins like a verb and is none ("menteri", "dinas"). */
    NOUN,
    /** An abbreviation whose point ends no sentence ("Dr", "No"). */
    ABBREVIATION,

    // claims
    /**
     * What happens to the counted thing; value: the frame's language-neutral key ("dikirim" = sent), then {@code state}
     * where the word alone can name whom is counted ("tewas" = killed state).
     */
    FRAME,
    /** The counted thing; value: its language-neutral key, then its unit where that is another ("prajurit" = soldier person). */
    CONCEPT,
    /**
     * The ending of a plural; value: the ending of its singular ("ies" = y); the longest holds, and one that is its own
     * singular makes no plural ("ss" = ss). Looked up alone, never found in a text by tagging whole words.
     */
    PLURAL_ENDING,
    /** Says along what a measure or how far a share is taken, of the thing before it ("12 metres long", "40 percent complete"). */
    DIMENSION,
    /** A noun for the number itself, looked through to what it counts ("jumlah", "total"). */
    AMOUNT,
    /** Describes a number or a thing and names none, so that it alone says not what is counted ("actual", "new"). */
    ADJECTIVE,
    /** Leads from what is measured to its number ("sebesar", "mencapai"). */
    LINKER,
    /** Points back to what was counted before ("di antaranya"); value: rest where it is what is left of it ("sisanya"), else empty. */
    BACK,
    /** Says that listed parts are all ("seluruhnya"); value: list where it only leads to them ("terdiri atas"), else empty. */
    ALL,
    /** Leads to, or closes, the sum of the numbers before it ("sehingga seluruhnya", "in all"). */
    SUM,
    /** Says that a number is how far two others are apart ("selisih", "a margin of"). */
    GAP,
    /** Says that an amount is that of each ("masing-masing", "apiece"). */
    EACH,
    /** Names those of a whole that belong to no other part ("undecided"). */
    LEFT_OVER,
    /** Makes a status; value: planned, possible, ongoing, denied, withdrawn, happened. */
    STATUS,
    /** Says what would be so, which a condition in its sentence makes only possible ("would"). */
    HYPOTHETICAL,
    /** Makes a plan of the infinitive behind it ("ordered the firm to pay"); value: planned. */
    DIRECTS,
    /** A noun that makes a plan of the number it leads to ("target"); value: planned. */
    PLAN,
    /** Not ("tidak", "bukan"). */
    NEGATION,
    /** Makes a basis; value: confirmed, identified, reported, unverified, estimated, presumed. */
    BASIS,
    /** Makes a tally; value: cumulative, standing, increment. */
    TALLY,
    /** Makes a scope; value: total, part, additional, first. */
    SCOPE,
    /** A happening; value: its language-neutral key ("menandatangani perjanjian" = treaty-signed). */
    OCCURRENCE,

    // cleaning
    /**
     * Begins a passage that is not the article ("Baca juga"); value: how far it goes: {@code line} to the end of the line
     * it begins, {@code link} to the end of the headline it leads to, {@code sentence} to the end of the sentence,
     * {@code channel} likewise to the end of the line, and a domain in it is the outlet's own, {@code rest} to the end.
     */
    BOILERPLATE,
    /**
     * Credits a medium for the whole ("Sumber"); value: {@code colon} where a colon stands between, {@code closing} where the
     * medium or the writers stand before it in one of the last lines ("contributed to this report"), else {@code open}.
     */
    CREDIT,
    /** Stands in the headline of an overview, which tells no news of its own ("apa yang diketahui", "what we know"). */
    OVERVIEW,
    /** A word in the names of media ("harian", "news"), which tells an outlet in capitals from a place. */
    OUTLET_WORD,
    /** Begins the byline ("Oleh", "Pewarta"). */
    BYLINE
}
