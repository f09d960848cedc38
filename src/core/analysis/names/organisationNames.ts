import { words } from '../data/words'

/** An organisation's name without "the" and without the form of company at its end: "Tesla, Inc." → "Tesla". */
export function bareOrganisation(name: string): string {
  let bare = name.replace(/^the\s+/i, '').trim()
  for (;;) {
    const last = /[\s,]+([^\s,]+)$/.exec(bare)
    if (!last || !companyForms.has(last[1]!.replaceAll('.', '').toLowerCase())) return bare
    bare = bare.slice(0, last.index)
  }
}

/** What a name may be shortened to: FDA for "Food and Drug Administration", DoJ too for "Department of Justice". */
export function initialsOf(name: string): Set<string> {
  const found = new Set<string>()
  // “Quernby Ferry Corporation” is the QFC, though a corporation that is left out elsewhere.
  for (const full of new Set([bareOrganisation(name), name.replace(/^the\s+/i, '')]))
    addInitials(full, found)
  return found
}

function addInitials(name: string, found: Set<string>): void {
  const all = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const large = all.filter((word) => /^\p{Lu}/u.test(word))
  if (large.length < 2) return
  const add = (letters: string) => {
    if (letters.length >= 2) found.add(letters)
  }
  add(large.map(initialOf).join(''))
  add(all.map(initialOf).join(''))
  add(all.map((word) => initialOf(word).toUpperCase()).join(''))
  // "US Geological Survey" may be USGS or GS.
  if (/^(?:U\.?S\.?|U\.?K\.?)$/.test(large[0]!)) {
    add(large.slice(1).map(initialOf).join(''))
    add(large[0]!.replaceAll('.', '') + large.slice(1).map(initialOf).join(''))
  }
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!)
}

const companyForms = new Set(
  words(
    'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg sa sas sarl srl spa nv bv oy oyj ab asa as pty kk se',
  ),
)
