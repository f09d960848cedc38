import { words } from './words'

/** What a name ends in, and what the same name ends in in the other cases of its language; folded as names are compared. */
export interface CaseEnding {
  /** What is put back: “ець” of Бондарець, “” where nothing was taken away. */
  base: string
  endings: string[]
  /** What the name must end in before that where nothing was taken away. */
  after: 'vowel' | 'consonant' | null
  /** Women's names do not take these. */
  ofMen: boolean
}

// One line a language. C stands for a name that ends in a consonant, V in a vowel; `!` for what only men's names do.
const table = `
uk: !C=а у ові ом і еві ем; !о=а у ові ом і; !ии=ого ому им ім; !ь=я ю еві ем; !ець=ця цю цеві цем; !ок=ка ку кові ком; а=и і у ою оі іи; я=і ю ею єю
ru: !C=а у ом е ым; !ии=ого ому им ом; !ыи=ого ому ым ом; !ои=ого ому ым ом; !ь=я ю ем е; !и=я ю ем е; !ец=ца цу цом цем це; !ок=ка ку ком ке; а=ы и е у ои ою; я=и ю е еи; ая=ои ую
sr: !C=а у ом е; а=е и у ом
pl: !C=a owi em u ie; !ek=ka kowi kiem ku; !iec=ca cowi cem; !ki=kiego kiemu kim; !o=i e a; a=y i e o; ka=kiej
cs: !C=a ovi em u e; !ek=ka kovi kem; !ec=ce covi cem; !y=eho emu ym em; a=y e u ou ovi; ova=ove ovou
sk: !C=a ovi om u e; !ek=ka kovi kom; !ec=ca covi com; !y=eho emu ym om; a=y e u ou ovi; ova=ovej ovou
hr: !C=a u om em e; a=e i u om
de: C=s; V=s
nl: C=s; V=s
sv: C=s; V=s
da: C=s; V=s
no: C=s; V=s
fi: V=n a lla lle lta ssa sta ksi na; C=in ia illa ille ilta issa ista iksi; nen=sen sta selle sella selta sessa sesta
hu: C=t at et ot nak nek ra re ban ben ba be bol rol tol hoz hez nal nel on en ert ig; V=t nak nek ra re ban ben ba be bol rol tol hoz hez nal nel n ert ig val vel
`

export const caseEndings = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, CaseEnding[]] => {
      const [language, rules] = line.split(': ') as [string, string]
      return [language, rules.split('; ').map(toRule)]
    }),
)

function toRule(rule: string): CaseEnding {
  const [name, endings] = rule.split('=') as [string, string]
  const base = name.replace('!', '')
  const after = base === 'C' ? 'consonant' : base === 'V' ? 'vowel' : null
  return {
    base: after ? '' : base,
    endings: words(endings),
    after,
    ofMen: name.startsWith('!'),
  }
}

/** Given names of men that end as women's do. */
export const menInA = new Set(
  words(
    'микола ілля лука кузьма хома сава микита данила никита илья фома лука савва никола nikita kuba barnaba kosma luka ilija sasha саша',
  ),
)
