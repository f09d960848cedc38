import { phrases, words } from './words'

// One organisation a line: the name to link by, then its other names after `=`.
const table = `
NATO = N.A.T.O., Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
United Nations = UN, U.N.
European Union = EU, E.U.
European Commission
European Council
European Parliament
European Central Bank = ECB
Council of Europe
United Nations Security Council = U.N. Security Council, UN Security Council, Security Council
United Nations General Assembly = U.N. General Assembly, UN General Assembly, General Assembly
United Nations High Commissioner for Refugees = UNHCR
World Health Organization = WHO, World Health Organisation
World Trade Organization = WTO
World Bank
International Monetary Fund = IMF
International Criminal Court = ICC
International Court of Justice
International Atomic Energy Agency = IAEA
International Committee of the Red Cross = ICRC
International Olympic Committee = IOC
Red Cross; Red Crescent; UNICEF; UNESCO; OPEC; OECD; OSCE; ASEAN; African Union = AU; Arab League; Commonwealth; Interpol; Europol; Frontex
Pentagon = Department of Defense, Defense Department, U.S. Department of Defense
Department of Justice = Justice Department, U.S. Justice Department, U.S. Department of Justice, DOJ
Department of State = State Department, U.S. State Department, U.S. Department of State
Department of Homeland Security = Homeland Security Department, DHS
Treasury Department = U.S. Treasury Department, U.S. Treasury, Treasury
Federal Bureau of Investigation = FBI, F.B.I.
Central Intelligence Agency = CIA, C.I.A.
National Security Agency = NSA
National Security Council
Environmental Protection Agency = EPA, E.P.A.
Internal Revenue Service = IRS, I.R.S.
Food and Drug Administration = FDA, F.D.A.
Federal Aviation Administration = FAA
Federal Reserve = Fed, U.S. Federal Reserve
Federal Communications Commission = FCC
Federal Trade Commission = FTC
Federal Election Commission = FEC
Securities and Exchange Commission = SEC
Centers for Disease Control and Prevention = CDC
National Institutes of Health = NIH
National Aeronautics and Space Administration = NASA
National Oceanic and Atmospheric Administration = NOAA
National Park Service; National Weather Service; National Guard; Secret Service; U.S. Secret Service; Coast Guard; U.S. Coast Guard
Border Patrol; Immigration and Customs Enforcement = ICE
U.S. Army; U.S. Navy; U.S. Air Force; U.S. Marine Corps; US Army; US Navy; Royal Navy; Royal Air Force = RAF; Marine Corps; Air Force; Navy; Red Army; Army
Congress = U.S. Congress, US Congress
Senate = U.S. Senate, US Senate
House of Representatives = U.S. House of Representatives, U.S. House
Supreme Court = U.S. Supreme Court, US Supreme Court
House of Commons; House of Lords; Parliament; Bundestag; Bundesrat; Knesset; Duma; State Duma; Verkhovna Rada; Rada; Lok Sabha; Cortes; Sejm; Riksdag; Storting; Folketing; Dáil; Diet; Politburo; Kuomintang
Whitehall; Home Office; Foreign Office; Treasury; Cabinet Office; Ministry of Defence = MoD, MOD; Scotland Yard; Metropolitan Police; Old Bailey; NHS = National Health Service; MI5; MI6; GCHQ; Mossad; Shin Bet; KGB; FSB; GRU; ISI; NYPD; LAPD
Democratic Party; Republican Party = GOP, G.O.P.; Labour Party = Labour; Conservative Party; Liberal Democrats = Lib Dems; Green Party; Scottish National Party = SNP; Sinn Féin; Sinn Fein; Democratic Unionist Party = DUP; Reform UK; UKIP; Christian Democratic Union = CDU; Social Democratic Party = SPD; Alternative for Germany = AfD; National Rally; Fidesz; Likud; Fatah; African National Congress = ANC; Bharatiya Janata Party = BJP; Communist Party; Tea Party; Libertarian Party; Democratic National Committee = DNC; Republican National Committee = RNC
Hamas; Hezbollah; Taliban; Al-Qaeda = al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al-Qaida; Islamic State = ISIS, ISIL, IS, Daesh; Boko Haram; Al-Shabaab = al-Shabaab, al-Shabab; Houthis; Houthi; IRA; ETA; FARC; PKK; PLO; Wagner Group = Wagner; Ku Klux Klan = KKK; Muslim Brotherhood; Proud Boys; Black Lives Matter; Antifa
Associated Press = AP, A.P.
Reuters; Agence France-Presse = AFP; Bloomberg News; Bloomberg; United Press International = UPI; Xinhua; TASS; Tass; Interfax; Yonhap; Kyodo; Press Association = PA Media; dpa; Anadolu; RIA Novosti
New York Times = NYT
Washington Post
Wall Street Journal = WSJ
Guardian
Financial Times
Los Angeles Times; Chicago Tribune; Boston Globe; New York Post; New York Daily News; Daily Mail; Daily Telegraph; Daily Mirror; Sunday Times; The Times; Times of London; Evening Standard; Washington Times; Washington Examiner; Miami Herald; Houston Chronicle; Dallas Morning News; San Francisco Chronicle; USA Today; Detroit Free Press; Philadelphia Inquirer; Toronto Star; Globe and Mail; Sydney Morning Herald; South China Morning Post; Times of India; Le Monde; Le Figaro; Libération; Der Spiegel; Spiegel; Die Zeit; Bild; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung; El País; El Pais; El Mundo; La Repubblica; Corriere della Sera; Haaretz; Jerusalem Post; Times of Israel; Al Jazeera = Al-Jazeera; Al Arabiya; Kyiv Independent; Ukrainska Pravda; Pravda; Izvestia; Kommersant; Novaya Gazeta; Meduza; Global Times; People's Daily; Asahi Shimbun; Dawn; The Hindu; The Economist; The Atlantic; The Hill; The Independent; The Sun; The Intercept; The Verge; The Nation; The New Yorker; The Telegraph; The Daily Beast; Daily Beast; The Huffington Post; The Globe and Mail; The Moscow Times
Newsweek; Time; TIME; Politico = POLITICO; Axios; BuzzFeed; BuzzFeed News; Breitbart; Breitbart News; Huffington Post = HuffPost; Vox; Vice News; ProPublica; Snopes; PolitiFact; FactCheck.org; Bellingcat; WikiLeaks = Wikileaks; Slate; Salon; Forbes; Fortune; Wired; Rolling Stone; Vanity Fair; New Yorker; National Review; Foreign Affairs; Foreign Policy; Vogue; Variety; Billboard; Hollywood Reporter; People magazine; Nature; Lancet; Wikipedia; Wikinews; Wikimedia Foundation; National Geographic; Mother Jones; Quinnipiac; Gallup; Ipsos; YouGov; Pew Research Center
BBC = British Broadcasting Corporation, BBC News; CNN; NBC; NBC News; CBS; CBS News; ABC; ABC News; Fox News = Fox News Channel; Fox; MSNBC; CNBC; C-SPAN; PBS; NPR = National Public Radio; Sky News; ITV; ITN; Channel 4; RT; Russia Today; CCTV; CGTN; NHK; RTÉ; CBC; ARD; ZDF; RAI; Voice of America; Radio Free Europe; Deutsche Welle; Univision; Telemundo; HBO; ESPN; MTV; Netflix; Hulu; Disney = Walt Disney; Pixar; Paramount; Warner Bros.; Warner Bros; Universal; Spotify
Google; Alphabet; Apple; Microsoft; Amazon; Meta; Facebook; Instagram; WhatsApp; Twitter; TikTok; ByteDance; YouTube; Snapchat; LinkedIn; Reddit; Telegram; Truth Social; Bluesky; Mastodon; OpenAI; Anthropic; DeepMind; Nvidia; Intel; IBM; Oracle; Cisco; Dell; HP; Hewlett-Packard; Samsung; Sony; Nintendo; Huawei; Xiaomi; Alibaba; Tencent; Baidu; Foxconn; TSMC; LG; Nokia; Ericsson; Yahoo; eBay; PayPal; Uber; Lyft; Airbnb; Tesla; SpaceX; Starlink; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems; Rheinmetall; General Motors = GM; Ford; Chrysler; Toyota; Honda; Nissan; Volkswagen; BMW; Mercedes; Mercedes-Benz; Volvo; Renault; Peugeot; Fiat; Ferrari; Stellantis; General Electric = GE; Siemens; Bosch; BASF; Bayer; Pfizer; Moderna; AstraZeneca; BioNTech; Johnson & Johnson; Merck; Novartis; Roche; GlaxoSmithKline; Sanofi; ExxonMobil; Exxon; Chevron; Shell; BP; TotalEnergies; Gazprom; Rosneft; Lukoil; Saudi Aramco; Aramco; Equinor; Walmart; Wal-Mart; Target; Costco; Starbucks; McDonald's; Coca-Cola; Pepsi; PepsiCo; Nestlé; Nestle; Unilever; Procter & Gamble; Nike; Adidas; IKEA; H&M; Zara; Tesco; Sainsbury's; Goldman Sachs; JPMorgan; JPMorgan Chase; JP Morgan; Morgan Stanley; Citigroup; Citibank; Bank of America; Wells Fargo; HSBC; Barclays; Lloyds; Deutsche Bank; UBS; Credit Suisse; BNP Paribas; Santander; ING; BlackRock; Berkshire Hathaway; Lehman Brothers; Visa; Mastercard; Moody's; Standard & Poor's; Fitch; Deloitte; KPMG; PwC; McKinsey; Verizon; AT&T; T-Mobile; Vodafone; Comcast; Delta; United Airlines; American Airlines; Lufthansa; Ryanair; EasyJet; Emirates; Boeing; FedEx; UPS; DHL; Maersk; Foxconn; Rosatom; Roscosmos; Fannie Mae; Freddie Mac
MIT = Massachusetts Institute of Technology; Harvard = Harvard University; Yale = Yale University; Stanford = Stanford University; UCLA; Caltech; Oxford University = University of Oxford; Cambridge University = University of Cambridge; LSE = London School of Economics; Sciences Po; Sorbonne; Brookings Institution; RAND Corporation; Chatham House; Heritage Foundation; Cato Institute; Carnegie Endowment; Atlantic Council; Council on Foreign Relations; Smithsonian; Smithsonian Institution; Library of Congress; Royal Society; British Museum; Louvre; Met Office
Amnesty International; Human Rights Watch = HRW; Greenpeace; Oxfam; Save the Children; Doctors Without Borders = MSF, Médecins Sans Frontières; World Wildlife Fund = WWF; Planned Parenthood; National Rifle Association = NRA, N.R.A.; ACLU = American Civil Liberties Union; NAACP; AFL-CIO; AARP; PETA; Sierra Club; Salvation Army; Rotary; Transparency International; Reporters Without Borders; Clinton Foundation; Gates Foundation; Ford Foundation; Open Society Foundations; Trump Organization; Church of England; Catholic Church; Church of Scientology; Roman Catholic Church; Taoiseach's office
FIFA; UEFA; NFL = National Football League; NBA = National Basketball Association; MLB = Major League Baseball; NHL = National Hockey League; NCAA; Premier League; La Liga; Bundesliga; Serie A; Formula One = F1; WADA; Real Madrid; FC Barcelona; Manchester United; Manchester City; Liverpool FC; Arsenal; Tottenham; Bayern Munich; Juventus; AC Milan; Inter Milan; Paris Saint-Germain = PSG; Ajax; Celtic; Rangers; New York Yankees; Yankees; Red Sox; Boston Red Sox; Dodgers; Cubs; Lakers; Celtics; Patriots; Cowboys; Packers; Steelers; Giants
`

export const organisations: { name: string; others: string[] }[] = phrases(table).map((line) => {
  const [name, others = ''] = line.split(' = ')
  return { name: name!, others: others.split(', ').filter((other) => other !== '') }
})

/** Names of organisations as written. */
export const organisationNames = new Set(
  organisations.flatMap(({ name, others }) => [name, ...others]),
)

/** The name to link an organisation by: "AP" → "Associated Press". */
export const organisationAliases = new Map(
  organisations.flatMap(({ name, others }) => others.map((other) => [other, name] as const)),
)

/** Names that are as often common words: only with support from around them. */
export const doubtfulOrganisations = new Set(
  words(`
    Time TIME Fed Target Shell Visa Delta Apple Amazon Meta Oracle Nature Fortune Slate Salon Wired Variety Billboard Forbes
    Guardian Dawn Diet Universal Paramount Fox Vice Vox Commonwealth Treasury Parliament Labour Rangers Giants Celtic Patriots
    Cowboys Arsenal Emirates Ford Dell Disney Wagner Nike Telegram Signal WHO IS AU RT AP PA Army Navy Cortes Delta Rotary
    Vogue Lancet Bild Spiegel Fitch UPS Zara Met Cubs Ajax Uber Rada Duma Harvard Yale Stanford ICE ING ABC Bayer Merck Roche
    Bosch Siemens Fiat Alphabet Intel Congress Senate Gallup Houthi Fitch
  `),
)

/** Last words that make a capitalised run an organisation: "Hollis Harbour Board". */
export const organisationEndings = new Set(
  words(`
    Inc Inc. Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. Limited LLC L.L.C. PLC plc LLP GmbH AG SA S.A. NV Oy AB ASA
    Group Holdings Industries Enterprises Partners Associates Ventures Capital Technologies Systems Solutions Services Laboratories Labs Motors
    Airlines Airways Railways Bank Bancorp Insurance Pharmaceuticals Foods Energy Petroleum Oil Electric Power Steel Records Pictures Studios
    Entertainment Productions Press Publishing Publications Books News Newspaper Times Post Journal Tribune Herald Gazette Chronicle Observer Telegraph Courier
    Magazine Weekly Daily Review Radio Television TV Network Broadcasting Media Channel
    University College School Schools Academy Institute Institution Polytechnic Seminary Faculty Laboratory Observatory Hospital Clinic Museum Gallery Library Conservatory
    Ministry Department Agency Bureau Commission Committee Council Board Authority Administration Service Office Directorate Secretariat Inspectorate Chancellery
    Parliament Assembly Senate Congress House Court Tribunal Judiciary Cabinet Government Police Army Navy Forces Force Guard Guards Corps Regiment Brigade Battalion Division Squadron Fleet
    Party Union Alliance Coalition League Federation Confederation Association Society Organization Organisation Foundation Trust Fund Charity Movement Front Network Campaign Caucus
    Club FC F.C. United Rovers Wanderers Athletic Church Diocese Archdiocese Synod Order Brotherhood Fraternity
    Center Centre Initiative Project Programme Program Forum Consortium Cooperative Co-operative Syndicate Cartel Chamber Guild Exchange Orchestra Philharmonic Symphony Ensemble Choir Band Quartet Theatre Theater Ballet Opera
    Registry Treasury Militia Brigades Command Staff Customs Firefighters Nurses Workers Teamsters Conference Congregation Bancshares Brewery Brewing
  `),
)

/** Head nouns that take "of": "Ministry of Transport", "University of Lund". */
export const organisationHeads = new Set(
  words(`
    Ministry Department Bureau Office University College Institute School Academy Bank Council Board Committee Commission Chamber
    House Court Church Museum Library Association Federation League Society Organization Organisation Union Party Party's Institutes Centers Center Centre
    Secretariat Agency Conference Congregation Assembly Order Army Fellowship Knights Daughters Sons Friends Confederation Alliance Brotherhood Division Faculty
  `),
)

/** All-capital words that are no organisation. */
export const notOrganisations = new Set(
  words(`
    TV OK CEO CFO CTO COO AI DNA RNA GDP PDF USD EUR GBP PM AM GMT EST EDT PST PDT CET UTC BST VIP FAQ ID IT II III IV VI VII VIII IX XI XII
    PR HR HIV AIDS COVID ATM SUV GPS DVD CD PC URL HTML SMS USB LED MRI CT ICU ER PTSD LGBT LGBTQ LGBTQI BC AD CE BCE PHD MBA MD JD BA MA MP MPs
    PMs CEOs TVs NGO NGOs IPO PCR CCTV WMD IED UFO DUI GPA SAT ACT ETA RIP FYI ASAP DIY DJ MC MVP NO YES AND THE OF IN ON TO FOR BY A I IS ARE WHO
    UPDATE BREAKING NEWS VIDEO PHOTO PHOTOS WATCH LIVE READ MORE ALSO EXCLUSIVE CORRECTION NOTE WASHINGTON OMG LOL WTF IM PS RE CC BCC FW FWD XX XXX NOT BUT
    ALL YOU WE HE SHE IT HIS HER OUR MY SO IF AS AT OR DO BE GO UP AN AP-NORC OP ED KM MPH LB KG HD SSN ISBN VAT QA Q&A R&B R&D B2B P.S. HQ WWII WWI WW
    JR SR MR MRS DR ST NW NE SW SE CV DC AAA BBB TBA TBD RSVP PIN SIM RAM CPU GPU API APP EV EVs ICBM SOS US-led DAY NEW ONE OUT GET HAS HAD WAS NOW TOO
  `),
)

/** Last words of laws, wars, prizes and the like: written large, but nobody and nowhere. */
export const otherEndings = new Set(
  words(`
    War Wars Battle Cup Championship Championships Olympics Games Festival Award Awards Prize Medal Act Bill Law Laws Treaty Agreement Accord Accords Pact Amendment
    Constitution Resolution Day Night Week Show Tour Album Plan Deal Theory Syndrome Disease Virus Language Languages Studies Sciences Period Era Age Revolution
    Rebellion Uprising Crisis Protocol Convention Declaration Doctrine Series Edition Model Scandal Affair Massacre Bowl Marathon Open Trophy Derby Rule Rules
    Code Scale Index Initiative's Mission Operation Invasion Siege Crusade Empire's Dynasty Movement's Championship's Playoffs Finals Grammys Oscars Emmys Ball Parade
    Number Version Software System Windows Explorer Acrobat Card Account Route Line Avenue's Design Sonata Concerto Symphony's Overture Trilogy Saga Chronicles
  `),
)
