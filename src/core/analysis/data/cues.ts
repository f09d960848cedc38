import { words } from './words'

// Past forms, present forms and -ing forms are written out: the lists are short, and guessing endings brings false cues.
const saying = `
  said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing stated states stating replied replies replying answered answers answering explained explains explain explaining
  noted notes noting argued argues argue arguing claimed claims claim claiming insisted insists insist insisting suggested suggests suggesting announced announces announcing declared declares declaring
  warned warns warn warning concluded concludes concluding continued continues continuing remarked remarks remarking observed observes observing commented comments commenting conceded concedes conceding admitted admits admitting
  acknowledged acknowledges acknowledging confirmed confirms confirming denied denies denying countered counters countering retorted retorts responded responds responding recalled recalls recalling reported reports reporting
  tweeted tweets tweeting posted posts posting blogged texted emailed e-mailed quipped quips joked jokes joking shouted shouts shouting yelled yells yelling screamed screams cried cries crying whispered whispers muttered mutters mumbled
  murmured exclaimed exclaims announced proclaimed proclaims vowed vows vowing promised promises promising pledged pledges pledging predicted predicts predicting cautioned cautions cautioning complained complains complaining
  lamented laments lamenting marveled marvelled mused muses urged urges urging demanded demands demanding pleaded pleads begged begs advised advises reiterated reiterates reiterating repeated repeats repeating stressed stresses stressing
  emphasized emphasised emphasizes emphasises underscored underscores asserted asserts asserting contended contends contending maintained maintains maintaining alleged alleges alleging testified testifies testifying read reads reading
  boasted boasts boasting bragged brags bragging thundered thunders intoned intones opined opines opining chanted chant chants chanting sang sings singing sighed laughed laughs shot snapped snaps interjected interrupts interrupted
  interjects volunteered volunteers offered offers offering pointed points elaborated elaborates summarized summarised thought thinks wondered wonders wondering believed believes signed begins began concurs concurred agreed agrees
  revealed reveals revealing disclosed discloses hinted hints implied implies speculated speculates estimated estimates teased teases deadpanned chimed chided chides scolded scolds fumed rued rejoined riffed relayed relays recounted recounts
  captioned inquired inquires queried grumbled groused griped gushed raved ranted railed blasted blasts mocked mocks mocking put puts wrote penned dubbed clarified clarifies advised counsels counselled reasoned reasons
  specified specifies quoted quotes quoting cited cites citing admonished admonishes admonishing exhorted exhorts exhorting implored implores imploring beseeched recited recites reciting chided warning vowing
  averred avers averring affirmed affirms affirming enthused enthuses bemoaned posed lamenting disclosing
  surmised surmises blurted hollered hissed barked bellowed growled scoffed scoffs sneered sniffed taunted taunts tutted countered tallied theorized theorised theorizes posits posited ventured ventures
`

/** Verbs of naming and judging, whose object is quoted: "called it “a mess”". Words that may follow the verb are skipped. */
const naming = `
  called calls call calling described describes describe describing labeled labelled labels labeling labelling branded brands branding dubbed dubs dubbing termed terms terming deemed deems denounced denounces denouncing
  condemned condemns condemning criticized criticised criticizes criticises criticizing criticising praised praises praising hailed hails hailing dismissed dismisses dismissing blasted blasts blasting slammed slams slamming
  accused accuses accusing characterized characterised characterizes characterises characterizing referred refers referring mocked mocks mocking decried decries decrying lambasted lambasts derided derides ridiculed ridicules rejected rejects
  ripped rips touted touts touting defended defends applauded applauds lauded lauds likened likens compared compares comparing portrayed portrays portraying depicted depicts framed frames cast casts rated rates considers considered considering
  regards regarded sees saw viewed views blamed blames blaming attacked attacks attacking welcomed welcomes assailed assails rebuked rebukes expressed expresses expressing voiced voices cited cites citing admires admired trumpeted painted paints typed urging invoked invokes
  spoke speaks speaking talked talks talking discussed discusses mentioned mentions mentioning complained promised promises pledged pledges vowed vows wanted wants believes believed thinks hopes hoped feared fears felt feels
  found finds finding decided ruled rules ruling determined showed shows indicated indicates cited used uses using quoted quotes quoting signaled signalled tweeted retweeted shared apologized apologised thanked thanks encouraged encourages
  questioned questions questioning refused refuses declined declines challenged challenges sought seeks seeking sees prefers preferred wished wishes lists listed defines defined entitled titled
  bemoaned bemoans bemoaning lamented referenced referencing alluded alludes alluding hammered hammers hammering pounded pounding pilloried pillories skewered excoriated excoriates castigated castigates berated berates
  taunted taunts insulted insults insulting likening tarred tarring trashed trashes disparaged disparages disparaging belittled belittles vilified vilifies extolled extols celebrated celebrates heralded heralds deplored deplores
  remembered remembers imagined imagines raised raises repeated repeats urged urges demanded demands warned warns proposed proposes proposing recommended recommends recommending
`

/** Verbs that bring speech, in every form used. */
export const cueVerbs = new Set(words(saying))

/** Verbs whose object may be quoted words. */
export const namingVerbs = new Set(words(naming))

/** Plain forms, which are verbs only after "to" or an auxiliary: "to accuse the port of being “asleep”". */
export const plainNamingVerbs = new Set(
  words(`
    accuse label brand dub term deem denounce condemn criticize criticise praise hail dismiss blast slam characterize characterise refer mock decry lambast deride ridicule reject rip tout defend applaud laud liken compare portray depict
    regard view blame attack welcome assail rebuke express voice cite admire invoke fear bemoan lament reference exhort urge implore declare announce proclaim acknowledge admit concede argue insist warn reiterate stress emphasize emphasise
    assert contend maintain allege claim suggest explain predict promise pledge vow demand complain wonder believe tweet post write add reply respond confirm deny recall report read use speak talk discuss mention
  `),
)

/** Verbs that bring indirect speech: "said that the quay was closed", "asked whether it was". */
export const clauseVerbs = new Set(
  words(`
    said says say saying told tells telling asked asks asking added adds adding wrote writes stated states stating replied replies explained explains explaining noted notes noting argued argues arguing claimed claims claiming
    insisted insists insisting suggested suggests suggesting announced announces announcing declared declares warned warns warning concluded concludes conceded concedes admitted admits admitting acknowledged acknowledges
    acknowledging confirmed confirms confirming denied denies denying responded responds recalled recalls reported reports reporting tweeted tweets joked vowed vows promised promises promising pledged pledges predicted predicts
    predicting cautioned cautions complained complains lamented reiterated reiterates stressed stresses stressing emphasized emphasised emphasizes emphasises emphasizing asserted asserts contended contends maintained maintains
    alleged alleges alleging testified testifies boasted boasts revealed reveals revealing disclosed discloses hinted hints implied implies estimated estimates recounted recounts clarified clarifies reminded reminds assured
    assures informed informs remarked observed observes commented quipped mused speculated speculates wondered wonders posted advised advises
    averred avers averring affirmed affirms affirming opined opines opining enthused lamenting disclosing reiterating
  `),
)

/** Nouns that stand for speech: "in a statement", "her tweet". */
export const speechNouns = new Set(
  words(`
    statement tweet tweets post posts message email e-mail letter memo memos interview speech remarks comments comment reply response answer question words warning claim claims assertion suggestion promise vow pledge
    call phrase term slogan motto quote line report article editorial op-ed blog column essay book transcript testimony argument declaration announcement observation
    admission accusation description characterization prediction caption headline title sign banner text quip joke
  `),
)

/** Words that say a quoted name is the title of a work. */
export const workNouns = new Set(
  words(`
    book novel film movie song album single show series program programme play musical opera poem story essay article column commentary painting photograph exhibition exhibit documentary episode podcast game magazine
    paper report headline chapter track hit record memoir biography thriller comedy drama sitcom ballad anthem sculpture work lecture report's titled entitled headlined called named video sketch blockbuster bestseller
  `),
)

/** Words before a quotation that put it in doubt or at a distance. */
export const scareWords = new Set(
  words(
    'so-called supposed alleged self-styled self-described so-named purported ostensible would-be what’s nicknamed dubbed',
  ),
)

/** What a speaker is who is not named, on purpose. */
export const anonymousWords = new Set(
  words('anonymous anonymously unidentified unnamed undisclosed unspecified'),
)
