import { words } from './words'

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
