import { words } from './words'

/**
 * Verbs of saying as newspapers set them after the words of a paragraph that begins with a dash, by language and by what stands
 * between the words and the verb: another dash ("– Порт закрито, – сказав Коваль"), or a comma ("– Havnen er stengt, sier Berg").
 * Only forms that cannot well begin anything else are here.
 */
export const dialogueVerbs = new Map<string, { after: 'dash' | 'comma'; verbs: Set<string> }>([
  ...of(
    'dash',
    [
      'es',
      'dijo dice explicó explica afirmó afirma aseguró asegura señaló añadió agregó respondió preguntó contestó insistió reconoció lamentó advirtió comentó declaró sostuvo relató recordó exclamó concluyó',
    ],
    [
      'ca',
      'diu va explica afirma assegura respon pregunta insisteix reconeix lamenta adverteix recorda conclou',
    ],
    [
      'pt',
      'disse diz explicou explica afirmou afirma garantiu declarou acrescentou respondeu perguntou lamentou alertou contou comentou ressaltou avaliou destacou',
    ],
    [
      'pl',
      'mówi mówił mówiła powiedział powiedziała dodał dodała dodaje podkreśla podkreślił podkreśliła zaznaczył zaznaczyła zaznacza tłumaczy tłumaczył tłumaczyła wyjaśnia wyjaśnił wyjaśniła przyznaje przyznał przyznała zapewnia zapewnił zapewniła twierdzi stwierdził stwierdziła ocenił oceniła ocenia pyta pytał pytała odpowiedział odpowiedziała komentuje opowiada wspomina zauważa ostrzega poinformował poinformowała',
    ],
    [
      'uk',
      'сказав сказала каже кажуть говорить розповів розповіла розповідає пояснив пояснила пояснює додав додала додає зазначив зазначила зазначає наголосив наголосила наголошує заявив заявила повідомив повідомила відповів відповіла запитав запитала згадує зауважив зауважила підкреслив підкреслила переконаний переконана',
    ],
    [
      'ru',
      'сказал сказала говорит говорят рассказал рассказала рассказывает пояснил пояснила поясняет добавил добавила добавляет отметил отметила отмечает подчеркнул подчеркнула заявил заявила сообщил сообщила ответил ответила спросил спросила вспоминает считает уверен уверена признался призналась объяснил объяснила',
    ],
    [
      'hu',
      'mondta mondja közölte jelentette nyilatkozta magyarázta hangsúlyozta válaszolta kérdezte fogalmazott tette',
    ],
    [
      'hr',
      'rekao rekla kazao kazala kaže kažu istaknuo istaknula ističe dodao dodala dodaje naglasio naglasila objasnio objasnila objašnjava poručio poručila izjavio izjavila tvrdi upozorio upozorila',
    ],
    [
      'sr',
      'rekao rekla kazao kazala kaže kažu istakao istakla ističe dodao dodala dodaje naglasio naglasila objasnio objasnila objašnjava poručio poručila izjavio izjavila tvrdi рекао рекла казао казала каже истакао истакла истиче додао додала додаје нагласио нагласила објаснио објаснила поручио поручила изјавио изјавила тврди',
    ],
  ),
  ...of(
    'comma',
    [
      'fr',
      'dit déclare explique affirme assure ajoute précise souligne raconte répond demande insiste regrette estime confie lance rappelle résume témoigne poursuit conclut soupire',
    ],
    ['sv', 'säger sade sa berättar förklarar menar tycker konstaterar tillägger undrar svarar'],
    ['nb', 'sier sa forteller forklarer mener opplyser understreker legger svarer spør påpeker'],
    ['nn', 'seier sa fortel forklarer meiner opplyser understrekar svarar spør'],
    [
      'no',
      'sier seier sa forteller fortel forklarer mener meiner opplyser understreker svarer spør',
    ],
    [
      'da',
      'siger sagde fortæller forklarer mener oplyser understreger tilføjer svarer spørger lyder',
    ],
    [
      'fi',
      'sanoo sanoi kertoo kertoi toteaa totesi arvioi kuvailee painottaa vastaa kysyy muistuttaa',
    ],
  ),
])

function of(after: 'dash' | 'comma', ...lists: [language: string, verbs: string][]) {
  return lists.map(
    ([language, verbs]) => [language, { after, verbs: new Set(words(verbs)) }] as const,
  )
}
