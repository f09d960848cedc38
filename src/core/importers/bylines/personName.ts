import { agencyNamed } from '../agencies/agencyNames'
import { isPlace } from './places'
import { mayNameJob, namesJob } from './jobs'

const houses =
  /^(?:the )?(?:cond[eé] nast|getty images|axel springer|hearst|gannett|usa today|business insider|the conversation|new york|washington)$/iu
const particles = new Set(
  'de del della delle dello di da do dos das du des la le lo van von vom zu zur zum der den ten ter al el ul bin bint ibn ben abu af av y e i and mac mc st. st san santa dit dos y’ und'.split(
    ' ',
  ),
)

/** Spaces folded, trailing punctuation, degrees and honorifics of a byline gone. */
export function tidyName(name: string): string {
  return name
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .replace(/^[\s,.:;|@•·*/–—-]+|[\s,，、:：;|•·*/–—-]+$/g, '')
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])\s?(?:記者|记者|さん|氏|編集委員|論説委員|特派員)$/u,
      '',
    )
    .replace(
      /(?<=\p{sc=Hangul}{2})\s*(?:선임|인턴|수습|전문)?\s*(?:기자|특파원|논설위원|앵커|PD)$/u,
      '',
    )
    .replace(
      /^(?:mr|mrs|ms|dr|prof|sir|dame|hr|fr|herr|frau|mme|mlle|sr|sra|dott|dott\.ssa)\.?\s+(?=\S+\s)/i,
      '',
    )
    .replace(/,?\s+(?:ph\.?d\.?|m\.?d\.?|mba|esq\.?)$/i, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim()
}

/**
 * True for what can stand as one person's name in a byline: no job, agency, outlet, place, address, number or sentence.
 * `isStated` says that its source calls it a person, so that it may be "Eyal Press" as well.
 */
export function isPersonName(name: string, isStated = false): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (
    /[@\d/\\<>{}[\]"“”„»«#$%*+=?!_:：;|©]/.test(name) ||
    /\b(?:www|https?)\b|\.(?:com|org|net|de|fr|ua)\b/i.test(name)
  )
    return false
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・·＝\s]+$/u.test(name))
    return isEastAsianName(name)
  if (namesJob(name) || agencyNamed(name) !== null || isPlace(name) || houses.test(name))
    return false
  if (/^(?:by|von|par|por|and|with|text|via|in|on|at|from)$/i.test(name)) return false
  if (
    mayNameJob(name) &&
    !(
      isStated &&
      /^(?!the )\p{Lu}\p{Ll}+ (?:\p{Lu}\S* )?\p{Lu}\p{Ll}+$/iu.test(name) &&
      !outletStart.test(name)
    )
  )
    return false
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name)) return false
  // A single word in capitals is an agency or a post: "TNN", "CEO"
  if (/^[\p{Lu}\d.&-]{2,8}$/u.test(name)) return false
  const words = name.split(' ')
  if (words.length > 6) return false
  const named = words.filter(
    (word) => /^(?:\p{Ll}{1,3}['’]|["'’(])?\p{Lu}/u.test(word) || /^\p{Lo}|^[ʻʼ]/u.test(word),
  )
  const joining = words.filter((word) => particles.has(word.toLowerCase()))
  return named.length >= 1 && named.length + joining.length >= words.length
}

const outletStart =
  /^(?:the|daily|morning|evening|sunday|associated|united|national|free|washington|huffington|new|our|local|bbc|cnn|cbs|abc|nbc|fox|sky|business|press|news|web|senior|chief|staff|staff|international|world)\s/iu

function isEastAsianName(name: string): boolean {
  const bare = name.replace(/\s/g, '')
  if (bare.length < 2 || bare.length > 16) return false
  if (/\p{sc=Hangul}/u.test(bare) && bare.length > 5 && !bare.includes('·')) return false
  if (/^[\p{sc=Han}]{7,}$/u.test(bare)) return false
  return (
    agencyNamed(name) === null &&
    !/(?:編集部|編輯部|编辑部|取材班|報道部|新聞|新闻|通信|通讯社|通訊社|报|報|社|网|網|電視|电视|日报|部|局|팀|뉴스|신문|일보|편집부|チーム|デスク|スタッフ|ニュース|オンライン|本部|支局|報導|报道|報道)$|^(?:著者|作者|記者|记者|翻訳者?|監訳|イラスト|写真|訳者|编辑|編輯|来源|來源|기자|文|綜合報導|综合报道|配信|提供|共有|続き)/u.test(
      bare,
    )
  )
}
