import { phrases } from './words'

// Names that news of the world is full of, besides those in `organisations.ts`, written by us from general knowledge. They are
// only looked at by the tagger, so that one which is a word too does little harm.

/** Firms, banks, airlines and makers of things, as newspapers write them, without Inc. and Ltd. */
const firms = phrases(`
  3M; ABB; Abbott; AbbVie; Accenture; Accor; Activision; Adani Group; Adidas; ADNOC; Adobe; Adyen; Aeroflot; Aeromexico
  Agnico Eagle; Ahold Delhaize; AIA; AIG; Air Arabia; Air Canada; Air China; Air France; Air France-KLM; Air India
  Air New Zealand; Air Niugini; Air Serbia; AirAsia; Airbnb; Airbus; Airtel; Airtel Africa; Akbank; Akzo Nobel; Al Rajhi Bank
  Alaska Airlines; Alcoa; Alibaba; Alitalia; All Nippon Airways; Allianz; Alphabet; Alstom; Ambev; AMC Entertainment
  America Movil; American Airlines; American Express; Amgen; AMP; Amundi; ANA; Anglo American; AngloGold Ashanti
  Anheuser-Busch InBev; Ant Group; Antofagasta; ANZ; Apollo Global Management; Applied Materials; Aramco; ArcelorMittal; Arm
  Asda; Asiana Airlines; ASML; ASOS; Associated British Foods; Astra International; AstraZeneca; AT&T; Atlantia; Atos; Autodesk
  Autostrade; Avianca; Aviva; AXA; Axel Springer; Axis Bank; Ayala; Azul; BAE Systems; Baidu; Bain Capital; Bajaj Auto
  Baker Hughes; Banco BPM; Banco do Brasil; Banco Santander; Bancolombia; Bangkok Bank; Bank Central Asia; Bank Mandiri
  Bank of America; Bank of China; Bank of Ireland; Bank of Montreal; Bank of New York Mellon; Bankia; Barclays; Barrick Gold
  BASF; Bayer; BBVA; Beach Energy; Beiersdorf; Bell Canada; Berkshire Hathaway; Bertelsmann; Best Buy; Bharat Biotech
  Bharat Petroleum; Bharti Airtel; BHP; Binance; Biocon; Biogen; BioNTech; BlackBerry; BlackRock; Blackstone; Bloomberg; BMO
  BMW; BNP Paribas; BNY Mellon; Boeing; BofA; BofA Securities; Bombardier; Boohoo; Booking Holdings; Bosch; Boston Scientific
  Bouygues; BP; Braskem; BRF; Bridgestone; Bristol Myers Squibb; Bristol-Myers Squibb; British Airways; British American Tobacco
  British Steel; Broadcom; Brookfield; BT; BT Group; Bunge; Burberry; Burger King; BYD; ByteDance; Cairn Energy; CaixaBank
  Canadian National Railway; Canadian Natural Resources; Canadian Pacific; Canon; Cantor Fitzgerald; Capita; Capital Economics
  Capital One; CapitaLand; Cargill; Carlsberg; Carlyle; Carnival; Carrefour; Casino; Caterpillar; Cathay Pacific; CATL
  Cebu Pacific; Cellnex; Celltrion; Cemex; Cencosud; Cenovus; Centrica; Charles Schwab; Cheniere Energy; Chesapeake Energy
  Chevron; China Construction Bank; China Eastern; China Evergrande; China Life; China Merchants; China Merchants Bank
  China Mobile; China Molybdenum; China National Petroleum Corp; China Resources; China Southern; China Telecom
  China Three Gorges; China Unicom; China Vanke; Chipotle; Chrysler; Cigna; CIMB; Cineworld; Cipla; Cisco; Citi; Citi Research
  Citibank; CITIC; Citigroup; CK Hutchison; CME Group; CNH Industrial; CNOOC; CNPC; Coal India; Coca-Cola; Codelco; Cognizant
  Coinbase; Coles; Colgate-Palmolive; Comcast; Commerzbank; Commonwealth Bank; Concho Resources; ConocoPhillips; Continental
  Costa; Costco; Country Garden; Covestro; Credit Agricole; Credit Suisse; Crown Resorts; CSL; CVC; CVC Capital Partners; CVS
  CVS Health; Daiichi Sankyo; Daimler; Dangote Cement; Dangote Group; Danone; Danske; Danske Bank; Dassault Aviation; DBS
  De Beers; Debenhams; Deere; Deliveroo; Delivery Hero; Dell; Deloitte; Delta Air Lines; Dentsu; Deutsche Bahn; Deutsche Bank
  Deutsche Boerse; Deutsche Post; Deutsche Telekom; Deutsche Wohnen; Devon Energy; DHL; Diageo; Didi; Didi Chuxing; Digicel
  Dish Network; Disney; DJI; DNB; Dominion Energy; Domino's; DoorDash; Dow Jones; DP World; DraftKings; Dropbox; Duke Energy
  DuPont; Dyson; E*Trade; E.ON; EasyJet; eBay; Ecobank; Ecopetrol; EDF; EDP; EgyptAir; Egyptair; Eiffage; El Al; Electrolux
  Electronic Arts; Eli Lilly; Emaar; Emaar Properties; Embraer; Emirates; Emirates NBD; Enbridge; EnBW; Endesa; Enel; Engie; Eni
  Epic Games; EQT; Equifax; Equinor; Equity Bank; Equity Group; Ericsson; Ernst & Young; Erste Group; Eskom; EssilorLuxottica
  Estee Lauder; Ethiopian Airlines; Etihad; Etihad Airways; Etisalat; Eurasia Group; Euronext; Eutelsat; Evergrande; Expedia
  Experian; Exxon; Exxon Mobil; ExxonMobil; EY; Facebook; Fannie Mae; Fast Retailing; Faurecia; FedEx; Ferrovial; Fiat
  Fiat Chrysler; Fidelity; Fiji Airways; Finnair; First Abu Dhabi Bank; First Quantum; First Quantum Minerals; FirstRand; Fitch
  Flipkart; Flutterwave; Fonterra; Ford; Ford Motor; Fortescue; Fortescue Metals; Fortescue Metals Group; Fortum; Fosun
  Fox Corp; Foxconn; Franklin Templeton; Freddie Mac; Freeport-McMoRan; Fresenius; Fujitsu; Future Group; Future Retail; FxPro
  G4S; Galp; GameStop; Garmin; Garuda Indonesia; Gazprom; Gazprom Neft; Gazprombank; GE; Gecamines; Geely; General Dynamics
  General Electric; General Mills; General Motors; Generali; Genting; GIC; Gilead; Gilead Sciences; GlaxoSmithKline; Glencore
  GM; Gojek; Gold Fields; Goldman; Goldman Sachs; Goodyear; Google; GoTo; Grab; Great Wall Motor; Grifols; Grupo Mexico; GSK
  H&M; Haier; Halliburton; Hang Seng Bank; Hapag-Lloyd; Harley-Davidson; Harmony Gold; Hasbro; Hawaiian Airlines; HCL; HDFC Bank
  Heathrow Airport Holdings; Heineken; Henkel; Hertz; Hess; Hewlett Packard Enterprise; Hilton; Hindustan Unilever; Hitachi; HNA
  Holcim; Home Depot; Hon Hai; Honda; Honeywell; HP; HSBC; HSBC Holdings; Huawei; Humana; Husky Energy; Hyundai; Hyundai Motor
  IAG; Iberdrola; Iberia; IBM; ICBC; ICICI Bank; IHS Markit; IKEA; Impala Platinum; Imperial Brands; Imperial Oil; Indian Oil
  IndiGo; Inditex; IndusInd Bank; Ineos; Infineon; Informa; Infosys; ING; Inpex; Instagram; Intel; Intercontinental Exchange
  Intesa Sanpaolo; Investec; Iron Mountain; Isuzu; Itau; Itochu; ITV; J Sainsbury; J.P. Morgan; Jaguar Land Rover; JAL
  Japan Airlines; Japan Post; Japan Tobacco; Jardine Matheson; JBS; JD Sports; JD.com; Jefferies; Jet Airways; Jet2; JetBlue
  Jio; Jio Platforms; John Lewis; Johnson & Johnson; Johnson Controls; Jollibee; JPMorgan; JPMorgan Chase; JSW Steel
  Julius Baer; Jumia; Just Eat Takeaway; Juul; Kakao; Kansai Electric Power; Kazatomprom; KBC; KCB; KCB Group; KDDI; Kellogg
  Kenya Airways; Kenya Power; Keppel; Kering; Kia; Kingfisher; Kinross Gold; Kioxia; Kirin; KKR; Klarna; KLM; Koc Holding
  Komatsu; Kone; Korea Electric Power; Korean Air; Kotak Mahindra Bank; KPMG; Kraft Heinz; Kroger; Kuaishou; Kuwait Airways
  Kuwait Finance House; L'Oreal; Lafarge; LafargeHolcim; Lamborghini; Land Rover; Larsen & Toubro; LATAM; LATAM Airlines; Lazard
  Legal & General; Lehman Brothers; Lenovo; Leonardo; LG; LG Chem; LG Display; LG Electronics; Liberty Global; Liberty Steel
  Lidl; Linde; LinkedIn; Lion Air; Lloyd's; Lloyd's of London; Lloyds; Lloyds Banking Group; Loblaw; Lockheed Martin
  London Metal Exchange; London Stock Exchange; Lonmin; Lonza; Lotte; Lowe's; LSEG; Luckin Coffee; Lufthansa; Lukoil; Lululemon
  Lundin Energy; Lundin Mining; LVMH; Lyft; Macquarie; Macy's; Maersk; Magnit; Mahindra; Mahindra & Mahindra; Malaysia Airlines
  Manulife; Marathon Oil; Marathon Petroleum; Marks & Spencer; Marriott; Maruti Suzuki; Mastercard; Mattel; Maybank; Mazda
  McDonald's; McKesson; McKinsey; Mediaset; MediaTek; Mediobanca; Medtronic; Meituan; MercadoLibre; Mercedes-Benz; Merck
  Meta Platforms; Metinvest; MetLife; Metro Bank; MGM Resorts; Michelin; Micron; Microsoft; Mitsubishi; Mitsubishi Corp
  Mitsubishi Electric; Mitsubishi Heavy Industries; Mitsubishi Motors; Mitsubishi UFJ; Mitsui; Mizuho; Moderna; Mondelez
  Monsanto; Monte dei Paschi; Moody's; Morgan Stanley; Morrisons; Motorola; MSCI; MTN; MTN Group; MTN Nigeria; MTR; MUFG
  Munich Re; NAB; Nasdaq; Naspers; National Australia Bank; National Grid; National Iranian Oil Company; National Stock Exchange
  Natixis; Naturgy; NatWest; Naver; NEC; Nedbank; Neste; Nestle; NetEase; Netflix; Network Rail; New World Development
  New York Stock Exchange; Newcrest; Newmont; News Corp; Nexi; NextEra Energy; Nike; Nikola; Nikon; Nintendo; NIO; Nio
  Nippon Steel; Nissan; Nissan Motor; NMC Health; Noble Energy; Nokia; Nomura; Nordea; Norilsk Nickel; Nornickel; Norsk Hydro
  Northern Trust; Northrop Grumman; Northvolt; Norwegian Air; Norwegian Air Shuttle; Novartis; Novatek; Novavax; Novo Nordisk
  NSO Group; NTPC; NTT; NTT Docomo; Nvidia; NXP; NYSE; OANDA; Ocado; OCBC; Occidental Petroleum; OCP; Odebrecht; Oil Search; Ola
  Old Mutual; OMV; ONGC; OpenAI; Oppo; Oracle; Orange; Origin Energy; Orsted; Oryx; OTP Bank; OYO; Palantir; Panasonic
  Paramount; PayPal; Paytm; PDVSA; Peabody; Pearson; Pegasus Airlines; Peloton; Pemex; PepsiCo; Pernod Ricard; Persimmon
  Pertamina; Petrobras; PetroChina; Petroecuador; Petronas; Petroperu; Peugeot; Pfizer; PG&E; PGNiG; Philip Morris
  Philippine Airlines; Philips; PICC; Pick n Pay; PIMCO; Pimco; Pinduoduo; Ping An; Pinterest; Pirelli; PKN Orlen; PKO BP; PLDT
  Porsche; POSCO; Poste Italiane; PricewaterhouseCoopers; Primark; Procter & Gamble; Prosus; Proton; Prudential; Prysmian; PSA
  PTT; Publicis; Puma; Punjab National Bank; PwC; Qantas; Qatar Airways; Qatar National Bank; Qatar Petroleum; QNB; Qualcomm
  Rabobank; Rakuten; Raytheon; RBC; RBC Capital Markets; RBS; Reckitt Benckiser; Reddit; Regeneron; Reliance
  Reliance Industries; Reliance Jio; Remgro; Renault; Renesas; Repsol; Rheinmetall; Rio Tinto; Rivian; Robinhood; Roche
  Rolls-Royce; Rosatom; Rosneft; Royal Bank of Canada; Royal Bank of Scotland; Royal Caribbean; Royal Dutch Shell; Royal Mail
  RSA; Rusal; Russian Railways; RWE; Ryanair; Rystad Energy; S&P; S&P Global; S&P Global Platts; SAA; Saab; SABIC; Sabic
  Safaricom; Safran; Sainsbury's; Saint-Gobain; Saipem; Salesforce; Samarco; Samsung; Samsung Electronics; San Miguel; Sandvik
  Sanlam; Sanofi; Santander; Santos; SAP; Sasol; Saudi Aramco; Sberbank; Scania; Schaeffler; Schlumberger; Schneider Electric
  Scotiabank; SEB; Seplat; Sequoia Capital; Serum Institute; Serum Institute of India; Severstal; Shell; Shinhan; Shopify
  Shoprite; Siam Commercial Bank; Sibanye-Stillwater; Siemens; Siemens Energy; Siemens Gamesa; Silver Lake; Sime Darby
  Singapore Airlines; Singapore Exchange; Singtel; Sinopec; Sinopharm; Sinovac; SK Hynix; SK Innovation; Skanska; Skoda; Sky
  Slack; SMIC; Snam; Snap; SNCF; SocGen; Societe Generale; Sodexo; SoftBank; Softbank; SoftBank Group; SolarWinds; Sonangol
  Sonatrach; Sony; South African Airways; South32; Southwest; Southwest Airlines; SovEcon; SpaceX; SpiceJet; Spirit AeroSystems
  Spotify; Sprint; SQM; Square; SriLankan Airlines; SSE; Standard & Poor's; Standard Bank; Standard Chartered
  Standard Life Aberdeen; Starbucks; State Bank of India; State Grid; State Street; Statkraft; Statoil; Steinhoff; Stellantis
  STMicroelectronics; StoneX; Stora Enso; Stripe; Subaru; Suez; Sumitomo; Sumitomo Mitsui; Sun Hung Kai Properties; Sun Life
  Sun Pharma; Suncor; Suntory; Surgutneftegaz; Suzano; Suzuki; Swatch; Swedbank; Swire; Swire Pacific; Swiss Re; Swissport
  Sygnia; Syngenta; T-Mobile; Taiwan Semiconductor; Takeda; Tata; Tata Consultancy Services; Tata Group; Tata Motors; Tata Steel
  TC Energy; TD Ameritrade; TD Bank; TD Securities; Teck Resources; Telecom Italia; Telefonica; Telegram; Telenor; Telia; Telkom
  Telstra; Telus; Temasek; Tenaris; Tencent; TEPCO; Tesco; Tesla; Teva; Texas Instruments; Thai Airways; Thales; Thomas Cook
  ThyssenKrupp; Tiffany; TikTok; Tim Hortons; Tokyo Electric Power; Tokyo Electron; Tokyo Stock Exchange; Toronto-Dominion Bank
  Toshiba; Total; TotalEnergies; Toyota; Toyota Motor; Toys R Us; Trafigura; Transneft; Transnet; TSMC; TUI; Tullow Oil
  Turk Telekom; Turkcell; Turkish Airlines; Turquoise Hill; Twitch; Twitter; Tyson Foods; U.S. Steel; Uber; Uber Eats; Ubisoft
  UBS; UltraTech; Under Armour; UniCredit; Unilever; Uniper; Uniqlo; United; United Airlines; United Overseas Bank; UnitedHealth
  UOB; UPS; Vale; Valeo; Valero; Vedanta; Veolia; Verizon; Vestas; Viacom; ViacomCBS; Vietnam Airlines; Vinci; Virgin Atlantic
  Virgin Australia; Virgin Galactic; Virgin Media; Visa; Vitol; Vivendi; VMware; Vodacom; Vodafone; Volaris; Volkswagen; Volvo
  Volvo Cars; Vonovia; VTB; Walgreens; Walgreens Boots Alliance; Walmart; Walt Disney; Warburg Pincus; Warner Bros; Warner Music
  WarnerMedia; Waymo; WeChat; Wells Fargo; Wesfarmers; Western Digital; Western Union; Westinghouse; WestJet; Westpac; WeWork
  WhatsApp; Whitbread; Wilmar; Wipro; Wirecard; Wizz Air; Wood Mackenzie; Woodside; Woolworths; WPP; X5; Xerox; Xiaomi; Xpeng
  Yahoo; Yandex; Yara; Yes Bank; YouTube; YPF; Yum China; Zain; Zalando; Zara; Zenith Bank; Zijin Mining; Zomato; Zoom; ZTE
  Zurich Insurance
`)

/** Newspapers, agencies and broadcasters. */
const newsrooms = phrases(`
  ABC; ABC News; ABS-CBN; AFP; Aftenposten; Aftonbladet; Agence France-Presse; Al Ahram; Al Akhbar; Al Arabiya; Al Jazeera
  Al Manar; Al Mayadeen; Al-Ahram; Al-Akhbar; Al-Jazeera; Al-Manar; Al-Masirah; Al-Masry Al-Youm; Al-Monitor; All Africa
  Anadolu; Anadolu Agency; Andina; ANI; ANSA; Antara; APS; Arab News; ARD; ARY News; Asahi; Asahi Shimbun; Asharq Al-Awsat
  Associated Press; Axios; Balkan Insight; Baltimore Sun; Bangkok Post; BBC; BBC Africa; BBC News; BBC Persian; BBC Radio
  BBC Sport; BBC World Service; Belga; BelTA; Berlingske; Bernama; BFM TV; BFMTV; Bild; Bloomberg News; Bloomberg Television
  Boston Globe; Buenos Aires Times; Business Day; Business Insider; Business Standard; BuzzFeed; BuzzFeed News; Caixin
  Canadian Press; Caracol; CBC; CBS; CBS News; CCTV; CGTN; Channel 12; Channel 13; Channel 4; Channel NewsAsia; Channels TV
  Chicago Tribune; China Daily; China News Service; Chosun Ilbo; Chosun Sinbo; Citizen TV; Clarin; CNBC; CNN; CNN Brasil
  CNN Turk; Corriere della Sera; CTV News; Cumhuriyet; Dagens Nyheter; Daily Beast; Daily Express; Daily Graphic; Daily Mail
  Daily Maverick; Daily Mirror; Daily Monitor; Daily Nation; Daily News; Daily Record; Daily Sabah; Daily Star; Daily Telegraph
  Daily Trust; Dawn News; De Standaard; De Telegraaf; De Volkskrant; Deccan Herald; Denver Post; Der Spiegel; Der Standard
  Detroit Free Press; Detroit News; Deutsche Welle; Deutschlandfunk; Dhaka Tribune; Die Presse; Die Welt; Die Zeit; Diena
  Dow Jones Newswires; DPA; dpa; DR; DW; EFE; Ekho Moskvy; El Colombiano; El Comercio; El Confidencial; El Deber; El Diario
  El Espectador; El Faro; El Heraldo; El Mercurio; El Mundo; El Nacional; El Pais; El Periodico; El Tiempo; El Universal
  El Watan; Emirates News Agency; ESPN; Estadao; Euronews; Evening Standard; Express Tribune; Fars; FAZ; Fiji Sun; Fiji Times
  Financial Times; Folha de S.Paulo; Fox Business; Fox News; Fox Sports; France 24; France Info; France Inter
  Frankfurter Allgemeine Zeitung; FT; Gazeta Wyborcza; Geo News; Ghana News Agency; Global Times; Globe and Mail; GMA News
  Guardian; Gulf News; Gulf Times; Haaretz; Handelsblatt; Hankyoreh; Helsingin Sanomat; Hindustan Times; Hong Kong Free Press
  Houston Chronicle; Huffington Post; HuffPost; Hurriyet; Hurriyet Daily News; Il Fatto Quotidiano; Il Messaggero
  Il Sole 24 Ore; Independent; India Today; Indian Express; Infobae; Inquirer; Interfax; Irish Examiner; Irish Independent
  Irish Times; IRNA; ISNA; Israel Hayom; ITAR-TASS; ITN; Izvestia; Jakarta Post; Jamaica Gleaner; Jamaica Observer; Japan Times
  Jerusalem Post; Jeune Afrique; Jiji; Jiji Press; JoongAng Ilbo; JTBC; Jyllands-Posten; Kan; Kathmandu Post; KCNA
  Khaleej Times; Khmer Times; Kommersant; Kompas; Korea Herald; Korea Times; KTN; Kurier; Kuwait Times; Kyiv Independent; Kyodo
  Kyodo News; L'Equipe; L'Express; L'Humanite; La Croix; La Jornada; La Nacion; La Prensa; La Presse; La Razon; La Repubblica
  La Republica; La Stampa; La Tercera; La Vanguardia; Le Figaro; Le Journal du Dimanche; Le Monde; Le Parisien; Le Point
  Le Soir; Le Temps; Les Echos; Liberation; Libération; Los Angeles Times; LRT; Mada Masr; Mail & Guardian; Mail on Sunday
  Mainichi; Malaysiakini; Manila Times; Marca; Mediapart; Meduza; Mehr; MENA; Miami Herald; Middle East Eye; Milenio; Milliyet
  Mint; Mirror; MSNBC; Mundo Deportivo; Myanmar Now; N-TV; Nation; National Geographic; NBC; NBC News; NDTV
  Neue Zuercher Zeitung; New Age; New Straits Times; New Vision; New York Post; New York Times; New Yorker; New Zealand Herald
  News24; Newsday; Newshub; Newsweek; NHK; Nikkei; Nikkei Asia; Nine News; Novaya Gazeta; NPR; NRC; NTV; ntv
  O Estado de S. Paulo; O Estado de S.Paulo; O Globo; Observer; Onet; ORF; PA Media; Pajhwok; PAP; PBS; People's Daily; Petra
  Philippine Daily Inquirer; Philippine Star; Phnom Penh Post; Politico; Politika; Politiken; Post-Courier; Pravda
  Premium Times; Prensa Latina; Press Association; Press Trust of India; Press TV; ProPublica; Prothom Alo; PTI; Punch
  Radio France Internationale; Radio Free Asia; Radio Free Europe; Radio New Zealand; Radio Okapi; Rai; Rappler; RCN; Record
  Reforma; Reuters; RFE/RL; RFI; RIA; RIA Novosti; RMC Sport; RNZ; Rolling Stone; Rossiya 24; Rossiyskaya Gazeta; RPP; RT; RTBF
  RTE; RTHK; RTL; RTP; RTS; RTVE; Rudaw; Saba; Sabah; SABC; San Francisco Chronicle; SANA; Saudi Press Agency; SBS
  Seattle Times; Sky Italia; Sky News; Sky Sports; South China Morning Post; Sowetan; SPA; Spiegel; Sports Illustrated; Sputnik
  Standard; Star; Star Tribune; STAT; Stern; Straits Times; Stuff; Sueddeutsche Zeitung; Sun; SUNA; Sunday Telegraph
  Sunday Times; Svenska Dagbladet; SVT; Sydney Morning Herald; Tagesspiegel; Taipei Times; TAP; Tasnim; TASS; Tass; TechCrunch
  Telam; Telegraph; Telemundo; Telesur; The Age; The Atlantic; The Australian; The Citizen; The Daily Star; The Daily Telegraph
  The Economist; The Globe and Mail; The Guardian; The Hill; The Hindu; The Independent; The Indian Express; The Irish Times
  The Jakarta Post; The Japan Times; The Lancet; The Moscow Times; The Nation; The National; The New York Times; The News
  The Observer; The Punch; The Spectator; The Standard; The Star; The Straits Times; The Sun; The Sunday Times; The Telegraph
  The Times; The Times of India; The Wall Street Journal; The Washington Post; The West Australian; ThisDay; Thomson Reuters
  Times; Times of India; Times of Israel; TMZ; Today FM; Tolo News; TOLOnews; Toronto Star; TRT; Tuoi Tre; TV Globo; TV2; TVN
  TVNZ; TVP; Ukrainska Pravda; Univision; UOL; UPI; USA Today; Vanguard; Variety; Vatican News; Vedomosti; VG; Vice News
  Vijesti; VnExpress; VOA; Voice of America; Vox; WAFA; Wall Street Journal; WAM; Washington Post; Washington Times; WDR; Welt
  WSJ; Xinhua; Yedioth Ahronoth; Yeni Safak; Yle; Ynet; Yomiuri; Yomiuri Shimbun; Yonhap; YTN; ZDF; Zee News
`)

/** Bodies of states and between them, parties, movements and charities. */
const bodies = phrases(`
  5-Star; 5-Star Movement; AARP; ACLU; AfD; AfDB; Africa CDC; African Development Bank; African National Congress; African Union
  African Union Commission; Agence Francaise de Developpement; AIADMK; AK Party; AKP; Al Qaeda; al Qaeda; al Shabaab; Al-Shabaab
  ALBA; All India Trinamool Congress; All Progressives Congress; Alternative for Germany; Amal; Amal Movement
  American Civil Liberties Union; American Medical Association; American Petroleum Institute; Amhara Prosperity Party; AMISOM
  Amnesty International; ANAC; ANC; Ansar Allah; Anvisa; APEC; Arab Coalition; Arab League; ASEAN; Asian Development Bank; ATF
  ATP; Awami League; Azov; BaFin; Banca d'Italia; Bank for International Settlements; Bank Indonesia; Bank Negara Malaysia
  Bank of Canada; Bank of England; Bank of Israel; Bank of Italy; Bank of Japan; Bank of Korea; Bank of Mexico; Bank of Spain
  Bank of Thailand; Basij; Bharatiya Janata Party; BJP; Boko Haram; Bundesbank; Bundeskartellamt; Bundesrat; Bundestag
  Bundeswehr; Bureau of Labor Statistics; CAIR; CARICOM; Caritas; CBI; CBN; CCP; CDC; CDF; CDU; CDU/CSU; CENTCOM
  Centers for Disease Control and Prevention; Central Bank of Kenya; Central Bank of Nigeria; CERN; CFTC; CGT; Chadema
  Chama Cha Mapinduzi; Chatham House; CHP; Christian Democratic Union; Christian Democrats; Christian Social Union
  Church of England; CIA; CISA; Ciudadanos; Civic Platform; COAG; Coast Guard; COMESA; Commerce Department
  Committee to Protect Journalists; Communist Party; Communist Party of China; Competition and Markets Authority; CONCACAF
  Confederation of British Industry; Confindustria; Congress; Congress party; CONMEBOL; Conservative Party; COSATU
  Council of Europe; Court of Justice; CPC; CPI(M); CPJ; Crown Prosecution Service; CSIS; CSTO; CSU; DEA; Defence Ministry
  Defense Department; Defense Ministry; Democratic Alliance; Democratic Party; Democratic Progressive Party
  Democratic Unionist Party; DHS; DMK; Doctors Without Borders; DPP; Duma; DUP; EASA; East African Community; EBRD; ECB; ECDC
  ECHR; Economic Freedom Fighters; ECOWAS; EFF; EFSA; EIA; EIB; ELN; EMA; Energy Information Administration; Ennahda; EPA; EPP
  ESA; ESM; ETA; EU; Euratom; Eurogroup; Eurojust; European Central Bank; European Commission; European Council
  European Court of Human Rights; European Court of Justice; European Food Safety Authority; European Investment Bank
  European Medicines Agency; European Parliament; European People's Party; European Space Agency; European Stability Mechanism
  European Union; Europol; Eurostat; Extinction Rebellion; FAA; FAO; FARC; FARDC; Fatah; FBI; FCA; FCC; FDA; FDP; FEC; Fed
  Federal Aviation Administration; Federal Bureau of Investigation; Federal Communications Commission; Federal Reserve
  Federal Trade Commission; FERC; FIA; Fianna Fail; FIBA; FIDE; Fidesz; FIFA; FINA; Financial Conduct Authority; Fine Gael; FIS
  Five Star Movement; Food and Drug Administration; Foreign Ministry; Foreign Office; Forza Italia; Free Democrats
  Free Syrian Army; FRELIMO; Frelimo; Frontex; FSB; FSLN; FTC; G-20; G-7; G20; G7; GAVI; Gavi; GCC; GCHQ; GNA; Golden Dawn
  Government Accountability Office; Greenpeace; GRU; Gulf Cooperation Council; Hamas; HDP; Hezbollah; HHS; High Court; HMRC
  Home Office; House of Commons; House of Lords; House of Representatives; Houthi; HRW; Human Rights Watch; IAAF; IAEA; IATA
  ICANN; ICAO; ICC; ICE; ICJ; ICRC; IDF; IEA; IEBC; IEC; Ifo; Ifo Institute; IGAD; ILO; IMF; IMO
  Independent Electoral Commission; INEC; Infarmed; Inkatha Freedom Party; Institute for Supply Management; Interior Ministry
  International Air Transport Association; International Court of Justice; International Criminal Court
  International Energy Agency; International Labour Organization; International Monetary Fund; International Olympic Committee
  International Organization for Migration; Interpol; IOC; IOM; IPC; IRA; IRGC; ISIS; Islamic Jihad; Islamic State; ISRO; ITF
  Jamaat-e-Islami; Janata Dal; JCVI; JSC; Jubilee Party; Justice Department; Kataib Hezbollah; KDP; KGB; Knesset; KNU; Komeito
  KPK; Kuomintang; Labor Department; Labor Party; Labour; Labour Party; Law and Justice; Law and Justice party; LDP
  Lebanese Forces; Lega; Lib Dem; Lib Dems; Liberal Democratic Party; Liberal Democrats; Liberal Party; Libyan National Army
  Likud; LNA; Lok Sabha; Maritime and Coastguard Agency; MDC; MDC Alliance; MDMK; Medecins Sans Frontieres; Mercosur; Met Office
  MHP; MHRA; MI5; MI6; MILF; MINUSCA; MINUSMA; MONUSCO; Mossad; Movement for Democratic Change; MQM; MSF; Muslim Brotherhood
  MVD; Médecins Sans Frontières; NAACP; NASA; National Assembly; National Democratic Congress
  National Development and Reform Commission; National Guard; National Hurricane Center; National League for Democracy
  National Rally; National Transportation Safety Board; NATO; NCA; NDC; NDLEA; NDRC; NEDA; NHC; NHS; NIAID; NIH; NLD; NLRB; NOAA
  Nobel Committee; NPC; NPP; NRA; NRM; NSA; NSC; NSW Health; NTSB; NYPD; OAS; OCHA; ODM; OECD; Ofcom
  Office for National Statistics; Ofgem; Ofsted; OHCHR; OIC; ONS; OPCW; OPEC; OPEC+; OPM; Orange Democratic Movement; OSCE
  Oxfam; PAGASA; Pakatan Harapan; Pakistan Peoples Party; Palestine Liberation Organization; Palestinian Authority; PBOC; PCC
  PDP; PDP-Laban; Pentagon; People Power Party; People's Bank of China; People's Liberation Army; People's Party
  Peoples Democratic Party; Pheu Thai; Physicians for Human Rights; PiS; PKK; PLA; PLO; PML-N; PNP; PNV; Podemos
  Polisario Front; Politburo; Popular Mobilization Forces; Popular Party; PPP; PRI; PSOE; Public Health England; Quds Force
  Quirinale; Rajya Sabha; Rapid Support Forces; Rassemblement National; RCMP; Red Crescent; Red Cross; Reporters Without Borders
  Republican Party; Republican People's Party; Reserve Bank of Australia; Reserve Bank of India; Reserve Bank of New Zealand
  Revolutionary Guards; Riksbank; RKI; Robert Koch Institute; Roscosmos; Royal Air Force; Royal Navy; RSF; SADC; SAGE; SAMIFIN
  Save the Children; SBU; Scotland Yard; Scottish National Party; SEBI; SEC; Securities and Exchange Commission; Senate; Shas
  Shin Bet; Shiv Sena; Sinn Fein; SIPRI; SNB; SNP; Social Democratic Party; Social Democrats; Socialist Party
  South African Reserve Bank; SPD; SPLM; State Council; State Department; State Duma; STF; Supreme Court; Swapo
  Swiss National Bank; Syrian Democratic Forces; Syrian Observatory for Human Rights; Syriza; Taliban; TNI; TPLF
  Trades Union Congress; Transparency International; Treasury; Treasury Department; TSA; TUC; Turkish Statistical Institute
  U.N.; U.S. Air Force; U.S. Army; U.S. Geological Survey; U.S. Navy; UAW; UCI; UDF; UEFA; UGT; UK Health Security Agency; UMNO
  UN; UN Women; UNAIDS; UNAMA; UNCTAD; UNDP; UNEP; UNESCO; UNFPA; UNHCR; UNICEF; Unison; UNITA; Unite; United Arab List
  United Auto Workers; United Nations; UNMISS; UNOCHA; UNRWA; UNSC; US Army; US Navy; USADA; USAID; USDA; USGS
  Venice Commission; Verkhovna Rada; Viktor Orban Foundation; WADA; Wagner Group; WBA; WBC; WBO; Welsh Government; WFP; WHO; WMO
  World Athletics; World Bank; World Council of Churches; World Economic Forum; World Food Programme; World Health Organisation
  World Health Organization; World Meteorological Organization; World Trade Organization; World Wildlife Fund; WTA; WTO; WWF
  Yamina; Yisrael Beitenu; Youth Congress; YPG; ZANU PF; Zanu PF; ZANU-PF; Zanu-PF; ZEC
`)

export const newsOrganisations = new Set([...firms, ...newsrooms, ...bodies])
