import { words } from './words'

/** Titles set before a name, always with one: "Mr. Hollis". */
export const honorifics = new Set(
  words(`Mr Mr. Mrs Mrs. Ms Ms. Miss Mx. Dr Dr. Sir Dame Lord Lady Madame Mme Mme. Mlle. M. Herr Frau Señor Señora Signor Signora Monsieur Rev Rev. Fr. Hon. Sr. Sra. Don Doña
    Messrs. Master Madam Mx Engr Engr. Eng. Ing. Msgr Msgr. Barr. Atty Atty. Alhaji Alhaja Hajia Hajiya Mallam Shri Smt Smt.`),
)

/** Forms of address that nothing but somebody's name follows. */
export const formsOfAddress = new Set(words('Mr Mr. Mrs Mrs. Ms Ms. Messrs Messrs.'))

/** Titles and roles that stand before a name: "Senator Hollis", "campaign manager Hollis". Lower case here. */
export const titles = new Set(
  words(`
    president vice-president premier chancellor minister secretary undersecretary senator sen. sens. representative rep. reps. congressman congresswoman governor gov. govs. lieutenant-governor mayor
    councillor councilman councilwoman councilmember alderman commissioner ambassador envoy consul attorney general gen. colonel col. lt. lieutenant captain capt. major maj. sergeant sgt. corporal private
    admiral adm. commander cmdr. marshal brigadier officer sheriff deputy detective det. inspector constable superintendent chief judge justice magistrate prosecutor solicitor king queen prince princess emperor empress
    tsar czar sultan emir sheikh pope cardinal archbishop bishop priest father pastor reverend imam rabbi ayatollah patriarch saint st. sister brother mother professor prof. dr. dean rector doctor nurse coach manager director editor
    publisher producer reporter correspondent columnist anchor host moderator commentator analyst strategist adviser advisor aide spokesman spokeswoman spokesperson chairman chairwoman chairperson chair ceo cfo cto coo founder co-founder cofounder
    head leader speaker whip candidate nominee lawmaker mp mps mep meps lawyer counsel economist historian scientist researcher author writer novelist poet actor actress singer rapper musician guitarist drummer artist director filmmaker
    photographer comedian activist campaigner organizer organiser blogger entrepreneur businessman businesswoman billionaire investor banker banker trader surgeon physician psychologist psychiatrist astronaut engineer architect designer
    goalkeeper striker midfielder defender quarterback pitcher captain skipper referee umpire driver pilot farmer teacher student resident voter lord lady duke duchess earl baron baroness count countess viscount chief-of-staff
    treasurer comptroller controller auditor ombudsman registrar clerk warden ranger harbourmaster harbormaster taoiseach tánaiste legislator parliamentarian assemblyman assemblywoman delegate congressmember running-mate politician administrator superintendent
    engr engr. eng. ing. msgr msgr. monsignor brig. cllr cllr. amb. atty atty. barr. barrister coordinator co-ordinator rapporteur convener convenor vice-chancellor bursar provost principal headmaster headmistress
    diplomat negotiator dictator rebel warlord commander-in-chief lieutenant-general secretary-general director-general governor-general undersecretary-general economist epidemiologist virologist biologist physicist chemist geologist
    climatologist meteorologist ecologist sociologist anthropologist linguist philosopher theologian journalist broadcaster presenter pundit pollster lobbyist trustee governor-elect president-elect mayor-elect veteran survivor
  `),
)

/** Words that may stand before or within a title: "former deputy prime minister". Lower case here. */
export const titleAdjuncts = new Set(
  words(`
    former ex- ex then-president then vice deputy assistant associate acting interim prime foreign finance defence defense interior home health justice education energy environment trade labor labour transport
    agriculture culture chief senior junior executive managing general state deputy first second lieutenant attorney press national presidential vice-presidential gubernatorial congressional democratic republican current
    outgoing incoming incumbent longtime veteran retired late fellow staff campaign party opposition majority minority house senate white supreme district county city town federal regional local provincial communications policy political
    security military police army navy air force fire school university college film art music sports head lead co- world global european union crown grand great special top super us u.s. uk u.k. eu un u.n. independent conservative liberal labour
    socialist communist green communications economic legal medical technical scientific research intelligence climate homeland human rights public private royal imperial her his holy most right
  `),
)

/** Endings that belong to the name before them. */
export const nameEndings = new Set(
  words('Jr Jr. Sr Sr. II III IV V Esq. PhD Ph.D. M.D. MD MP MEP QC KC OBE CBE'),
)

/** Small words inside names of people. */
export const nameParticles = new Set(
  words(
    'van von der den de del della di da do dos das du la le el al bin ibn ben bint abu ul ur ter ten zu zum af av y',
  ),
)

/** Lower-case nouns that are a person or people when they head a phrase: "a team member", "officials". */
export const personNouns = new Set([
  ...titles,
  ...words(`
    man woman boy girl person people official officials source sources witness witnesses neighbour neighbor neighbours neighbors friend friends colleague colleagues member members employee employees worker workers
    expert experts critic critics supporter supporters opponent opponents authorities lawyers prosecutors investigators police aides advisers analysts economists researchers scientists organisers organizers
    residents voters students teachers parents family families mother father son daughter brother sister wife husband widow leader leaders ministers senators lawmakers diplomats soldiers officers spokespeople
    protesters demonstrators activists journalists reporters doctors nurses patients victims survivors relatives insiders staffers staff participants delegates representatives jury jurors judges candidates owners owner
    user users fan fans players player attendee guest guests narrator caller insider staffer volunteer volunteers passenger passengers commenter reader readers viewer
  `),
])

/** Lower-case nouns that can speak though they are no person: "the report said". */
export const speakingNouns = new Set(
  words(`
    report reports statement company firm government ministry department office agency group campaign paper newspaper magazine article study survey poll committee commission council court board bank union party
    association organisation organization institute university website site network channel station letter memo email e-mail document documents indictment lawsuit complaint filing affidavit tweet post message caption headline sign
    banner poster placard plaque editorial op-ed transcript ruling opinion decision law bill resolution communique communiqué release book film video ad advert advertisement administration embassy army military navy
    publication journal researchers outlet outlets media press team side camp house senate parliament groups unions companies agencies parties firms banks charities papers city state county kremlin watchdog regulator
    foundation society federation chamber cooperative co-operative municipality authority airline brewer lender utility operator retailer consortium notice prospectus circular gazette tribunal judgment judgement draft charity club
  `),
)
