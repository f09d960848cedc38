import { phrases, words } from './words'

/** Clubs and teams whose names are nothing else. */
export const newsTeams = new Set(
  phrases(`
  AC Milan; Accrington Stanley; Adelaide Crows; AEK Athens; Ajax; Al Ahli; Al Ahly; Al Ain; Al Arabi; Al Duhail; Al Hilal
  Al Ittihad; Al Nassr; Al Rayyan; Al Sadd; Al Shabab; Al Wahda; Al-Ahli; Al-Ahly; Al-Ain; Al-Hilal; Al-Ittihad; Al-Nassr
  Al-Sadd; Alfa Romeo; All Blacks; AlphaTauri; America de Cali; Anadolu Efes; Anaheim Ducks; Anderlecht; APOEL
  Argentinos Juniors; Arizona Cardinals; Arizona Coyotes; Arizona Diamondbacks; Arminia Bielefeld; Arsenal; AS Roma; AS Vita
  Asante Kotoko; Aston Martin; Aston Villa; Atalanta; Athletic Bilbao; Atlanta Braves; Atlanta Falcons; Atlanta Hawks
  Atlanta United; Atletico; Atletico Auckland City; Atletico Madrid; Atletico Mineiro; Augsburg; AZ Alkmaar; Azkals
  Bafana Bafana; Baltimore Orioles; Baltimore Ravens; Bangkok United; Barca; Barcelona FC; Bayer Leverkusen; Bayern Munich
  Beijing Guoan; Benfica; Besiktas; Betis; Birmingham City; Black Caps; Black Stars; Blackburn Rovers; Boca Juniors
  Bolton Borussia Moenchengladbach; Borussia Dortmund; Boston Bruins; Boston Celtics; Boston Red Sox; Botafogo
  Brighton & Hove Albion; Brisbane Broncos; Brisbane Lions; Brisbane Roar; Bristol City; Brooklyn Nets; Brumbies; Buffalo Bills
  Buffalo Sabres; Bursaspor; CAF; Calgary Flames; Canberra Raiders; Cardiff City; Carolina Carolina Panthers; Celta; Celta Vigo
  Celtic; Cerro Porteno; CFR Cluj; Charlotte Hornets; Charlton Chicago Bears; Chennai Super Kings; Chicago Blackhawks
  Chicago Bulls; Chicago Cubs; Chicago Fire; Chicago White Sox; Chivas; Cincinnati Bengals; Cincinnati Reds; Cleveland Browns
  Cleveland Cavaliers; Cleveland Indians; Clippers; Club America; Club Brugge; Club Leon; Colo-Colo; Colorado Avalanche
  Colorado Rapids; Colorado Rockies; Columbus Blue Jackets; Columbus Crew; Corinthians; Coventry City; Cruz Azul; Cruzeiro
  Crystal Palace; CSKA Moscow; CSKA Sofia; D.C. United; Dallas Cowboys; Dallas Mavericks; Dallas Stars; DC United
  Delhi Capitals; Denver Broncos; Denver Nuggets; Deportivo Derby County; Detroit Lions; Detroit Pistons; Detroit Red Wings
  Detroit Tigers; Dinamo Zagreb; Dnipro-1; Doncaster Rovers; Dundalk; Dundee United; Dynamo Kyiv; Dynamo Moscow; Edmonton Oilers
  Eintracht Frankfurt; Elfsborg; Enyimba; Espanyol; Esperance; Essendon; Estudiantes; Etoile du Sahel; Exeter Chiefs; FAR Rabat
  FC Barcelona; FC Cologne; FC Copenhagen; FC Dallas; FC Midtjylland; FC Porto; FC Seoul; FC Tokyo; Fenerbahce; Ferencvaros
  Ferrari; Feyenoord; Flamengo; Florida Panthers; Fluminense; Galatasaray; Gamba Osaka; Genk; Glasgow Warriors; Gold Coast Suns
  Golden State Warriors; Gor Mahia; Green Bay Packers; Gremio; Guangzhou Evergrande; Haas; Hamburg SV; Hapoel Beer Sheva
  Harlequins; Hellas Verona; Hertha; Hertha Berlin; Hibernian; Houston Astros; Houston Dash; Houston Dynamo; Houston Rockets
  Houston Texans; Huddersfield Town; Hull City; IFK Goteborg; Independiente del Valle; Indiana Pacers; Indianapolis Colts
  Inter Miami; Inter Milan; Internacional; Ipswich Town; Istanbul Basaksehir; Jacksonville Jaguars; Jeonbuk Motors
  Johor Darul Ta'zim; JS Kabylie; Jumbo-Visma; Juventus; Kaizer Chiefs; Kansas City Chiefs; Kansas City Kashima Antlers
  Kawasaki Frontale; Khimki; Kilmarnock; Kings XI Punjab; Kolkata Knight Riders; LA Clippers; LA Galaxy; LAFC; Lanus; LASK
  Lazio; LDU Quito; Lech Poznan; Leeds United; Legia Warsaw; Leicester City; Leicester Tigers; Levski Sofia; Lokomotiv Moscow
  London Irish; Los Angeles Angels; Los Angeles Chargers; Los Angeles Clippers; Los Angeles Dodgers; Los Angeles FC
  Los Angeles Kings; Los Angeles Lakers; Los Angeles Rams; Ludogorets; Luton Town; Maccabi Haifa; Maccabi Tel Aviv; Malmo FF
  Mamelodi Sundowns; Manchester City; Manchester United; Maroons; McLaren; Melbourne City; Melbourne Storm; Melbourne Victory
  Memphis Grizzlies; Miami Dolphins; Miami Heat; Miami Marlins; Millonarios; Milwaukee Brewers; Milwaukee Bucks
  Minnesota Timberwolves; Minnesota Twins; Minnesota United; Minnesota Vikings; Minnesota Wild; MK Dons; Molde
  Montreal Canadiens; Montreal Impact; Motherwell; Mumbai Indians; Napoli; Nashville Predators; Nashville SC
  New England Patriots; New Jersey Devils; New Orleans Pelicans; New Orleans Saints; New York City FC; New York Giants
  New York Islanders; New York Jets; New York Knicks; New York Mets; New York Rangers; New York Red Newcastle Knights
  New York Yankees; Newcastle United; Newell's Old Boys; North Melbourne; Northampton Saints; Norwich City; Nottingham Forest
  Nurnberg; Oakland Athletics; Oklahoma City Thunder; Olimpia Milano; Olympiacos; Olympiakos; Olympique Lyonnais
  Olympique Marseille; Omonia; Orlando City; Orlando Magic; Orlando Pirates; Ottawa Senators; Oxford United; Palace; Palmeiras
  Panathinaikos; PAOK; PAOK Salonika; Paris FC; Paris Saint-Germain; Paris St Germain; Parramatta Eels; Partizan Belgrade
  Penarol; Penrith Panthers; Perth Glory; Peterborough; Peterborough United; Philadelphia 76ers; Philadelphia Eagles
  Philadelphia Flyers; Philadelphia Phillies; Philadelphia Union; Phoenix Suns; Pittsburgh Penguins; Pittsburgh Pirates
  Pittsburgh Steelers; Plymouth Argyle; Port Adelaide; Portland Timbers; Portland Trail Blazers; Proteas; PSG; PSV
  PSV Eindhoven; Pyunik; Qarabag; QPR; Queens Park Rangers; Racing 92; Racing Club; Racing Point; Raja Casablanca
  Rajasthan Rapid Vienna; Rangers; Rayo Vallecano; RB Leipzig; RCB; Real Betis; Real Madrid; Real Red Bull Salzburg
  Real Salt Lake; Real Sociedad; Red Bull; Red Star Belgrade; Renaissance Berkane; Rio Ave; River Plate; Rosenborg; Rotherham
  Rotherham United; Royal Challengers Bangalore; Rubin Kazan; Sacramento Kings; Saint-Etienne; Salford City; Salzburg
  San Antonio Spurs; San Diego Padres; San Francisco 49ers; San Francisco Giants; San Jose Earthquakes; San Jose San Lorenzo
  Saracens; SC Freiburg; Scarlets; Schalke; Seattle Mariners; Seattle Seahawks; Seattle Sounders; Seattle Storm
  Shakhtar Donetsk; Shanghai Shenhua; Shanghai SIPG; Sheffield United; Sheffield Wednesday; Shonan Bellmare; Shrewsbury Town
  Simba SC; Sivasspor; Slavia Prague; Slovan Bratislava; South Sydney Rabbitohs; Sparta Prague; Spartak Moscow
  Sporting Kansas City; Sporting Lisbon; Springboks; St Etienne; St Helens; St Johnstone; St Louis Cardinals; St Mirren
  St. Louis Blues; St. Louis Cardinals; Stade Francais; Stade Rennais; Standard Liege; Steaua Bucharest; Stoke City; Stormers
  Sturm Graz; Sunrisers Hyderabad; Super Eagles; Suwon Bluewings; Swansea City; Swindon Town; Sydney FC; Sydney Roosters
  Sydney Sixers; Sydney Swans; Talleres; Tampa Bay Buccaneers; Tampa Bay Lightning; Tampa Bay Rays; Team Sky; Tennessee Titans
  Texas Rangers; Tigres; Tigres UANL; Toronto Blue Jays; Toronto FC; Toronto Maple Leafs; Toronto Raptors; Tottenham
  Tottenham Hotspur; TP Mazembe; Trabzonspor; Tranmere Rovers; Tromso; UAE Team Emirates; Ulsan Hyundai; Union Berlin
  Universidad Catolica; Universidad de Chile; Universitario; Urawa Red Diamonds; Urawa Reds; USM Alger; Utah Jazz; Valerenga
  Vancouver Canucks; Vancouver Whitecaps; Vasco da Gama; Velez Sarsfield; VfB Stuttgart; VfL Wolfsburg; Viktoria Plzen
  Villarreal; Vissel Kobe; Vitoria Guimaraes; Washington Capitals; Washington Nationals; Washington Wizards; Wellington Phoenix
  Werder Bremen; West Brom; West Bromwich Albion; West Coast Eagles; West Ham; West Ham United; Western Force
  Western Sydney Wigan Wigan Warriors; Winnipeg Jets; Wolfsberger; Wolverhampton Wanderers; Wycombe; Wycombe Yokohama F. Marinos
  Wydad Casablanca; Young Africans; Young Boys; Zamalek; Zebre; Zenit; Zenit St Petersburg; Zesco United; Zulte Waregem
`),
)

/** Clubs that are called like their town, like a colour or like a thing: only the words around can tell. One word each. */
export const clubWords = new Set(
  words(`
  Aberdeen Alaves Almeria Alverca Angers Antwerp Atletico Auxerre Barca Barcelona Barnsley Basel Bath Benevento Betis Birmingham
  Blackburn Blackpool Bologna Bolton Bordeaux Bournemouth Brentford Brest Brighton Bristol Bruges Bucks Bulls Burnley Cadiz Caen
  Cagliari Cardiff Celta Celtics Charlton Chelsea Chiefs Chievo Clippers Collingwood Coventry Cowboys Crotone Crusaders Cubs
  Derby Dijon Dodgers Dortmund Dundee Durham Eagles Edmonton Eibar Elche Empoli Espanyol Essendon Essex Everton Exeter
  Fiorentina Frankfurt Fulham Geelong Genoa Getafe Giants Girona Gloucester Granada Gremio Groningen Guingamp Hamburg Harlequins
  Hawks Hearts Heat Hertha Hibernian Hoffenheim Huddersfield Huesca Hull Hurricanes Independiente Inter Ipswich Jaguars Jets
  Kent Kilmarnock Knicks Krasnodar Lakers Lausanne Lecce Leeds Leganes Leicester Leinster Leipzig Lens Leon Levante Leverkusen
  Lille Lions Liverpool Livingston Lorient Luton Lyon Magpies Mainz Malaga Mallorca Maritimo Marseille Metz Middlesbrough Milan
  Millwall Monaco Monterrey Montpellier Monza Motherwell Munster Nacional Nantes Napoli Nets Newcastle Nice Nimes Northampton
  Norwich Nottingham Olympiakos Osasuna Pachuca Padres Palace Palermo Panthers Paok Parma Patriots Peterborough Porto Portsmouth
  Preston Puebla Pumas Racing Raptors Ravens Rays Reading Real Reds Reims Rennes River Rockets Roma Rostov Rotherham Royals
  Saints Sale Salernitana Salzburg Sampdoria Santos Saracens Sassari Sassuolo Scarlets Schalke Sevilla Sharks Somerset
  Southampton Spezia Sporting Spurs Steelers Stoke Strasbourg Stuttgart Sunderland Surrey Sussex Swansea Tigers Titans Toluca
  Torino Tottenham Toulon Toulouse Twente Udinese Ulster United Utrecht Valencia Valladolid Verona Villa Vitesse Wallabies
  Wanderers Warriors Warwickshire Wasps Watford Werder Wigan Wolfsburg Wolves Worcester Yankees Yorkshire Zenit
`),
)
