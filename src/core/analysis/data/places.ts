import { countries } from './countries'
import { phrases, words } from './words'

const states = phrases(`
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana
  Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana
  Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon
  Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia
  Wisconsin; Wyoming; District of Columbia; Guam; American Samoa
`)

const provinces = phrases(`
  Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Nova Scotia; Ontario; Quebec; Québec; Saskatchewan; Yukon; Nunavut
  New South Wales; Queensland; Victoria; Tasmania; South Australia; Western Australia; Northern Territory
  Bavaria; Saxony; Hesse; Brandenburg; Thuringia; Westphalia; North Rhine-Westphalia; Baden-Württemberg; Lower Saxony; Rhineland
  Catalonia; Andalusia; Galicia; Basque Country; Castile; Aragon; Normandy; Brittany; Provence; Burgundy; Alsace; Lorraine; Corsica
  Sicily; Sardinia; Tuscany; Lombardy; Piedmont; Veneto; Calabria; Flanders; Wallonia; Transylvania; Moravia; Bohemia; Silesia
  Crimea; Donbas; Donbass; Donetsk; Luhansk; Kherson; Zaporizhzhia; Kursk; Chechnya; Dagestan; Siberia; Abkhazia; South Ossetia; Transnistria; Nagorno-Karabakh
  Kashmir; Punjab; Gujarat; Kerala; Tamil Nadu; Maharashtra; Rajasthan; Bihar; Uttar Pradesh; West Bengal; Assam; Goa; Sindh; Balochistan; Karnataka
  Xinjiang; Sichuan; Guangdong; Yunnan; Hubei; Hunan; Fujian; Zhejiang; Jiangsu; Shandong; Henan; Hebei; Manchuria; Inner Mongolia
  Darfur; Tigray; Biafra; Katanga; Kivu; Zanzibar; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Western Sahara; Sahara; Sahel; Maghreb
  Yorkshire; Lancashire; Cornwall; Devon; Kent; Essex; Sussex; Surrey; Norfolk; Suffolk; Cumbria; Cheshire; Derbyshire; Hampshire; Dorset; Somerset; Oxfordshire; Wiltshire; Ulster; Munster; Leinster; Connacht; Northumberland; Gloucestershire; Staffordshire; Hertfordshire; Bedfordshire; Shropshire; Merseyside; Greater Manchester; West Midlands
  Chiapas; Oaxaca; Sinaloa; Jalisco; Sonora; Chihuahua; Baja California; Patagonia; São Paulo; Bahia; Java; Sumatra; Borneo; Bali; Aceh; Papua; Sulawesi; Mindanao; Luzon; Hokkaido; Honshu; Kyushu; Okinawa
  Golan Heights; Sinai; Kurdistan; Helmand; Kandahar Province; Jutland; Zealand; Lapland; Scania; Galilee; Judea; Samaria; Anatolia; Thrace; Crete; Mesopotamia
`)

const regions = phrases(`
  Africa; Asia; Europe; North America; South America; Latin America; Central America; Antarctica; Oceania; Arctic; Eurasia
  Middle East; Mideast; Far East; Near East; Southeast Asia; South-East Asia; South Asia; East Asia; Central Asia; Western Europe; Eastern Europe; Central Europe; West Africa; East Africa; North Africa; Southern Africa; Horn of Africa; Sub-Saharan Africa; Balkans; Caucasus; Scandinavia; Baltics; Benelux; Iberia; British Isles; Indochina; Polynesia; Persian Gulf; Gulf Coast; Midwest; New England; Deep South; West Coast; East Coast; Silicon Valley; Bay Area; Great Lakes; Appalachia; Great Plains; Pacific Northwest; Wall Street; Capitol Hill; Rust Belt
  Atlantic; Pacific; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Mediterranean Sea; Black Sea; Baltic Sea; Red Sea; North Sea; South China Sea; East China Sea; Caspian Sea; Dead Sea; Sea of Japan; Sea of Azov; Adriatic; Aegean; Bosphorus; English Channel; Strait of Hormuz; Suez Canal; Panama Canal; Gulf of Mexico; Gulf of Aden; Bay of Bengal; Irish Sea; Barents Sea; Caribbean Sea
  Alps; Andes; Himalayas; Pyrenees; Carpathians; Rocky Mountains; Rockies; Urals; Everest; Mount Everest; Kilimanjaro; Amazon River; Nile; Danube; Rhine; Volga; Thames; Seine; Mekong; Ganges; Yangtze; Tigris; Euphrates; Dnipro River; Rio Grande; Colorado River; Hudson River; Potomac; Jordan River
  White House; Oval Office; Downing Street; Kremlin; Elysee Palace; Élysée Palace; Buckingham Palace; Camp David; Mar-a-Lago; Guantanamo Bay; Guantánamo Bay; Guantanamo; Tiananmen Square; Red Square; Trafalgar Square; Times Square; Hyde Park; Central Park; Eiffel Tower; Notre Dame; Golden Gate Bridge; Ground Zero; Alcatraz; Auschwitz; Chernobyl; Fukushima; Hiroshima; Nagasaki; Pearl Harbor; Westminster; Heathrow; Gatwick; Stonehenge; Holy Land; Earth; Mars; Jupiter; Saturn; Milky Way
  Manhattan; Brooklyn; Queens; Bronx; Harlem; Staten Island; Long Island; Hollywood; Beverly Hills; Cape Cod; Martha's Vineyard; Las Vegas Strip; Soho; Chelsea; Wembley; Wimbledon; Canary Wharf; Heathrow Airport; Key West
  Falkland Islands; Falklands; Canary Islands; Azores; Madeira; Balearic Islands; Faroe Islands; Svalbard; Isle of Man; Jersey; Guernsey; Channel Islands; Gibraltar; Bermuda; Cayman Islands; British Virgin Islands; Virgin Islands; Galapagos Islands; Maldive Islands; Lampedusa; Lesbos; Majorca; Mallorca; Ibiza; Tenerife; Rhodes; Corfu; Aruba; Curacao; Martinique; Guadeloupe; French Guiana; Reunion; New Caledonia; French Polynesia; Tahiti; Diego Garcia; Hispaniola
`)

const cities = phrases(`
  London; Paris; Berlin; Madrid; Rome; Vienna; Brussels; Amsterdam; Copenhagen; Stockholm; Oslo; Helsinki; Warsaw; Prague; Budapest; Lisbon; Athens; Dublin; Bern; Geneva; Zurich; Zürich; Basel; Lausanne; Davos; Lucerne; Edinburgh; Glasgow; Cardiff; Belfast; Manchester; Birmingham; Liverpool; Leeds; Sheffield; Bristol; Newcastle; Nottingham; Leicester; Southampton; Portsmouth; Brighton; Oxford; Cambridge; York; Bath; Coventry; Hull; Aberdeen; Dundee; Salisbury; Norwich; Exeter; Plymouth; Blackpool; Bradford; Wolverhampton; Sunderland; Middlesbrough; Derby; Swansea; Ipswich; Luton; Canterbury; Stratford; Blackburn; Bolton; Preston; Cork; Limerick; Galway; Londonderry; Derry; Inverness; Stirling
  Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Düsseldorf; Dusseldorf; Leipzig; Dresden; Hanover; Bremen; Nuremberg; Dortmund; Essen; Bonn; Potsdam; Heidelberg; Kiel; Mannheim; Magdeburg; Aachen; Freiburg; Salzburg; Graz; Innsbruck; Linz
  Lyon; Marseille; Marseilles; Toulouse; Nice; Bordeaux; Lille; Strasbourg; Nantes; Rennes; Cannes; Calais; Versailles; Grenoble; Dijon; Reims; Rouen; Avignon; Dunkirk; Montpellier; Le Havre; Brest; Metz; Nancy; Caen
  Milan; Naples; Turin; Florence; Venice; Genoa; Bologna; Palermo; Verona; Bari; Pisa; Trieste; Padua; Siena; Catania; Modena; Parma; Livorno; Barcelona; Valencia; Seville; Bilbao; Malaga; Málaga; Zaragoza; Granada; Cordoba; Toledo; Porto; Coimbra; Rotterdam; The Hague; Hague; Utrecht; Eindhoven; Antwerp; Ghent; Bruges; Liege; Maastricht; Gothenburg; Malmö; Malmo; Uppsala; Bergen; Trondheim; Tromsø; Aarhus; Odense; Turku; Tampere; Espoo; Reykjavik; Nuuk
  Krakow; Kraków; Gdansk; Gdańsk; Wroclaw; Wrocław; Poznan; Lodz; Katowice; Lublin; Rzeszow; Brno; Ostrava; Bratislava; Kosice; Ljubljana; Zagreb; Split; Dubrovnik; Belgrade; Novi Sad; Sarajevo; Mostar; Srebrenica; Skopje; Pristina; Podgorica; Tirana; Sofia; Plovdiv; Varna; Bucharest; Cluj; Timisoara; Chisinau; Chișinău; Thessaloniki; Nicosia; Valletta; Vilnius; Kaunas; Riga; Tallinn; Tartu; Narva; Minsk; Brest-Litovsk
  Kyiv; Kiev; Kharkiv; Kharkov; Odesa; Odessa; Lviv; Lvov; Dnipro; Mariupol; Bakhmut; Mykolaiv; Chernihiv; Sumy; Poltava; Bucha; Irpin; Avdiivka; Pokrovsk; Kramatorsk; Sevastopol; Simferopol; Moscow; Saint Petersburg; St. Petersburg; St Petersburg; Leningrad; Novosibirsk; Yekaterinburg; Kazan; Sochi; Vladivostok; Volgograd; Stalingrad; Rostov; Rostov-on-Don; Belgorod; Murmansk; Kaliningrad; Grozny; Samara; Omsk; Irkutsk; Tbilisi; Batumi; Yerevan; Baku; Astana; Almaty; Tashkent; Samarkand; Bishkek; Dushanbe; Ashgabat
  Istanbul; Ankara; Izmir; Antalya; Gaziantep; Adana; Constantinople; Jerusalem; Tel Aviv; Haifa; Ramallah; Bethlehem; Nablus; Hebron; Jenin; Gaza City; Rafah; Khan Younis; Beirut; Tripoli; Sidon; Tyre; Damascus; Aleppo; Homs; Idlib; Latakia; Raqqa; Deir ez-Zor; Amman; Baghdad; Basra; Mosul; Erbil; Kirkuk; Fallujah; Tikrit; Najaf; Karbala; Tehran; Isfahan; Mashhad; Shiraz; Tabriz; Riyadh; Jeddah; Mecca; Medina; Doha; Dubai; Abu Dhabi; Sharjah; Manama; Kuwait City; Muscat; Sanaa; Sana'a; Aden; Hodeidah
  Cairo; Alexandria; Giza; Luxor; Suez; Port Said; Benghazi; Misrata; Tunis; Algiers; Oran; Rabat; Casablanca; Marrakesh; Marrakech; Tangier; Khartoum; Omdurman; Juba; Addis Ababa; Asmara; Mogadishu; Nairobi; Mombasa; Kampala; Kigali; Bujumbura; Dar es Salaam; Dodoma; Lusaka; Harare; Bulawayo; Lilongwe; Maputo; Luanda; Kinshasa; Goma; Bukavu; Lubumbashi; Brazzaville; Libreville; Yaounde; Yaoundé; Douala; Lagos; Abuja; Kano; Ibadan; Port Harcourt; Maiduguri; Accra; Kumasi; Lomé; Lome; Cotonou; Abidjan; Yamoussoukro; Monrovia; Freetown; Conakry; Dakar; Bamako; Timbuktu; Niamey; Ouagadougou; Nouakchott; N'Djamena; Bangui; Windhoek; Gaborone; Pretoria; Johannesburg; Cape Town; Durban; Soweto; Port Elizabeth; Bloemfontein; Antananarivo; Port Louis
  Kabul; Kandahar; Herat; Jalalabad; Islamabad; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Faisalabad; Delhi; New Delhi; Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Kanpur; Bhopal; Surat; Nagpur; Varanasi; Amritsar; Srinagar; Kochi; Dhaka; Chittagong; Colombo; Kandy; Jaffna; Kathmandu; Thimphu; Malé; Yangon; Rangoon; Mandalay; Naypyidaw; Bangkok; Chiang Mai; Phuket; Phnom Penh; Siem Reap; Vientiane; Hanoi; Ho Chi Minh City; Saigon; Da Nang; Kuala Lumpur; Penang; Jakarta; Surabaya; Bandung; Denpasar; Manila; Quezon City; Cebu; Davao; Dili; Ulaanbaatar; Ulan Bator
  Beijing; Peking; Shanghai; Guangzhou; Shenzhen; Tianjin; Chongqing; Chengdu; Wuhan; Nanjing; Hangzhou; Xi'an; Suzhou; Harbin; Dalian; Qingdao; Kunming; Urumqi; Lhasa; Taipei; Kaohsiung; Seoul; Busan; Incheon; Daegu; Pyongyang; Kaesong; Tokyo; Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Kobe; Fukuoka; Sendai; Nara
  Sydney; Melbourne; Brisbane; Perth; Adelaide; Canberra; Hobart; Darwin; Gold Coast; Cairns; Newcastle upon Tyne; Auckland; Wellington; Christchurch; Dunedin; Suva; Port Moresby; Honolulu; Nouméa; Apia; Honiara
  Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; D.C.; New York City; NYC; Los Angeles; LA; L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville; Fort Worth; Columbus; Charlotte; San Francisco; Indianapolis; Seattle; Denver; Boston; El Paso; Detroit; Nashville; Memphis; Portland; Oklahoma City; Las Vegas; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Mesa; Atlanta; Omaha; Colorado Springs; Raleigh; Miami; Long Beach; Virginia Beach; Oakland; Minneapolis; Tulsa; Tampa; Tampa Bay; Arlington; New Orleans; Wichita; Cleveland; Bakersfield; Anaheim; Santa Ana; Honolulu; Riverside; Corpus Christi; Lexington; Stockton; Saint Paul; St. Paul; St. Louis; St Louis; Cincinnati; Pittsburgh; Greensboro; Anchorage; Plano; Orlando; Irvine; Newark; Durham; Chula Vista; Toledo; Fort Wayne; Laredo; Buffalo; Jersey City; Scottsdale; Norfolk; Reno; Spokane; Richmond; Baton Rouge; Boise; Des Moines; Tacoma; Fayetteville; Birmingham; Rochester; Salt Lake City; Little Rock; Tallahassee; Knoxville; Providence; Chattanooga; Fort Lauderdale; Hartford; Syracuse; Savannah; Charleston; Dayton; Akron; Topeka; Flint; Ann Arbor; Lansing; Grand Rapids; Madison; Green Bay; Duluth; Fargo; Sioux Falls; Cheyenne; Billings; Helena; Juneau; Fairbanks; Santa Fe; Santa Monica; Santa Barbara; Santa Cruz; Palo Alto; Mountain View; Cupertino; Menlo Park; Berkeley; Pasadena; Burbank; Malibu; Compton; Annapolis; Dover; Wilmington; Trenton; Princeton; Albany; Ithaca; Yonkers; White Plains; Stamford; Bridgeport; New Haven; Worcester; Springfield; Salem; Cambridge, Massachusetts; Burlington; Montpelier; Concord; Manchester, New Hampshire; Augusta; Bangor; Ferguson; Charlottesville; Roanoke; Harrisburg; Scranton; Allentown; Erie; Gettysburg; Biloxi; Mobile; Montgomery; Selma; Tuscaloosa; Huntsville; Columbia; Greenville; Asheville; Winston-Salem; Uvalde; Waco; Lubbock; Amarillo; McAllen; Brownsville; Galveston; Parkland; Newtown; Sandy Hook; Daytona Beach; Palm Beach; West Palm Beach; Boca Raton; Naples, Florida; Pensacola; Gainesville; St. Petersburg, Florida; Cape Canaveral; Eugene; Bellevue; Redmond; Olympia; Boulder; Aspen; Provo; Park City; Carson City
  Toronto; Montreal; Montréal; Vancouver; Ottawa; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Hamilton, Ontario; Regina; Saskatoon; Mississauga; Kitchener; Windsor; Whistler; Yellowknife; Whitehorse; Iqaluit; St. John's; Fredericton; Charlottetown; Kingston; Mexico City; Guadalajara; Monterrey; Tijuana; Ciudad Juárez; Ciudad Juarez; Cancún; Cancun; Acapulco; Puebla; Veracruz; Guatemala City; San Salvador; Tegucigalpa; Managua; San José; Panama City; Havana; Santiago de Cuba; Port-au-Prince; Santo Domingo; San Juan; Kingston, Jamaica; Nassau; Bridgetown; Port of Spain; Caracas; Maracaibo; Bogotá; Bogota; Medellín; Medellin; Cali; Cartagena; Quito; Guayaquil; Lima; Cusco; Arequipa; La Paz; Santa Cruz de la Sierra; Sucre; Asunción; Asuncion; Montevideo; Buenos Aires; Rosario; Mendoza; Santiago; Valparaíso; Valparaiso; Concepción; Rio de Janeiro; Rio; Brasília; Brasilia; Salvador; Recife; Fortaleza; Belo Horizonte; Porto Alegre; Curitiba; Manaus; Belém; Georgetown; Paramaribo; Cayenne
`)

const aliases: [string, string[]][] = [
  ['Kyiv', ['Kiev']],
  ['Kharkiv', ['Kharkov']],
  ['Odesa', ['Odessa']],
  ['Lviv', ['Lvov']],
  [
    'Washington, D.C.',
    ['Washington', 'Washington D.C.', 'Washington DC', 'Washington, DC', 'D.C.'],
  ],
  ['New York City', ['NYC']],
  ['Los Angeles', ['LA', 'L.A.']],
  ['Saint Petersburg', ['St. Petersburg', 'St Petersburg', 'Leningrad']],
  ['The Hague', ['Hague']],
  ['Mumbai', ['Bombay']],
  ['Kolkata', ['Calcutta']],
  ['Ho Chi Minh City', ['Saigon']],
  ['Yangon', ['Rangoon']],
  ['Beijing', ['Peking']],
  ['Donbas', ['Donbass']],
  ['Middle East', ['Mideast']],
  ['Falkland Islands', ['Falklands']],
]

/** Names of places as written, without an article: countries, states, regions, cities, landmarks. */
export const placeNames = new Set([
  ...countries
    .flatMap((country) => [country.name, ...country.others])
    .map((name) => name.replace(/^The /, '')),
  ...states,
  ...provinces,
  ...regions,
  ...cities,
])

/** The name to link a place by: "U.S." → "United States". */
export const placeAliases = new Map([
  ...countries.flatMap((country) => country.others.map((other) => [other, country.name] as const)),
  ...aliases.flatMap(([name, others]) => others.map((other) => [other, name] as const)),
])

/** Places that are as often a surname, a first name or a common word: only with support from around them. */
export const doubtfulPlaces = new Set(
  words(`
    Jordan Chad Georgia Washington Lincoln Jackson Madison Austin Dallas Houston Charlotte Florence Paris Sofia Victoria
    Cleveland Columbus Hamilton Kent Chelsea Jersey Regina Salem Nice Split Mobile Reading Bath Mesa Buffalo Phoenix
    Montgomery Jefferson Rosario Mendoza Salvador Santiago Lima Sucre Cali Lexington Augusta Helena Juneau Eugene Aspen
    Derby Preston Bolton Bradford Stirling Devon Essex Dover Richmond Carson Orlando Israel India Malta Troy Verona
    Lorraine Kingston Windsor Stratford Georgetown Bristol York Lancaster Chester Durham Newton Arlington Wellington Darwin
    Adelaide Sydney Melbourne Berkeley Albany Hull Medina Tyre Surat Nara Bali Java Goa Essen Earth Mars Jupiter Saturn
    Nancy Providence Concord Erie Columbia Rhodes Reunion Holland England Ireland Scotland Berlin London Brooklyn Savannah
    Sinai Rio LA Queens Soho Gold
  `),
)

/** US state abbreviations as newspapers write them after a town. */
export const stateAbbreviations = new Set(
  words(`
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
    N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. Wash. W.Va. Wis. Wyo. Ont. Que. B.C.
    AL AK AZ AR CA CO CT DE FL GA IA KS KY LA MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK PA RI SC SD TN TX UT VT VA WA WV WI WY
  `),
)

/** Last words that make a capitalised run a place: "Mara County". */
export const placeEndings = new Set(
  words(`
    County Counties River Rivers Creek Lake Lakes Island Islands Isle Mountain Mountains Mount Hill Hills Valley Street Avenue Road Boulevard Lane
    Highway Bay Beach Airport Peninsula Strait Straits Sea Ocean Park Square Bridge Province Prefecture District Oblast Region Territory
    Territories City Desert Forest Heights Harbor Harbour Gulf Coast Canal Cape Falls Springs Canyon Basin Plateau Plains
    Archipelago Parish Borough Township Village Plaza Palace Castle Tower Towers Cathedral Basilica Temple Monument Stadium Arena Cemetery
    Peak Ridge Glacier Reef Delta Dam Station Pier Wharf Gardens Terrace Drive Crescent Quay Dock Docks Port Tunnel Crater
    Mosque Hotel Inn Resort Mall Market Base Barracks Voivodeship Governorate Municipality Wilaya Raion Krai Reservoir Lagoon Pass Crossing Border Prison Jail Corridor Belt Manor
  `),
)

/** First words that make a capitalised run a place: "Mount Hollis". */
export const placeBeginnings = new Set(
  words(`Mount Mt. Lake Cape Fort Port San Santa São Saint St. Ste. Los Las Puerto Rio River Isle Gulf Bay Camp North South East West Northern Southern
    Eastern Western Northeast Northwest Southeast Southwest Upper Lower Greater Downtown Central New Old`),
)
