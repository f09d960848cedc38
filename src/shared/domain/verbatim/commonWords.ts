import type { Words } from './readWords'

/** Words so common that finding one of them proves nothing. Keys: folded, lower case. */
export const commonWords = new Set(
  `a about after all also am an and any are as at be because been before but by can could did do does for from had has
have he her here him his how i if in into is it it's its just like me more most my no not now of on one only or other
our out over said she so some than that the their them then there these they this those to too up us very was we were
what when where which who why will with would yes you your
der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr ist sind war waren hat haben
wird werden nicht mit von zu zum zur auf aus bei für im in an als auch dass sich so wie noch nur
le la les un une des du de et ou mais je tu il elle on nous vous ils elles est sont était a ont pas ne que qui dans sur
pour par avec ce cette ces son sa ses se au aux en
el los las una y o pero yo es son no que de del al con por para se su lo como
il lo gli i uno e ma io è sono non che di del della con per si
och att det som en ett jag vi ni de är var har inte på för med av till om den så men
on ja ei se että oli ovat minä me he
i w na z do nie to jest są był że się o jak po za od
і й та а але я ти він вона ми ви вони це не на в у з до що як за від для та
и а но я ты он она мы вы они это не на в с к что как за от для по`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** True when a word, taken from a source, denies something. `key` is folded and in lower case. */
export function isNegation(key: string): boolean {
  return (
    negations.has(key) || key.endsWith("n't") || /^n'./.test(key) || /^kein(e[mnrs]?)?$/.test(key)
  )
}

/** True when the words from `from` to `to` (exclusive) deny something. */
export function holdsNegation(words: Words, from: number, to: number, keyOf: KeyOf): boolean {
  for (let index = from; index < to; index++) if (isNegation(keyOf(words, index))) return true
  if (from >= to) return false
  return /ない|なかっ|ません|不|没/.test(words.text.slice(words.starts[from], words.ends[to - 1]))
}

type KeyOf = (words: Words, index: number) => string

const negations = new Set(
  `not no never nor neither none nobody nothing nowhere without cannot hardly barely scarcely
nicht nie niemals nichts niemand ohne weder pas ne jamais aucun aucune rien personne sans
inte ej aldrig ingen inget inga utan ikke aldri ei eivät emme koskaan niet geen nooit
nunca jamás nada nadie sin não nem sem non niente nessuno senza nie nigdy żaden bez
не ні ніколи немає нема нічого ніхто без нет никогда ничего никто
לא אין לא בלי لا لم لن ليس ليست غير`.split(/\s+/),
)
