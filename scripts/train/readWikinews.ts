import { readFileSync } from 'node:fs'
import path from 'node:path'
import { nameTypes, type NameType } from '../../src/core/analysis/tagger/labels'
import { joinHyphens, type AnnotatedText } from './readSets'

/** The news texts of GUM, with the names that wikinews.txt lists. */
export function readWikinews(folder: string, names: string): AnnotatedText[] {
  const lists = readLists(readFileSync(names, 'utf8'))
  return readFileSync(path.join(folder, 'gum-news.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { id, text: printed } = JSON.parse(line) as { id: string; text: string }
      const list = lists.get(id)
      if (!list) return []
      const { text } = joinHyphens({
        id,
        set: 'wikinews',
        text: printed,
        names: [],
        hasThings: true,
        hasGaps: false,
      })
      return [
        {
          id,
          set: 'wikinews',
          text,
          names: findNames(text, list),
          hasThings: false,
          hasGaps: false,
        },
      ]
    })
}

type Listed = { words: string; type: NameType; lead: string; tail: string }

function readLists(file: string): Map<string, Listed[]> {
  const lists = new Map<string, Listed[]>()
  let current: Listed[] = []
  for (const line of file.split('\n')) {
    if (line.startsWith('= ')) lists.set(line.slice(2).trim(), (current = []))
    const type = nameTypes.find((name) => line.startsWith(`${name} `))
    if (!type) continue
    for (const entry of line.slice(type.length).split(';')) {
      const [, lead = '', words = entry.trim(), tail = ''] =
        /^(.*)\[(.+)\](.*)$/.exec(entry.trim()) ?? []
      if (words !== '') current.push({ words, type, lead, tail })
    }
  }
  return lists
}

function findNames(text: string, list: Listed[]): AnnotatedText['names'] {
  const names: AnnotatedText['names'] = []
  const ordered = list.toSorted(
    (one, other) => contextOf(other) - contextOf(one) || other.words.length - one.words.length,
  )
  for (const { words, type, lead, tail } of ordered) {
    const sought = lead + words + tail
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const start = at + lead.length
      const end = start + words.length
      const isWhole =
        !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')
      if (isWhole && !names.some((name) => name.start < end && start < name.end))
        names.push({ start, end, type })
    }
  }
  return names.toSorted((one, other) => one.start - other.start)
}

function contextOf({ lead, tail }: Listed): number {
  return lead.length + tail.length > 0 ? 1 : 0
}
