import { describe, expect, test } from 'vitest'
import { namesIn } from '../testing/namesIn'

/** Each sentence holds its names in brackets: P a person, O an organisation, L a place. Nothing else is one. */
const cases: Record<string, string[]> = {
  'the world over': [
    '[P Wanjiru Kamau] said the [O Central Bank of Kenya] would wait.',
    'Police in [L Lagos] arrested [P Chukwuemeka Obi] on Monday.',
    '[P Nguyen Van Minh] flew from [L Hanoi] to [L Vientiane].',
    'Prime Minister [P Rafiqul Islam Chowdhury] left [L Dhaka].',
    'Soldiers fired on protesters in [L Mandalay], [L Myanmar].',
    '[P Camila Restrepo Uribe] met the leaders of the union in [L Bogota].',
    '[P Hassan al-Khatib] spoke in [L Amman] on behalf of the ministry.',
    '[P Ayşe Yıldırım] joined the protest in [L Ankara].',
    '[P Łukasz Wójcik] of [L Gdańsk] won the vote.',
    'The singer [P Björk Sigurðsdóttir] was born in [L Reykjavik].',
    '[P Kim Sung-ho], 41, moved from [L Seoul] to [L Busan].',
    'Rebels took the town of [L Goma] in the [L Democratic Republic of Congo].',
  ],
  'people, with what belongs to their names': [
    'The novelist [P Ursula van der Linde] died on Friday.',
    '[P Charles de Villiers] and [P Omar bin Rashid] signed it.',
    'Lawyers for [P J. K. Marlowe] said nothing.',
    '[P Jean-Luc Ferrand] told reporters that he would resign.',
    'The report by [P Siobhan O’Rourke] was read aloud.',
    'Judge [P Thomas R. Whitcombe] ruled on Tuesday.',
    'Mr. [P Holloway] did not answer the letter.',
    'Dr. [P Amina Yusuf] treated the wounded.',
    'Sen. [P Margaret Ellison] voted against the bill.',
    'Her lawyer, [P Daniel Okoro], said she was innocent.',
    '“We lost everything,” said [P Marisol Fuentes], 34.',
    'Former President [P Ernesto Salgado] was jailed.',
  ],
  'organisations, whole': [
    'The [O Ministry of Foreign Affairs] denied it.',
    'The [O United Nations High Commissioner for Refugees] asked for money.',
    'She teaches at the [O University of Cape Town].',
    'The [O European Central Bank] raised its rates.',
    'Shares of [O Norwick Shipping Ltd] fell 4%.',
    'The [O World Health Organization] ([O WHO]) warned of a new wave.',
    'He told the [O Associated Press] that talks had failed.',
    'The [O Supreme Court] ruled against the state.',
    'Workers at [O Volkswagen] and [O Siemens] walked out.',
    'The [O National Union of Teachers] called a strike.',
    'Striker [P Diego Ramos] left [O Real Madrid] for [O Manchester City].',
    'The [O Labour Party] chose a new leader.',
    '[O Hamas] and [O Hezbollah] rejected the offer.',
    'Analysts at [O Goldman Sachs] expect a recession.',
  ],
  places: [
    'The [L Mekong River] flooded the province.',
    'A plane crashed near [L Kathmandu] in [L Nepal].',
    'The [L U.S.] and the [L U.K.] signed the treaty.',
    'He grew up in [L Springfield], [L Illinois].',
    'Ships wait in the [L Strait of Hormuz].',
    'Fighting goes on in the [L West Bank] and [L Gaza].',
    'Troops crossed into [L South Sudan] at night.',
    'Flights to [L New York City] were cancelled.',
    'The [L Black Sea] ports stay closed.',
  ],
  'words that are names, and names that are words': [
    'He flew to [L Jordan] on Monday.',
    '[P Michael Jordan] watched the game.',
    'Talks in [L Washington] go on.',
    '[P Denzel Washington] plays the king.',
    'The target of the attack was a bridge.',
    'Shoppers left a [O Target] store in [L Ohio].',
    'She bakes an apple cake every May.',
    '[O Apple] sold more phones than [O Samsung].',
    'He wrote on [O X] that it was over.',
    'The turkey was cold. [L Turkey] was not amused.',
    'The will of the people will decide.',
  ],
  'no names': [
    'The summit ended without a word on Friday.',
    'French and German officials met on Tuesday.',
    'On Christmas Day in December, nobody came.',
    'Why did they leave? Nobody knows.',
    'Officials said inflation rose 3.2% in March.',
    'The ferry of tarn oskel was late, it was said.',
    'Democrats and Republicans agreed on the super PAC rule.',
    'Islam and Hinduism are taught there, and Eid is kept.',
  ],
  'bodies that some take for a belief or a kind of thing': [
    'The [O Public Accounts Committee] ([O PAC]) said the [O PAC] would meet.',
  ],
  'people by how they are addressed': [
    'Mr [P Islam] waited for Mrs [P Reading].',
    'Mr. Chairman, we are done, and so is Mr. [P King].',
    'He asked Ms. [P Paris] and Mr. [P Delmar] to wait.',
    'Rep. [P Jason Hollander] (R-[L Utah]) and Sen. [P Odd Marr], D-[L Maine], spoke.',
    'Rep. [P Elin Marsh] (D-[L Mass.]) left with Rep. [P Ana Loyd] (D-N.B.).',
  ],
  'wire copy': [
    'The [O Department for Ports, Fisheries and Food] fined [O Norwick Shipping].',
    '[O Kenya Union of Ferry and Port Workers] members walked out in [L Mombasa].',
    'He studied at the [O University of North Harbour] at [L Quernby].',
    'Shares of [O Julius Baer] and [O John Lewis] fell.',
    '[O Brighton] 2 [O Fulham] 1; [O Everton] v [O Burnley]',
    'Soccer-[O Barcelona] hold [O Valencia] as [O Granada] slip',
    'The [O New York Mets] beat the [O Atlanta Braves].',
    'The [L Kremlin] said [L Moscow] was ready.',
    '[O The Straits Times] and [O El Comercio] reported it first.',
    '(Reporting by [P Amina Farouk] in [L Kabul]; Editing by [P Peter Hollis])',
    "Deputies of the [O Workers' Party] left the chamber in [L Brasilia].",
    'Police of the [O Lagos State Command] held two men in [L Ikeja].',
  ],
  'headlines, capitals and captions': [
    '[L RUSSIA] SAYS [L UKRAINE] ATTACKED BRIDGE',
    '[L China] Warns [L Taiwan] Over Arms Sale',
    '[L NAIROBI], June 4 ([O Reuters]) - Rain fell all night.',
    'President [P Joaquim Santos] arrives in [L Lisbon]. Photo: [P Inês Carvalho]',
    '[L LONDON] - Shares rose on Monday.',
    'The [L White House] said it had not seen the letter.',
  ],
}

describe.each(Object.entries(cases))('names found: %s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const text = marked.replaceAll(/\[[POL] ([^\]]+)\]/g, '$1')
    expect(namesIn(text)).toBe(marked)
  })
})

test('there are cases of every kind', () => {
  expect(Object.values(cases).flat().length).toBeGreaterThanOrEqual(60)
})
