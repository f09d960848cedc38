import { Fragment, Slice, type Mark, type Node } from '@tiptap/pm/model'
import type { Instant } from '../../../../shared/domain/days'
import { keptBack, wordsWithheld, type Terms } from '../../../../shared/domain/terms'
import type { Tie, TieTarget, Withheld } from '../../../../shared/pages'
import { tieOf, type WrittenTie } from '../extensions/ties'

/** What is known of where a tie leads: null when it leads nowhere, undefined while that has not been answered. */
export type TargetOf = (tie: Tie) => TieTarget | null | undefined

/** Words of a draft as they may leave the app, and how much of them was kept back. */
export interface LeavingWords {
  slice: Slice
  withheld: Withheld
}

/**
 * What leaves the draft: each tie says where it leads in a way that other libraries understand, except where terms keep
 * it back. Words that are kept back become “[words withheld: off the record]”; so do words whose terms are not read yet.
 */
export function leavingWords(slice: Slice, targetOf: TargetOf, now: Instant): LeavingWords {
  const words = new Set<string>()
  const names = new Set<string>()
  const content = eachInline(slice.content)
  return {
    slice: new Slice(content, slice.openStart, slice.openEnd),
    withheld: { words: words.size, names: names.size },
  }

  function eachInline(fragment: Fragment): Fragment {
    const nodes: Node[] = []
    let withheld: string | null = null
    fragment.forEach((node) => {
      const tie = node.isInline ? tieOf(node) : null
      const kept = tie && keptOf(tie)
      // A line break within words that are withheld would tell how they are set.
      if (withheld !== null && node.type.name === 'hardBreak') return
      if (tie?.kind === 'quote' && kept?.what === 'words') {
        words.add(tie.id)
        if (withheld !== tie.id) nodes.push(node.type.schema.text(placeholder(kept.terms)))
        withheld = tie.id
        return
      }
      withheld = null
      if (tie && kept?.what === 'name') names.add(tie.id)
      nodes.push(tie ? withTarget(node, tie, kept ? null : targetTextOf(tie)) : descend(node))
    })
    return Fragment.from(nodes)
  }

  function descend(node: Node): Node {
    return node.isInline ? node : node.copy(eachInline(node.content))
  }

  function keptOf(tie: WrittenTie): { what: 'words' | 'name'; terms: Terms | null } | null {
    // It is from another library; what was kept back there never came here.
    if (tie.target !== null) return null
    const known = targetOf(tie)
    if (known === undefined) return { what: 'words', terms: null }
    const what = known && keptBack(known.terms, now)
    return known && what ? { what, terms: known.terms } : null
  }

  function targetTextOf(tie: WrittenTie): string | null {
    if (tie.target !== null) return tie.target
    const known = targetOf(tie)
    return known ? JSON.stringify(known.target) : null
  }
}

/** What was kept back when words were copied, for the person who copied them. */
export function withheldSentence({ words, names }: Withheld): string {
  const said = [
    words > 0 && `${passages(words)} withheld, by the terms on which they were given`,
    names > 0 && `${passages(names)} given on background, without the source`,
  ].filter((part) => part !== false)
  return `Outside Stet: ${said.join('; ')}. Within this library nothing is lost.`
}

function passages(count: number): string {
  return count === 1 ? '1 passage' : `${count} passages`
}

function placeholder(terms: Terms | null): string {
  return terms ? wordsWithheld(terms) : '[words withheld: their terms are not read yet]'
}

function withTarget(node: Node, tie: WrittenTie, target: string | null): Node {
  if (tie.kind === 'citation')
    return node.type.create({ ...node.attrs, target }, node.content, node.marks)
  return node.mark(node.marks.map((mark) => (isLink(mark) ? retargeted(mark, target) : mark)))
}

function retargeted(mark: Mark, target: string | null): Mark {
  return mark.type.create({ ...mark.attrs, target })
}

function isLink({ type }: Mark): boolean {
  return type.name === 'sourcedQuote'
}
