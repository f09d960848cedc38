import type { Span } from '../../shared/domain/spans'

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
  /** The first letter is a capital. */
  capital: boolean
  /** More than one letter, all of them capitals: "NATO", "U.S.". */
  shouted: boolean
  /** The first of its paragraph. */
  opensParagraph: boolean
}

/**
 * The words, numbers and marks of a text, in order. Abbreviations keep their full stops ("U.S.", "Sen.", "J."),
 * a possessive ending is a token of its own ("Mara" "'s"), as is what follows a name's hyphen ("Kyiv" "-" "based").
 * Runs of one mark are one token. Linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(lexeme)) {
    const word = match[0]
    const start = match.index
    if (match.groups!['word'] !== undefined) pushWord(word, start)
    else push(word, start, match.groups!['number'] === undefined ? 'mark' : 'number')
  }
  return tokens

  function pushWord(word: string, start: number): void {
    const possessive = /['’]s$/i.exec(word)
    if (
      possessive &&
      word.length > 2 &&
      !/^(?:it|that|what|there|here|he|she|who|let)$/i.test(word.slice(0, -2))
    ) {
      pushWord(word.slice(0, -2), start)
      push(possessive[0], start + word.length - 2, 'mark')
      return
    }
    const hyphen = /^\p{Lu}/u.test(word) ? /[-‐‑]\p{Ll}/u.exec(word) : null
    if (
      hyphen &&
      !/^(?:al|el|ul)-/i.test(word) &&
      !/[-‐‑](?:il|un|in|jin|woo|moon|hee|soo|sook|hyun|young|ho|wen|ping|gu|ki|chul|suk|seok|sik|won|hwan|kyu|ja|jae|jun|jung|mi|sun|bin|hoon|kwon|yong|yeon)$/.test(
        word,
      )
    ) {
      push(word.slice(0, hyphen.index), start, 'word')
      push(word[hyphen.index]!, start + hyphen.index, 'mark')
      pushWord(word.slice(hyphen.index + 1), start + hyphen.index + 1)
      return
    }
    push(word, start, 'word')
  }

  function push(word: string, start: number, kind: Token['kind']): void {
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind,
      capital: kind === 'word' && /^\p{Lu}/u.test(word),
      shouted: kind === 'word' && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(word),
      opensParagraph: false,
    })
  }
}

const abbreviations =
  'Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pvt|Rev|Fr|Hon|St|Mt|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Det|Supt|Insp|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|vs|etc|No|Ave|Blvd|Rd|Dept|Univ|' +
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Esq|approx'

/** Words that a full stop does not end: their stop belongs to them. */
export const abbreviationWords = new Set(
  abbreviations
    .toLowerCase()
    .split('|')
    .map((word) => `${word}.`),
)

const lexeme = new RegExp(
  [
    String.raw`(?<word>\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?`,
    String.raw`(?<![\p{L}\p{N}])(?:${abbreviations})\.(?![\p{L}\p{N}])`,
    String.raw`\p{Lu}\.(?=[ \u00a0]?\p{Lu})`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’]|[-‐‑])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}])|\p{N}+)`,
    String.raw`(?<mark>(?<=[\p{L}.])['’]s(?![\p{L}\p{N}])|([^\s\p{L}\p{N}])\k<same>*)`,
  ]
    .join('|')
    .replace('([^\\s', '(?<same>[^\\s'),
  'gu',
)
