import { phrases } from './words'

/** Towns, provinces and districts that news of the world names, besides those in `places.ts`; only looked at by the tagger. */
export const newsPlaces = new Set(
  phrases(`
  Aba; Abeokuta; Abha; Abyei; Adamawa; Afrin; Agadez; Agadir; Agartala; Agra; Aguascalientes; Ahvaz; Ain al-Asad; Aizawl; Akita
  Akure; Alicante; Allahabad; Almeria; Alor Setar; Amazonas; Ambon; Amhara; Anambra; Anbar; Andhra Pradesh; Anhui; Annaba
  Antigua; Arakan; Araraquara; Arunachal Pradesh; Arusha; Assiut; Aswan; Atbara; Awka; Ayodhya; Babil; Bac Ninh; Bacolod
  Badakhshan; Baghlan; Baguio; Bahawalpur; Bahir Dar; Balkh; Bandar Abbas; Bangsamoro; Banja Luka; Banjarmasin; Bannu; Baotou
  Bareilly; Baringo; Barranquilla; Basilan; Batam; Batangas; Bauchi; Bayelsa; Beheira; Beira; Beitbridge; Bekaa; Belagavi; Belem
  Belfort; Bengkulu; Benue; Berbera; Bergamo; Besancon; Bhubaneswar; Bihac; Bikaner; Binh Duong; Biratnagar; Bishoftu; Blantyre
  Bobo-Dioulasso; Bogor; Bolgatanga; Borno; Bosaso; Bouake; Bougainville; Bratsk; Bucaramanga; Bukhara; Bungoma; Burgas; Busia
  Bydgoszcz; Cabo Delgado; Cagayan; Cagayan de Oro; Calabar; Callao; Campania; Campinas; Can Tho; Cape Coast; Catatumbo; Cauca
  Cavite; Cebu City; Central Java; Central Sulawesi; Ceuta; Chad; Chaman; Chandigarh; Changchun; Changsha; Charsadda; Chattogram
  Chhattisgarh; Chiang Rai; Chitungwiza; Choco; Ciudad Hidalgo; Coahuila; Coimbatore; Colima; Comilla; Constantine; Cotabato
  Cox's Bazar; Cucuta; Culiacan; Cuttack; Cuzco; Dadaab; Daejeon; Daet; Damaturu; Danang; Daraa; Darien; Darjeeling; Davao City
  Dehradun; Deir al-Zor; Deir al-Zour; Delta State; Dera Ismail Khan; Deraa; Dhanbad; Dhofar; Dimapur; Diyala; Diyarbakir
  Djibouti City; Dnipropetrovsk; Dolo; Dong Nai; Dongguan; Duhok; Durango; Durgapur; East Jerusalem; Ebonyi; Ecatepec; Ekiti
  El Alto; El Fasher; El Geneina; El Obeid; El-Arish; Eldoret; Encarnacion; Entebbe; Enugu; Erfurt; Eritrea; Esfahan; Esmeraldas
  Farah; Faridabad; Faryab; Fergana; Fes; Florianopolis; Foshan; Francistown; Gabes; Galle; Gambella; Ganja; Gansu; Gao; Garissa
  Gaya; Gaza; Gaza Strip; Gdynia; Gedaref; Gedeo; Geita; Gelephu; George Town; Ghaziabad; Ghazni; Ghor; Ghouta; Gilgit-Baltistan
  Gitega; Goiania; Gombe; Gomel; Gondar; Gorakhpur; Gqeberha; Grodno; Guanajuato; Guangxi; Guerrero; Guizhou; Gujranwala; Gulu
  Gurugram; Gusau; Guwahati; Gwadar; Gwalior; Gwangju; Gweru; Gyumri; Hadramout; Hai Phong; Haikou; Hail; Hainan; Haiphong
  Hajjah; Hama; Hamadan; Haora; Harar; Hargeisa; Haryana; Hasakah; Hassi Messaoud; Hefei; Hidalgo; Himachal Pradesh; Hodeida
  Hohhot; Homa Bay; Howrah; Hpakant; Hsinchu; Huancayo; Huanuco; Hubli; Hue; Ilam; Ile-Ife; Iloilo; Ilorin; Imo; Imphal; Indore
  Ingushetia; Iquique; Iquitos; Irapuato; Irrawaddy; Ituri; Izmit; Jambi; Jamshedpur; Java Sea; Jayapura; Jazan; Jeju; Jember
  Jharkhand; Jigawa; Jijiga; Jilin; Jinan; Jinja; Jizan; Joao Pessoa; Jodhpur; Johor; Johor Bahru; Jolo; Jonglei; Jos; Jowzjan
  Kabale; Kachin; Kaduna; Kafr El-Sheikh; Kagoshima; Kajiado; Kakamega; Kalimantan; Kampong Cham; Kananga; Kapisa; Karaganda
  Karnali; Kasai; Kasese; Kashgar; Katsina; Kayah; Kayin; Kebbi; Kedah; Kelantan; Kericho; Kerman; Kermanshah; Khabarovsk
  Khartoum North; Khost; Khulna; Khuzestan; Khyber Pakhtunkhwa; Kiambu; Kibera; Kidal; Kigoma; Kilifi; Kilinochchi; Kimberley
  Kisangani; Kisii; Kisumu; Kitale; Kitui; Kitwe; Kogi; Kohat; Kokrajhar; Kollam; Kolwezi; Konya; Kordofan; Korhogo; Kosti
  Kota Kinabalu; Kottayam; Kozhikode; Kuching; Kumamoto; Kunar; Kunduz; Kupang; Kurdistan Region; Kutaisi; Kwale; Kwara
  La Guaira; La Libertad; La Plata; Labuan; Laghman; Laikipia; Lakhimpur Kheri; Lakki Marwat; Lampung; Lamu; Langkawi; Lanzhou
  Larnaca; Leyte; Lhokseumawe; Liaoning; Limassol; Lindi; Lodwar; Logar; Lombok; Londrina; Loreto; Los Cabos; Lower Juba
  Ludhiana; Lugansk; Maan; Macapa; Maceio; Machakos; Madang; Madhya Pradesh; Madurai; Mae Sot; Mahajanga; Mahe; Maidan Wardak
  Makassar; Makkah; Makurdi; Malakand; Malang; Malda; Malegaon; Malindi; Manado; Mandera; Mangaluru; Manicaland; Manipur; Manta
  Mantua; Maradi; Marawi; Mardan; Marib; Maribor; Marikana; Marsabit; Masaka; Maseru; Mashonaland; Masvingo; Mataram; Mathura
  Matruh; Mayotte; Mazar-i-Sharif; Mbale; Mbarara; Mbeya; Mbour; Medan; Meerut; Meghalaya; Mekele; Mekelle; Melilla; Merida
  Meru; Mexicali; Michoacan; Midyat; Migori; Minas Gerais; Minya; Miskolc; Misurata; Mizoram; Mocimboa da Praia; Mopti
  Moradabad; Morelia; Morelos; Morogoro; Moshi; Moundou; Mpumalanga; Mtwara; Mudug; Multan; Murang'a; Mutare; Muzaffarabad
  Mwanza; Mymensingh; Mysuru; Nagaland; Naivasha; Nakuru; Nampula; Namur; Nandi; Nangarhar; Nanning; Nanyuki; Narathiwat
  Narayanganj; Nariño; Narok; Nasarawa; Nashik; Nasiriyah; Nassiriya; Natal; Nayarit; Naypyitaw; Ndola; Neelum; Negombo
  Nepalgunj; Ngozi; Niger Delta; Niger State; Niigata; Nimba; Nimruz; Nineveh; Ningxia; Nis; Nizhny Novgorod; Noida
  Norte de Santander; North Kivu; North Kordofan; North Sumatra; North Waziristan; Northern Cape; Northern Mindanao; Nouadhibou
  Noumea; Nuevo Laredo; Nuevo Nuku'alofa; Nyanza; Nyeri; Odisha; Ogaden; Ogbomoso; Ogun; Ondo; Onitsha; Oromia; Oromiya; Oruro
  Osh; Oshogbo; Osogbo; Osun; Owerri; Oyo; Padang; Pagadian; Pahang; Paktia; Paktika; Palawan; Palembang; Palma de Mallorca
  Palu; Pampanga; Pangasinan; Panjshir; Paraiba; Parana; Parwan; Patna; Pattani; Pavlodar; Pekanbaru; Pemba; Perak; Perlis
  Pernambuco; Piaui; Pietermaritzburg; Plateau State; Pointe-Noire; Pokhara; Pontianak; Port Sudan; Port Vila; Potosi; Prayagraj
  Puducherry; Pul-e-Khumri; Puno; Puntland; Putumayo; Qamishli; Qazvin; Qinghai; Qom; Quang Ninh; Quelimane; Queretaro
  Quintana Roo; Rabaul; Raipur; Rajkot; Rajshahi; Rakhine; Ranchi; Rangpur; Ras al-Khaimah; Rasht; Reynosa; Riau
  Rio Grande do Norte; Rio Grande do Sul; Rishikesh; Rivers State; Rivne; Rohtak; Roraima; Rourkela; Rustenburg; Sabah; Sagaing
  Saida; Salahuddin; Salalah; Samangan; Samar; San Cristobal; San Fernando; San Luis Potosi; San Pedro Sula; Sandakan; Sanliurfa
  Santa Catarina; Sao Luis; Sarawak; Sargodha; Savannakhet; Segou; Selangor; Semarang; Sfax; Shaanxi; Shabwa; Shantou; Shanxi
  Sharm el-Sheikh; Shebelle; Shenyang; Shijiazhuang; Shillong; Shimla; Sialkot; Siaya; Sibolga; Sidi Bouzid; Sikkim; Silchar
  Siliguri; Sinjar; Sirte; Sistan-Baluchestan; Sittwe; Sivas; Skikda; Soacha; Sohag; Sokoto; Solapur; Songkhla; Sousse
  South Kivu; South Kordofan; South Sulawesi; South Waziristan; Southern Highlands; Stavropol; Subic Bay; Suita; Sukhumi; Sukkur
  Sulaimaniya; Sulaymaniyah; Sulu; Surakarta; Surigao; Suwon; Swabi; Swat; Sweida; Sylhet; Tabasco; Tabora; Tabuk; Tachira
  Tacloban; Tacna; Taichung; Taif; Taiz; Takhar; Takoradi; Tamale; Tamanrasset; Tamaulipas; Tanga; Tangail; Tangerang; Tapachula
  Taraba; Taranto; Tartus; Tawau; Telangana; Tema; Tepic; Terengganu; Ternate; Tete; Tetouan; Thane; Thanjavur; Tharaka Nithi
  Thika; Thiruvananthapuram; Tibet; Tillaberi; Tindouf; Tirupati; Tivoli Gardens; Tlaxcala; Toamasina; Tobruk; Tocantins
  Torreon; Tripura; Trujillo; Tumaco; Tunja; Turbat; Turkana; Tuticorin; Tuzla; Tyumen; Uasin Gishu; Ucayali; Udaipur
  Upper Nile; Urmia; Uruzgan; Uttarakhand; Uyo; Vadodara; Vanuatu; Vellore; Vijayawada; Vina del Mar; Visakhapatnam; Vladikavkaz
  Volta Region; Voronezh; Wad Madani; Wajir; Wamena; Warangal; Wardak; Warri; Wasit; Wayanad; Welkom; Wenzhou; West Bank
  West Java; West Kalimantan; West Papua; West Pokot; Western Province; Wuxi; Xiamen; Xinxiang; Yala; Yanbu; Yanji; Yazd; Yobe
  Yogyakarta; Yola; Yucatan; Zabul; Zacatecas; Zahedan; Zambales; Zambezia; Zamboanga; Zamfara; Zaria; Zawiya; Zhengzhou; Zhuhai
  Zhytomyr; Ziguinchor; Zinder; Zomba
`),
)
