import { cueVerbs } from '../data/cues'
import { participles, finiteVerbs, standingAlone } from '../data/eventVerbs'
import { isPastForm } from '../dates/tense'

/**
 * Whether a title tells who did what, by its words alone: somebody or something that is named, and a verb of something that
 * happened, is happening or is to be. How things stood ("the bridge was open"), what was only said without what it was, and
 * a title without its subject or its end are none: rather no event than a bad one.
 */
export function tellsOfAnEvent(title: string): boolean {
  if (opensNothing.test(title) || endsOpen.test(title) || isBroken.test(title)) return false
  if (tellsOnlyWhatIsThought.test(title) || hasOpenQuote(title)) return false
  const words = title.split(' ').map((word) => word.replace(/[,;:'’"”]+$/, ''))
  const at = words.findIndex((_, index) => index > 0 && isFiniteVerb(words, index))
  if (at < 0 || lacksItsObject(words, at)) return false
  const verb = words[at]!
  if (mereSpeech.test(verb)) {
    const said = words.slice(at + 1)
    return (
      said.some((_, index) => isFiniteVerb(said, index)) &&
      !/\b(?:was|were|is|are) not\b/.test(title)
    )
  }
  // "admitted she was willing"
  const last = words.length - 2
  return (
    !isState(words, at) &&
    !(last > at && /^(?:was|were|is|are)$/.test(words[last]!) && isState(words, last))
  )
}

/** A pronoun that nobody can put a name to, words that hang on something before, a label or a quotation. */
const opensNothing =
  /^(?:I|We|You|He|She|It(?! emerged)|They|This|That|These|Those|There|Here|What|Which|Who|With|Without|At|In|On|By|For|From|To|Of|As|If|When|While|Where|Because|Although|Though|And|Or|But|So|Only|Also|Then|Yet|Still|Even|Just|Not|Either|Neither|Yesterday|Today|Tomorrow|Read|See|Image|Photo|Categories|However|Regardless|Sure|Back|Following|Despite|Amid|Until|Under|Too|Was|Were|Is|Are|Has|Had|Around|Early|Throughout|Against|More recently|The other|The (?:morning|day|night|week|month|year|moment) \p{Lu}|The \p{Ll}+ that)\b|^\p{Lu}\p{Ll}+ing\sthat\b|^\S+-,|^[^\p{L}\p{N}$£€]|^\p{Lu}\p{Ll}+ed,/u

/** "said they delivered it", "the council says it arrived", "lost back" */
const endsOpen =
  /\s(?:it|them|him|back|also|not|no|who|which|where|when|how|why|whether|about|was|were|is|are|be|been|has|have|had|will|would|least|clear|here|there|shows|showed|suggests|means|by some|(?:was|were|is|are) (?:designed|intended|meant|expected|supposed|used|based)|to (?:put|make|get|take|give|keep|bring))$|\b(?:comments?|remarks|response|discussion|decision|announcement|move|ruling|statement|news|warning|report|shift|revelation)\b.*\s(?:came|comes)$|\b(?:said|announced|declared)\s(?:in|at|on)\s[^,]*$|\b(?:said|says|say)\s(?:that\s)?(?:it\s\S+$|they\s)/

/** Cut in a subject's relative clause, or in an aside: "the case on which the court", "Hopper, famous". */
const isBroken =
  /\s(?:on|in|for|of|to|by|with)\swhich\s|,\s\p{Ll}+$|\(\s*\)|,\ssaid\s|,\s[^,]{2,40}\s(?:said|says),|,\s(?:most|more)\srecently|\bthe following\b|\s(?:since|because|when|while)\s[^,]{2,30},\s|\bthat if\b/u

/** "said she’s glad", "said he didn’t believe": of a mind, not of what happened; "was speaking", "were still shut". */
const tellsOnlyWhatIsThought =
  /\b(?:said|says)\s(?:that\s)?(?:he|she|they)(?:['’](?:s|re|d|ll)|\s\p{Ll}+n['’]t)\s|\b(?:was|were|is|are)\s(?:speaking|still)\b/u

/** A quotation that goes on past the end of the title. */
function hasOpenQuote(title: string): boolean {
  const count = (sign: RegExp) => title.match(sign)?.length ?? 0
  return count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1
}

/** Verbs that tell only that something was said. */
const mereSpeech =
  /^(?:said|says|say|told|tells|replied|replies|wrote|writes|added|adds|stated|states|tweeted|posted|commented|answered|claims|claimed|noted|notes|argued|insists|insisted|spoke|speaks|talked)$/

/**
 * "The judge rejected", "The town said the crew planned": whatever was rejected was cut off. A participle needs none: "was
 * rejected", "ordered the files destroyed".
 */
function lacksItsObject(words: string[], verb: number): boolean {
  const last = words.at(-1)!
  if ((!isPastForm(last) && !cueVerbs.has(last)) || standingAlone.has(last)) return false
  return verb === words.length - 1 || cueVerbs.has(words[verb]!)
}

function isFiniteVerb(words: string[], at: number): boolean {
  const word = words[at]!
  if (auxiliary.test(word) || finiteVerbs.has(word)) return true
  if (!isPastForm(word) && !cueVerbs.has(word)) return false
  // "a system backed by", "a newly built pier", "of wounded": a participle.
  if (words[at + 1] === 'by' && !/^\d/.test(words[at + 2] ?? '')) return false
  // "a portrait shot of"
  if (words[at + 1] === 'of' && /^(?:shot|cut|set|cast|cost|hit|split|spread)$/.test(word))
    return false
  return !/^(?:the|an?|its|his|her|their|of|in|at|by|for|from|with|and|newly|recently|called|named)$/.test(
    words[at - 1] ?? '',
  )
}

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does)$/

/** "had a ten-point lead": what somebody has is no event. */
const possessed =
  /^(?:an?|the|no|its|his|her|their|more|some|several|few|many|another|about|approximately|nearly|over|work|essentially|\d[\d,.]*)$/

/** "was open", "is part of", "has been a": how things stand. "Was closed", "is to meet" and "are attending" are no state. */
function isState(words: string[], at: number): boolean {
  let index = at
  if (/^(?:has|have|had|will|would|may|might|could|must|can)$/.test(words[at]!)) {
    if (/^(?:has|have|had)$/.test(words[at]!) && possessed.test(words[at + 1] ?? '')) return true
    index = words.findIndex((word, place) => place > at && /^(?:be|been)$/.test(word))
    if (index < 0 || index > at + 3) return false
  } else if (!/^(?:is|are|was|were)$/.test(words[at]!)) return false
  let next = words[++index] ?? ''
  while (
    /ly$|^(?:also|then|still|later|soon|once|never|not|being|been|both|all|again|now|first|reportedly)$/.test(
      next,
    )
  )
    next = words[++index] ?? ''
  return !(
    isPastForm(next) ||
    participles.has(next) ||
    /^(?:to|due|set|scheduled|slated|expected|about|under|underway|dead|missing|\p{Ll}{2,}(?<!will)ing)$/u.test(
      next,
    ) ||
    /^(?:on (?:trial|strike|air)|in (?:court|custody|jail|prison|force|hospital))$/.test(
      `${next} ${words[index + 1] ?? ''}`,
    )
  )
}
