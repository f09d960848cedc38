import { words } from './words'

/** Words that begin a sentence without being a name, and that no name begins with; lower case. */
export const functionWords = new Set(
  words(`
    a an the this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how if because although though while whereas unless until since as so than
    and or but nor yet for of in on at by to from with without within into onto upon over under above below between among amid against across along around behind beside beyond during before after through throughout toward towards near off out up down about per via
    is are was were be been being am has have had having do does did doing done will would shall should can could may might must not no never none nothing nobody nowhere neither either both all any some each every many much more most few fewer less least several
    such same other another others own only just even still also too very quite rather almost nearly already again ever once here there now then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless otherwise instead
    today yesterday tomorrow tonight later earlier recently currently previously originally eventually finally firstly secondly lastly first second third last next following according despite regardless including excluding like unlike
    one two three four five six seven eight nine ten dozens hundreds thousands millions half yes no ok okay well oh ah please thanks thank hello hi dear sorry maybe perhaps probably certainly clearly apparently obviously indeed actually basically generally usually
    often sometimes always frequently rarely seldom soon immediately suddenly initially ultimately overall together apart back away ago let lets let's don't can't won't didn't doesn't isn't aren't wasn't weren't it's that's there's he's she's they're we're i'm i've you're what's who's here's
    afterward afterwards nowadays beforehand elsewhere somewhere anywhere everywhere someone somebody anyone anybody everyone everybody something anything everything whoever whatever whichever whenever wherever
    additionally similarly likewise conversely specifically notably importantly interestingly unfortunately fortunately surprisingly reportedly allegedly supposedly separately simultaneously subsequently consequently accordingly besides
  `),
)

/** Common words that headlines and sentence openings write large; alone, or with one another, they are no name. Lower case. */
export const commonWords = new Set(
  words(`
    people man men woman women child children boy girl family families friends father mother son daughter brother sister wife husband person group groups team teams member members leader leaders official officials authorities police
    officer officers soldier soldiers troops army military navy government governments president minister ministers parliament congress senate party parties election elections vote votes voters voting campaign candidate candidates
    policy politics political law laws bill court courts judge jury trial case cases crime evidence charges prison jail sentence lawyers prosecutors investigators investigation inquiry report reports reporting news story article statement
    statements press media newspaper journalists photo image video file source sources editor reader readers opinion analysis update updated published posted copyright credit caption comment comments share subscribe newsletter
    sign advertisement related read watch listen follow contact about home menu search login register privacy terms cookies rights reserved trending popular latest top best breaking live exclusive special feature features
    money business company companies market markets stock stocks shares bank banks trade economy economic industry price prices cost costs tax taxes budget spending debt income jobs work workers unions pay wages sales profit profits deal deals
    school schools students teachers university college education research study studies science scientists researchers experts analysts health hospital doctors patients disease virus vaccine medical medicine care drug drugs treatment
    food water air fire land sea earth weather climate energy oil gas power nuclear weapons missile missiles drone drones attack attacks war wars peace battle fighting conflict security defense defence forces force ceasefire talks negotiations meeting summit
    conference agreement treaty sanctions border refugees migrants immigration immigrants citizens residents community communities city cities town village country countries nation nations national international world global local state states federal
    public private social human rights civil foreign domestic european western eastern northern southern central north south east west street road house home building buildings office room door car cars train plane flight airport ship boat
    year years month months week weeks day days hour hours minute minutes time times morning afternoon evening night weekend season spring summer autumn fall winter century decade
    good bad new old young big small large great little long short high low early late right left wrong real true false free full open closed dark light white black red blue green yellow brown gray grey gold golden silver pink purple orange
    important serious major minor main key final recent current former future past present possible likely different similar certain sure able ready available common popular strong weak hard easy hot cold dead alive
    make makes made making take takes took taking get gets got getting give gives gave given giving go goes went going gone come comes came coming see sees saw seen seeing know knows knew known think thinks thought say says said saying tell tells told ask asks asked
    find finds found want wants wanted need needs needed use uses used using try tries tried trying keep keeps kept call calls called calling show shows showed shown help helps helped turn turns turned start starts started begin began begun
    run runs running move moves moved play plays played playing bring brings brought hold holds held write writes wrote written stand stands stood hear hears heard mean means meant set sets put puts become becomes became leave leaves left leaving
    feel feels felt lose loses lost win wins won winning pay paid meet meets met include includes included continue continues continued learn learned change changes changed lead leads led leading understand watch watched follow follows followed stop stops stopped
    create created speak speaks spoke speaking spend spent grow grew offer offers offered remember love loved consider appear appeared buy bought wait waiting serve served die died send sent expect expected build built stay fall fell cut cuts reach reached kill killed kills remain remains
    suggest suggests raise raised pass passed sell sold require required decide decided pull return returned returns explain hope hopes develop developed carry break receive received agree agreed support supports supported hit hits produce eat cover caught draw choose chose
    military officials tensions nations critics supporters allies opponents rescuers firefighters witnesses survivors victims relatives neighbors neighbours protesters demonstrators activists farmers fishermen parents investors shareholders customers users fans players
    question questions answer answers problem problems issue issues reason reasons result results effect effects fact facts idea ideas plan plans project projects program programs programme system systems service services part parts side sides end place places point points number numbers
    percent total average majority minority rest kind type form area areas region regions field level levels line lines list page book books film movie music song game games sport sports match player coach club league cup championship tournament race record records title
    art culture history religion church god life death body head face eyes hand hands heart mind voice word words name names language letter message email phone internet website online technology computer software data information network digital
    looking based born raised educated known also named described considered born died buried married founded established located situated built designed developed released produced directed written recorded performed starring featuring
    gunmen militants rebels insurgents extremists terrorists hackers suspects suspect gunman shooter driver pilot passengers tourists visitors travelers shoppers consumers retailers manufacturers suppliers
    matters happens trustworthy saying next writer reporter correspondent staff trending editors' editor's picks picks recommended sponsored promoted advertisement skip main content section sections edition topics tags category categories
    matter everything everyone everybody talk talking happened happening told reaction reactions background context timeline explained explainer why what analysis takeaways details detail summary overview introduction conclusion methods results discussion references
    note notes notice warning correction clarification disclaimer disclosure appendix figure table chart map maps graphic gallery quiz poll polls survey surveys crossword puzzle recipe recipes review reviews guide guides tips
    deputy chief senior vice acting interim general attorney secretary chairman director executive manager professor doctor captain colonel lieutenant sergeant senator congressman congresswoman governor mayor king queen prince princess lord lady sir
    spokesman spokeswoman spokesperson adviser advisor aide lawmaker lawmakers legislator legislation amendment constitution constitutional democracy democratic republican conservative liberal progressive radical socialist communist
    christmas easter thanksgiving halloween ramadan hanukkah valentine olympics olympic internet web god bible quran koran torah gospel christ jesus lord heaven hell satan sabbath lent passover eid diwali holocaust renaissance
    version software windows thread subject attached attachment regards sincerely cheers fwd yours best wishes hey guys yeah wow lol hmm anyway thanks thx pls
    agreement employment policy purchase schedule draft contract counterparty confirmation invoice meeting agenda minutes memo memorandum
    dog dogs cat cats horse horses fish bird birds animal animals tree trees flower flowers stone rock river lake mountain island ocean beach park garden
  `),
)
