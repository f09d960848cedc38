import { knownNameAt, type KnownName } from '../names/gazetteer'
import { isDoubtfulName } from '../names/candidates'
import type { Token } from '../text/tokens'
import type { CapitalRuns } from './capitalRuns'
import { ELSEWHERE } from './elsewhere'
import { mix } from './hash'
import { partAt } from './labels'
import { LISTS, type WordFacts } from './WordFacts'

/** What the tagger looks at, token by token: the features of token `i` are `ids[starts[i]]` until `ids[starts[i + 1]]`. */
export interface Features {
  ids: Uint32Array
  starts: Uint32Array
}

/** A text as the tagger sees it; all arrays go by token. */
export interface Sight {
  tokens: readonly Token[]
  facts: readonly WordFacts[]
  /** The label that the rules give; see `labels.ts`. */
  rules: Uint8Array
  /** What is known before reading: 0 nothing, else where in a known name of which kind. */
  known: Uint8Array
  /** Where in a listed name of which kinds; see `ListedNames`. */
  listed: Uint16Array
  /** 1 where a sentence opens, 2 in a headline, 4 in lower case elsewhere in the text, 8 in capitals mid-sentence elsewhere. */
  places: Uint8Array
  /** What a first reading, the rules', made of the token's word elsewhere in the text. */
  hints: Uint8Array[]
  /** Initials and what they stand for; see `longForms.ts`. */
  longForms: Uint8Array
  /** The words written large that each stands among. */
  runs: CapitalRuns
  /** Where else the same word is; see `elsewhere.ts`. */
  elsewhere: Int32Array
}

/** Features are numbers below this. */
export const FEATURES = 1 << 22

/** By so many bits a group's number is cut to name coarser groups; see `Clusters`. */
const GRAINS = [6, 2, 0]
const COARSE = 4

/** Collects the features of the tokens from `from` until `until`, a sentence; where `looked` is 0, nothing is looked at. */
export function featuresOf(
  sight: Sight,
  from: number,
  until: number,
  looked: Uint8Array | null = null,
): Features {
  const { facts, rules, known, listed, places, hints, longForms, runs, elsewhere } = sight
  const starts = new Uint32Array(until - from + 1)
  let ids = new Uint32Array((until - from) * 90)
  let length = 0

  for (let at = from; at < until; at++) {
    if (length + 300 > ids.length) {
      const longer = new Uint32Array(ids.length * 2 + 300)
      longer.set(ids)
      ids = longer
    }
    if (!looked || looked[at] !== 0) look(at)
    starts[at - from + 1] = length
  }
  return { ids: ids.subarray(0, length), starts }

  function add(template: number, value: number): void {
    ids[length++] = mix(template, value) % FEATURES
  }

  function factsAt(at: number): WordFacts {
    return at < from || at >= until ? edge : facts[at]!
  }

  function look(at: number): void {
    const word = facts[at]!
    const before = factsAt(at - 1)
    const next = factsAt(at + 1)
    const before2 = factsAt(at - 2)
    const next2 = factsAt(at + 2)
    const place = places[at]!
    const looksPlain = place & 3

    add(0, 0)
    add(1, word.lower)
    add(2, word.form)
    add(3, word.shape)
    add(4, mix(word.shape, looksPlain))
    add(5, mix(word.letterCase, place))
    for (let i = 0; i < word.prefixes.length; i++) add(6 + i, word.prefixes[i]!)
    for (let i = 0; i < word.suffixes.length; i++) add(10 + i, word.suffixes[i]!)

    add(20, before.lower)
    add(21, next.lower)
    add(22, before2.lower)
    add(23, next2.lower)
    add(24, mix(before.lower, word.lower))
    add(25, mix(word.lower, next.lower))
    add(26, mix(before.lower, next.lower))
    add(29, mix(before.letterCase, mix(word.letterCase, next.letterCase)))
    add(31, mix(before.lower, word.letterCase))
    add(32, mix(next.lower, word.letterCase))
    if (before.suffixes.length > 0) add(33, before.suffixes[1]!)
    if (next.suffixes.length > 0) add(34, next.suffixes[1]!)

    addGroups(40, word)
    addGroups(44, before)
    addGroups(48, next)
    add(52, before2.group >> COARSE)
    add(56, next2.group >> COARSE)
    add(60, mix(before.group >> COARSE, word.group >> COARSE))
    add(61, mix(word.group >> COARSE, next.group >> COARSE))
    add(62, mix(before.group >> COARSE, next.group >> COARSE))
    add(63, mix(before.group >> 2, word.letterCase))
    add(64, mix(next.group >> 2, word.letterCase))
    add(65, mix(word.group >> 2, word.letterCase))

    addLists(70, word.lists)
    addLists(70 + LISTS, before.lists)
    addLists(70 + 2 * LISTS, next.lists)
    add(200, mix(word.lists, word.letterCase))
    add(201, mix(before.lists, word.lists))
    add(202, mix(word.lists, next.lists))

    const knownHere = known[at]!
    if (knownHere !== 0) {
      add(210, knownHere)
      add(211, mix(knownHere, before.lower))
      add(212, mix(knownHere, next.lower))
      add(213, mix(knownHere, before.group >> COARSE))
    }
    if (at > from && known[at - 1] !== 0) add(214, known[at - 1]!)
    if (at + 1 < until && known[at + 1] !== 0) add(215, known[at + 1]!)

    const listedHere = listed[at]!
    if (listedHere !== 0) {
      add(216, listedHere)
      add(217, mix(listedHere, word.lists))
      add(218, mix(listedHere, before.lower))
      add(219, mix(listedHere, mix(word.letterCase, looksPlain)))
      add(236, mix(listedHere, next.lower))
      add(237, mix(listedHere, word.group >> COARSE))
      if (knownHere !== 0) add(238, mix(listedHere, knownHere))
    }
    if (at > from && listed[at - 1] !== 0) add(239, listed[at - 1]!)
    if (at + 1 < until && listed[at + 1] !== 0) add(240, listed[at + 1]!)

    const ruled = rules[at]!
    const ruledBefore = at > from ? rules[at - 1]! : 0
    const ruledNext = at + 1 < until ? rules[at + 1]! : 0
    add(220, ruled)
    add(221, mix(ruledBefore, mix(ruled, ruledNext)))
    if (ruled !== 0) {
      add(222, mix(ruled, word.letterCase))
      add(223, mix(ruled, word.group >> COARSE))
    }

    let hinted = 1
    for (let i = 0; i < hints.length; i++) {
      const hint = hints[i]![at]!
      hinted = mix(hinted, hint)
      if (hint !== 0) add(230 + i, hint)
      if (at > from && hints[i]![at - 1] !== 0) add(250 + i, hints[i]![at - 1]!)
      if (at + 1 < until && hints[i]![at + 1] !== 0) add(260 + i, hints[i]![at + 1]!)
    }
    add(270, hinted)
    if (word.letterCase !== 0) add(271, mix(hinted, ruled))

    const longForm = longForms[at]!
    if (longForm !== 0) {
      add(280, longForm)
      add(281, mix(longForm, ruled))
    }

    if (runs.joinedFirst[at]! >= 0) addRun(at)
    addElsewhere(at)
  }

  /** What stands around the same word elsewhere in the text, and the words written large that it stands among there. */
  function addElsewhere(at: number): void {
    for (let i = 0; i < ELSEWHERE; i++) {
      const other = elsewhere[at * ELSEWHERE + i]!
      if (other < 0) break
      const first = runs.first[other]!
      const last = runs.last[other]!
      const before = facts[first - 1] ?? edge
      const after = facts[last + 1] ?? edge
      add(300, before.lower)
      add(301, after.lower)
      add(302, before.group >> COARSE)
      add(303, after.group >> COARSE)
      if (first < other) {
        add(304, facts[first]!.lower)
        add(305, facts[first]!.lists)
      }
      if (last > other) {
        add(306, facts[last]!.lower)
        add(307, facts[last]!.lists)
        add(308, mix(facts[at]!.lower, facts[last]!.lower))
      }
    }
  }

  /** How the words written large begin and end that a token stands among: "Trust" in "Norfolk and Suffolk NHS Foundation Trust". */
  function addRun(at: number): void {
    const first = runs.first[at]!
    const last = runs.last[at]!
    const opening = facts[runs.joinedFirst[at]!]!
    const closing = facts[runs.joinedLast[at]!]!
    if (first < 0) {
      add(290, mix(opening.lower, facts[at]!.lower))
      add(291, mix(closing.lower, facts[at]!.lower))
      return
    }
    add(292, mix(Math.min(last - first, 6), Math.min(at - first, 6)))
    if (first < at) add(293, facts[first]!.lower)
    if (last > at) {
      add(294, facts[last]!.lower)
      add(295, facts[last]!.lists)
    }
    if (opening !== facts[first]) {
      add(296, opening.lower)
      add(297, mix(opening.lists, facts[first]!.lists))
    }
    if (closing !== facts[last]) {
      add(298, closing.lower)
      add(299, mix(closing.lists, facts[last]!.lists))
    }
  }

  function addGroups(template: number, { group }: WordFacts): void {
    for (let i = 0; i < GRAINS.length; i++) add(template + i, group >> GRAINS[i]!)
  }

  function addLists(template: number, bits: number): void {
    for (let at = 0; bits !== 0; at++, bits >>>= 1) if (bits & 1) add(template, at)
  }
}

/** Where tokens stand in names that the rules rely on. */
export function findKnown(tokens: Token[]): Uint8Array {
  const known = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'mark') continue
    const name = knownNameAt(tokens, at)
    if (!name) continue
    const kind = kindOf(name)
    const { length } = name.words
    for (let word = 0; word < length; word++) known[at + word] = kind * 4 + partAt(word, 0, length)
    at += length - 1
  }
  return known
}

function kindOf({ name, type }: KnownName): number {
  return (type === 'PLACE' ? 1 : 2) + (isDoubtfulName(name, type) ? 2 : 0)
}

const edge: WordFacts = {
  lower: 1,
  form: 1,
  spelled: 1,
  shape: 1,
  letterCase: 6,
  prefixes: [],
  suffixes: [],
  group: 0xffff,
  lists: 0,
}
