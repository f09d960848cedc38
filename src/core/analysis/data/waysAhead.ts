/** A wording that looks ahead. */
export interface Way {
  kind: 'scheduled' | 'promise'
  /** From the verb that looks ahead up to the one that says what. */
  pattern: RegExp
  /** Whether it counts without a day; `after`: the day that counts stands behind the verb, as in "has until Friday". */
  day: 'optional' | 'anywhere' | 'after'
  /**
   * `future` speaks of what is to come by itself. The others do only with a day after that of publication; of `now` a
   * bare weekday is the next one, although the verb could tell of any time: "The council meets on Thursday".
   */
  tense: 'future' | 'open' | 'now'
  /** "said it would": what its speaker is to do. */
  says?: true
}

const adverbs =
  '(?:\\s(?:also|now|then|next|again|still|currently|instead|first|later|finally|[a-z]+ly))*'
const heard = '(?:\\s(?:me|us|the [a-z]+|[a-z]+s|[A-Z]\\S+))?'
/** What is done at a time, not what something is because of: "due to report", not "due to rain". */
const deeds =
  'be|begin|start|open|reopen|close|report|meet|publish|appear|hold|take|go|return|arrive|leave|end|expire|finish|complete|deliver|launch|vote|decide|hear|rule|speak|testify|give|stand|face|retire|step|sign|visit|travel|host|play|release|receive|resume|move|come|run|present|announce|become|join|make|submit|respond|discuss|consider|sit|sail|land|fly|perform|answer|question|review'
/** What can be looked up some day. */
const duties =
  'publish|release|disclose|share|hand|provide|investigate|review|look|examine|audit|respond|reply|answer|report|pay|repay|refund|compensate|reimburse|reopen|rebuild|repair|fix|replace|restore|fund|build|deliver|complete|finish|hire|recruit|resign|consult|hold|meet|appoint|introduce|submit|file|inform|notify|make|set|launch|remove|clean'
/** What is forecast, not planned. */
const forecasts =
  'rise|fall|grow|increase|decrease|decline|drop|climb|shrink|exceed|average|total|cost'
const meetings =
  'meetings?|hearings?|votes?|elections?|sessions?|talks|inquiry|referendum|ballot|conferences?|summit|rally|ceremony|service|inquest|debate|briefing|fair|festival|drop-in'

/** Those that say most come first. */
export const ways: Way[] = [
  {
    kind: 'promise',
    pattern: regex(
      `(?<!\\b(?:had|repeatedly|long)\\s)\\b(?:has |have )?(?:promised|promises|pledged|pledges|undertaken|undertook|committed (?:itself|himself|herself|themselves))${heard}\\sto(?=\\s(?:${duties})\\b)`,
    ),
    day: 'optional',
    tense: 'future',
  },
  {
    kind: 'promise',
    pattern: regex(
      `(?<!\\bhad\\s)\\b(?:has |have )?(?:promised|promises|pledged|pledges|vowed|vows)${heard}\\s(?:to|that)(?=\\s[A-Za-z])`,
    ),
    day: 'after',
    tense: 'future',
  },
  {
    kind: 'promise',
    pattern: regex('(?<!\\bhad\\s)\\b(?:has |have )?(?:agreed|offered)\\sto(?=\\s[a-z])'),
    day: 'after',
    tense: 'open',
  },
  {
    kind: 'promise',
    pattern: regex(
      '\\s(?:said|says|announced|confirmed|added|insisted)(?:\\s(?:on|last|this)\\s[A-Za-z]+)?(?:\\sthat)?\\s(?:it|he|she|they|we)\\s(?:would|will)\\s(?=[a-z])',
    ),
    day: 'after',
    tense: 'open',
    says: true,
  },
  {
    kind: 'scheduled',
    pattern: regex(
      `\\b(?:is|are|was|were|has been|have been)${adverbs}\\s(?:due|scheduled|slated)\\s(?:to\\s(?=(?:${deeds})\\b)|(?:for|in|on|at|back|before|by|out|next|this|later)\\b)`,
    ),
    day: 'optional',
    tense: 'future',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      `(?:\\b(?:will|shall)|['’]ll|\\bwon['’]t)(?:\\snot)?${adverbs}\\s(?!(?:${forecasts}|need|want|like|know|remember)\\b)(?=[a-z]{2,})`,
    ),
    day: 'anywhere',
    tense: 'future',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      `\\b(?:is|are|was|were)${adverbs}\\s(?:set (?=to|for)|(?:expected|planned|booked|listed|timed|earmarked|scheduled|slated)\\s)(?!to (?:${forecasts}|be (?![A-Za-z]+(?:ed|en|ld|ght|id)\\b))\\b)(?:to|for|in|on|at|by|before|next|this|later)\\b`,
    ),
    day: 'anywhere',
    tense: 'future',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      '\\b(?:plans?|intends?|hopes?|aims?|expects?|proposes?|(?:is|are) (?:planning|preparing|hoping|going))\\sto(?=\\s[a-z])',
    ),
    day: 'anywhere',
    tense: 'open',
  },
  {
    kind: 'scheduled',
    pattern: regex('\\b(?:is|are)\\sto\\s(?=[a-z]{3,})'),
    day: 'anywhere',
    tense: 'open',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      `\\b(?:is|are)${adverbs}\\s(?:meeting|holding|hosting|launching|opening|reopening|closing|voting|visiting|publishing|releasing|appearing|returning|starting|leaving|moving|travelling|traveling|hearing)\\b`,
    ),
    day: 'after',
    tense: 'now',
  },
  // Deadlines.
  {
    kind: 'scheduled',
    pattern: regex('\\b(?:has|have|had|gave .{2,40}|given .{2,40})\\s(?:only\\s)?until\\b'),
    day: 'after',
    tense: 'future',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      '\\b[Dd]eadline\\b(?=.{0,60}\\s(?:is|are|falls|expires|ends|(?:was|has been) (?:set|extended|moved|fixed)))',
    ),
    day: 'anywhere',
    tense: 'future',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      '\\b(?:must|(?:has|have) to|(?:is|are|was|were|been) (?:required|obliged|ordered|told|instructed|asked) to)(?=\\s[a-z].*\\s(?:by|before|no later than)\\s(?:the|end|mid|next|noon|midnight|tomorrow|\\d|[A-Z]))',
    ),
    day: 'after',
    tense: 'now',
  },
  // "has called a meeting for Thursday", "adjourned until".
  {
    kind: 'scheduled',
    pattern: regex(
      '\\b(?:(?:has|have)(?: been)?\\s|was\\s|were\\s)?(?:called|set(?! in\\b)|scheduled|fixed|arranged|convened|booked|planned|summoned|announced|adjourned|postponed|delayed|deferred|rescheduled|moved|pushed back|put off|extended)\\b(?=.{0,90}\\s(?:for|until|till|to)\\s)',
    ),
    day: 'after',
    tense: 'open',
  },
  // The present, with a day ahead.
  {
    kind: 'scheduled',
    pattern: regex(
      '\\b(?:begins|starts|opens|reopens|closes|meets|reconvenes|resumes|expires|launches|convenes|ends|takes (?:place|effect|office)|comes into (?:force|effect)|goes (?:on|to|before|into)|gets under ?way|kicks off|runs (?:from|until|on)|sails|arrives|returns|appears|hears|votes)\\b',
    ),
    day: 'anywhere',
    tense: 'now',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      '(?<=[a-z]s\\b[^,]{0,60})(?<!\\b(?:to|will|would|can|could|may|might|must|should|not|a|an|the|his|her|its|their|is|are|was|were|be|been|stay|stayed|left|kept|bright|early|slow|good|bad|late|new))\\s(?:begin|start|open|reopen|close|meet|resume|expire|end|go to the polls|return|take place|take effect|come into force)\\b',
    ),
    day: 'after',
    tense: 'now',
  },
  {
    kind: 'scheduled',
    pattern: regex(`\\b(?:holds?|hosts?|stages?)\\s(?=(?:\\S+\\s){0,5}?(?:${meetings})\\b)`),
    day: 'after',
    tense: 'now',
  },
  {
    kind: 'scheduled',
    pattern: regex(
      '\\b(?:is|are)\\s(?:at\\s\\S+\\s(?:[ap]\\.?m\\.?\\s)?)?(?:on|in)\\s(?=[A-Z]|\\d|next)',
    ),
    day: 'after',
    tense: 'now',
  },
]

/** A second verb of the same subject: "will begin on Monday and report by Friday". */
export const afterLead: Way = { kind: 'scheduled', pattern: /^/, day: 'after', tense: 'future' }

function regex(pattern: string): RegExp {
  return new RegExp(pattern)
}
