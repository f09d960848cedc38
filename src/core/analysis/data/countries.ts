import { phrases, words } from './words'

// One country a line: the name to link by, then its other names after `=`, then its demonyms after `:`.
const table = `
Afghanistan : Afghan Afghans
Albania : Albanian Albanians
Algeria : Algerian Algerians
Andorra : Andorran Andorrans
Angola : Angolan Angolans
Antigua and Barbuda = Antigua : Antiguan Antiguans
Argentina : Argentine Argentinian Argentines Argentinians
Armenia : Armenian Armenians
Australia : Australian Australians
Austria : Austrian Austrians
Azerbaijan : Azerbaijani Azeri Azerbaijanis
Bahamas = The Bahamas : Bahamian Bahamians
Bahrain : Bahraini Bahrainis
Bangladesh : Bangladeshi Bangladeshis
Barbados : Barbadian Barbadians
Belarus = Byelorussia : Belarusian Belarusians Belarussian
Belgium : Belgian Belgians
Belize : Belizean Belizeans
Benin : Beninese
Bhutan : Bhutanese
Bolivia : Bolivian Bolivians
Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina : Bosnian Bosnians
Botswana : Botswanan
Brazil : Brazilian Brazilians
Brunei : Bruneian
Bulgaria : Bulgarian Bulgarians
Burkina Faso : Burkinabe
Burundi : Burundian Burundians
Cambodia : Cambodian Cambodians Khmer
Cameroon : Cameroonian Cameroonians
Canada : Canadian Canadians
Cape Verde = Cabo Verde : Cape-Verdean
Central African Republic
Chad : Chadian Chadians
Chile : Chilean Chileans
China = People's Republic of China, PRC, Mainland China : Chinese
Colombia : Colombian Colombians
Comoros : Comorian
Democratic Republic of the Congo = Democratic Republic of Congo, DR Congo, DRC, Congo : Congolese
Republic of the Congo = Congo-Brazzaville
Costa Rica : Costa-Rican
Croatia : Croatian Croatians Croat Croats
Cuba : Cuban Cubans
Cyprus : Cypriot Cypriots
Czech Republic = Czechia : Czech Czechs
Denmark : Danish Dane Danes
Djibouti : Djiboutian
Dominica
Dominican Republic : Dominican Dominicans
East Timor = Timor-Leste : Timorese
Ecuador : Ecuadorian Ecuadorean Ecuadorians
Egypt : Egyptian Egyptians
El Salvador : Salvadoran Salvadorans Salvadorian
Equatorial Guinea
Eritrea : Eritrean Eritreans
Estonia : Estonian Estonians
Eswatini = Swaziland : Swazi
Ethiopia : Ethiopian Ethiopians
Fiji : Fijian Fijians
Finland : Finnish Finn Finns
France : French Frenchman Frenchwoman
Gabon : Gabonese
Gambia = The Gambia : Gambian Gambians
Georgia : Georgian Georgians
Germany = West Germany, East Germany : German Germans
Ghana : Ghanaian Ghanaians
Greece : Greek Greeks
Greenland : Greenlandic Greenlander Greenlanders
Grenada : Grenadian
Guatemala : Guatemalan Guatemalans
Guinea : Guinean Guineans
Guinea-Bissau
Guyana : Guyanese
Haiti : Haitian Haitians
Honduras : Honduran Hondurans
Hungary : Hungarian Hungarians
Iceland : Icelandic Icelander Icelanders
India : Indian Indians
Indonesia : Indonesian Indonesians
Iran = Islamic Republic of Iran : Iranian Iranians Persian Persians
Iraq : Iraqi Iraqis
Ireland = Republic of Ireland : Irish Irishman Irishwoman
Israel : Israeli Israelis
Italy : Italian Italians
Ivory Coast = Côte d'Ivoire, Côte d’Ivoire, Cote d'Ivoire : Ivorian Ivorians
Jamaica : Jamaican Jamaicans
Japan : Japanese
Jordan : Jordanian Jordanians
Kazakhstan : Kazakh Kazakhs Kazakhstani
Kenya : Kenyan Kenyans
Kiribati
Kosovo : Kosovar Kosovars Kosovan
Kuwait : Kuwaiti Kuwaitis
Kyrgyzstan : Kyrgyz
Laos : Laotian Lao
Latvia : Latvian Latvians
Lebanon : Lebanese
Lesotho
Liberia : Liberian Liberians
Libya : Libyan Libyans
Liechtenstein
Lithuania : Lithuanian Lithuanians
Luxembourg
Madagascar : Malagasy
Malawi : Malawian Malawians
Malaysia : Malaysian Malaysians Malay
Maldives = The Maldives : Maldivian
Mali : Malian Malians
Malta : Maltese
Marshall Islands
Mauritania : Mauritanian
Mauritius : Mauritian
Mexico : Mexican Mexicans
Micronesia
Moldova : Moldovan Moldovans
Monaco
Mongolia : Mongolian Mongolians
Montenegro : Montenegrin Montenegrins
Morocco : Moroccan Moroccans
Mozambique : Mozambican Mozambicans
Myanmar = Burma : Burmese
Namibia : Namibian Namibians
Nauru
Nepal : Nepali Nepalese Nepalis
Netherlands = The Netherlands, Holland : Dutch Dutchman Dutchwoman
New Zealand : Kiwi Kiwis
Nicaragua : Nicaraguan Nicaraguans
Niger : Nigerien
Nigeria : Nigerian Nigerians
North Korea = DPRK, Democratic People's Republic of Korea : North-Korean North-Koreans
North Macedonia = Macedonia : Macedonian Macedonians
Norway : Norwegian Norwegians
Oman : Omani Omanis
Pakistan : Pakistani Pakistanis
Palau
Palestine : Palestinian Palestinians
Panama : Panamanian Panamanians
Papua New Guinea
Paraguay : Paraguayan Paraguayans
Peru : Peruvian Peruvians
Philippines = The Philippines : Filipino Filipinos Philippine Filipina
Poland : Polish Pole Poles
Portugal : Portuguese
Qatar : Qatari Qataris
Romania : Romanian Romanians
Russia = Russian Federation : Russian Russians
Rwanda : Rwandan Rwandans
Samoa : Samoan Samoans
San Marino
Saudi Arabia = Kingdom of Saudi Arabia : Saudi Saudis
Senegal : Senegalese
Serbia : Serbian Serbians Serb Serbs
Seychelles
Sierra Leone
Singapore : Singaporean Singaporeans
Slovakia : Slovak Slovaks Slovakian
Slovenia : Slovenian Slovene Slovenes
Solomon Islands
Somalia : Somali Somalis Somalian
Somaliland
South Africa : South-African South-Africans
South Korea = Republic of Korea, ROK : South-Korean South-Koreans Korean Koreans
Korea
South Sudan : South-Sudanese
Soviet Union = USSR, U.S.S.R. : Soviet Soviets
Spain : Spanish Spaniard Spaniards
Sri Lanka : Sri-Lankan Lankan
Sudan : Sudanese
Suriname : Surinamese
Sweden : Swedish Swede Swedes
Switzerland : Swiss
Syria : Syrian Syrians
Taiwan = Republic of China : Taiwanese
Tajikistan : Tajik Tajiks
Tanzania : Tanzanian Tanzanians
Thailand : Thai Thais
Tibet : Tibetan Tibetans
Togo : Togolese
Tonga : Tongan
Trinidad and Tobago = Trinidad : Trinidadian
Tunisia : Tunisian Tunisians
Turkey = Türkiye, Turkiye : Turkish Turk Turks
Turkmenistan : Turkmen
Tuvalu
Uganda : Ugandan Ugandans
Ukraine : Ukrainian Ukrainians
United Arab Emirates = UAE, U.A.E., Emirates : Emirati Emiratis
United Kingdom = UK, U.K., U.K, Britain, Great Britain, G.B. : British Briton Britons
United States = US, U.S., U.S, USA, U.S.A., United States of America, America : American Americans
England : English Englishman Englishwoman
Scotland : Scottish Scots Scot
Wales : Welsh
Northern Ireland
Uruguay : Uruguayan Uruguayans
Uzbekistan : Uzbek Uzbeks
Vanuatu
Vatican City = Vatican, Holy See
Venezuela : Venezuelan Venezuelans
Vietnam = Viet Nam, North Vietnam, South Vietnam : Vietnamese
Yemen : Yemeni Yemenis
Yugoslavia : Yugoslav Yugoslavian
Czechoslovakia : Czechoslovak
Zambia : Zambian Zambians
Zimbabwe : Zimbabwean Zimbabweans
Prussia : Prussian
Puerto Rico : Puerto-Rican
Hong Kong
Macau = Macao
Gaza Strip = Gaza : Gazan Gazans
West Bank
`

const otherDemonyms = words(`
  European Europeans Asian Asians African Africans Arab Arabs Arabic Nordic Scandinavian Baltic Balkan
  Latin Latino Latinos Latina Hispanic Hispanics Slavic Caribbean Mediterranean Western Eastern Northern Southern
  Catalan Basque Kurdish Kurd Kurds Roma Romani Uyghur Uighur Uyghurs Rohingya Tatar Tatars Chechen Chechens
  Jewish Jew Jews Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants Islamic Islamist
  Buddhist Buddhists Hindu Hindus Sikh Sikhs Sunni Sunnis Shiite Shia Shiites Orthodox Anglican Baptist Mormon
  Democrat Democrats Democratic Republican Republicans Labour Tory Tories Conservative Conservatives Liberal Liberals
  Communist Communists Socialist Socialists Nazi Nazis Marxist Texan Texans Californian Californians Bavarian
  Parisian Londoner Londoners Berliner Sicilian Venetian Roman Romans Byzantine Ottoman Hawaiian Alaskan
  Native Indigenous Aboriginal Maori African-American African-Americans Anglo-Saxon Israelite Hebrew Yiddish
  Mandarin Cantonese Swahili Hindi Urdu Bengali Punjabi Tamil Gaelic Flemish Gallic Norse Viking Celtic Germanic
  Brexit Black White Asian-American Trumpian Republican-led
`)

interface Country {
  name: string
  others: string[]
  demonyms: string[]
}

export const countries: Country[] = phrases(table.replaceAll(';', '\n')).map((line) => {
  const [names, demonyms = ''] = line.split(' : ')
  const [name, others = ''] = names!.split(' = ')
  return {
    name: name!,
    others: others.split(', ').filter((other) => other !== ''),
    demonyms: words(demonyms).map((demonym) => demonym.replace('-', ' ')),
  }
})

/** Words for people and things of a country, creed or party; never a name by themselves. */
export const demonyms = new Set([
  ...countries.flatMap((country) => country.demonyms),
  ...otherDemonyms,
])

/** The country that a demonym belongs to: "French" → "France". */
export const countryOfDemonym = new Map(
  countries.flatMap((country) =>
    country.demonyms.map((demonym) => [demonym, country.name] as const),
  ),
)
