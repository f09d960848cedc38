import { expect, test } from 'vitest'
import { isEnglish, isUnderstood, languageOf } from './languageOf'

const texts: [language: string, text: string][] = [
  ['en', 'The harbour board met on Tuesday and said that the ferry will not run in the winter.'],
  ['de', 'Der Hafenausschuss hat am Dienstag getagt und die Fähre wird im Winter nicht fahren.'],
  ['fr', 'Le conseil du port a dit que la navette ne sera pas ouverte pour les élèves cet hiver.'],
  ['es', 'La junta del puerto dijo que el transbordador no saldrá en invierno por los costes.'],
  ['it', 'Il consiglio del porto ha detto che la nave non sarà pronta e anche gli orari cambiano.'],
  ['pt', 'A junta do porto disse que o barco não vai sair no inverno e os horários são outros.'],
  [
    'nl',
    'Het havenbestuur zei dat de veerboot in de winter niet zal varen, ook niet voor de school.',
  ],
  ['sv', 'Hamnstyrelsen sade att färjan inte går i vinter och det är för tidigt att säga varför.'],
  ['pl', 'Zarząd portu powiedział, że prom nie będzie pływał w zimie i że to jest już pewne.'],
  ['cs', 'Správa přístavu řekla, že trajekt se v zimě nebude plavit a že je to pro ni jisté.'],
  ['ro', 'Conducerea portului a spus că feribotul nu va circula în iarnă și că este o decizie.'],
  ['hu', 'A kikötő vezetése azt mondta, hogy a komp nem jár télen, és ez már egy végleges döntés.'],
  [
    'fi',
    'Sataman johto sanoi, että lautta ei kulje talvella, ja se on jo päätetty, mutta myös surtu.',
  ],
  [
    'tr',
    'Liman yönetimi, feribotun bu kış için çalışmayacağını ve daha sonra bir karar olarak duyurdu.',
  ],
  ['uk', 'Рада порту заявила у вівторок, що пором не ходитиме взимку, і це рішення остаточне.'],
  [
    'ru',
    'Совет порта заявил во вторник, что паром не будет ходить зимой, и это решение окончательное.',
  ],
  [
    'be',
    'Рада порта заявіла ў аўторак, што паром не будзе хадзіць зімой, і гэта рашэнне канчатковае.',
  ],
  ['bg', 'Управата на пристанището заяви във вторник, че фериботът няма да се движи през зимата.'],
  ['el', 'Το συμβούλιο του λιμανιού είπε ότι το πλοίο δεν θα ταξιδέψει τον χειμώνα.'],
  ['ar', 'قال مجلس الميناء يوم الثلاثاء إن العبارة لن تعمل في فصل الشتاء.'],
  ['fa', 'هیئت بندر گفت که کشتی در زمستان حرکت نخواهد کرد و پیش از بهار باز نمی‌گردد.'],
  ['he', 'ועד הנמל אמר ביום שלישי כי המעבורת לא תפעל בחורף.'],
  ['hi', 'बंदरगाह बोर्ड ने मंगलवार को कहा कि नौका सर्दियों में नहीं चलेगी।'],
  ['zh', '港口委员会星期二表示，渡轮冬季将不会运行，这一决定已经最终确定。'],
  ['ja', '港湾委員会は火曜日、フェリーは冬には運航しないと述べた。'],
  ['ko', '항만위원회는 화요일에 겨울에는 여객선이 운항하지 않을 것이라고 말했다.'],
]

test.each(texts)('a text in %s shows its language', (language, text) => {
  expect(languageOf(text)).toBe(language)
  expect(isEnglish(text)).toBe(language === 'en')
  expect(isUnderstood(languageOf(text))).toBe(language === 'en')
})

test('what is known of an article goes before what its words show', () => {
  expect(languageOf('Der Hafen ist zu und die Fähre ist nicht da.', 'en-GB')).toBe('en-GB')
  expect(isUnderstood('en-GB')).toBe(true)
  expect(isUnderstood('enm')).toBe(false)
})

test.each([
  ['a headline', 'Harbour board cuts ferry'],
  ['a name', 'Mara Lindqvist'],
  ['a list of names', 'Mara Lindqvist\nJens Olsen\nRuth Abara\nIlse van Groot\nPeter Hollis'],
  ['nothing', ''],
  ['an emoji', '👩‍👩‍👧'],
])('%s counts as English, so that it is still looked at', (_, text) => {
  expect(languageOf(text)).toBe('en')
})

test.each([
  'In Bogota, Camila Restrepo Uribe met union leaders.',
  'Ambassador Kelly Kraft-Lowe met Antonio Valdes.',
  'No group claimed responsibility.',
  'The U.S. consul, Thomas Reotti, made no comment.',
  'Ursula von der Heide said Brussels would help.',
  'Union por el Peru had voted against him.',
])('a plain short sentence is English, whatever names are in it: %s', (text) => {
  expect(languageOf(text)).toBe('en')
})

test.each([
  'Al Sadd beat Al Duhail in Amir Cup',
  'Real Sociedad sack De la Cruz',
  'De Gea signs for La Galaxy',
  'Om Prakash quits as De Beers chief',
  'Los Pelambres miners reject offer',
  'Los Angeles school board quits',
  'El Al resumes flights',
  'AC Milan beat Como',
  'Ole Gunnar Olsen leaves Molde',
  'Le Pen, Macron trade barbs',
])('a headline is English, whatever its names look like: %s', (headline) => {
  expect(languageOf(headline)).toBe('en')
})

test.each([
  'Los mineros de Los Pelambres rechazan la oferta',
  'El Barcelona gana en La Romareda',
  'Al Sadd vence a Al Duhail en Doha',
  'Die Regierung plant eine Reform',
  'De Graafschap wint van De Treffers',
  'Les Bleus gagnent La Coupe',
  'La Lazio batte Como',
  'Os Belenenses vencem O Elvas',
  'Der FC Bayern holt Star aus Paris',
])('a headline in another language is told from English: %s', (headline) => {
  expect(isUnderstood(languageOf(headline))).toBe(false)
})

test.each([
  'Er starb am Dienstag in Wien, und nicht in Graz.',
  'De minister van Financiën zei niet wanneer het in Brussel wordt getekend.',
  'Le ministre est venu à Paris avec sa fille.',
  'El ministro no viajará a la capital de Perú.',
  'O ministro não fala com a imprensa no Porto.',
  'La ministra non ha parlato a Roma con i sindaci.',
])('a short sentence in another language is still told from English: %s', (text) => {
  expect(isUnderstood(languageOf(text))).toBe(false)
})

test('a language that is not known to Stet is still told from English', () => {
  const basque =
    'Portuko batzordeak asteartean esan zuen ontzia ez dela neguan ibiliko eta erabakia behin betikoa dela. ' +
    'Herritarrek haserre hartu dute albistea, izan ere ikasle askok egunero erabiltzen dute ontzia eskolara joateko.'
  expect(languageOf(basque + basque)).toBe('und')
})

test('English about foreign places with foreign words in it stays English', () => {
  expect(
    languageOf(
      'The mayor of São Vicente da Costa, João dos Santos, told Le Journal de la Côte that "la vie est belle".',
    ),
  ).toBe('en')
})

test('a Danish and a Norwegian text are told from English, whichever of the two they are', () => {
  const text =
    'Havnestyret sa at ferjen ikke går i vinter og at det er for tidlig å si noe om våren.'
  expect(isUnderstood(languageOf(text))).toBe(false)
})

test('only the beginning of a long text is looked at', () => {
  expect(languageOf('The ferry is not in the harbour. '.repeat(200_000))).toBe('en')
})
