import { gradeWords } from '../shared/domain/checks'
import { checkWholeDraft } from '../core/services/checks'
import { printJson } from './lines'
import { draftNamed, withLibrary } from './withLibrary'

/** `stet check DRAFT`: one line a quoted string, in reading order. */
export function checkDraft(
  name: string,
  options: { library: string; json?: boolean },
): Promise<boolean> {
  return withLibrary(options.library, {}, (desk) => {
    for (const checked of checkWholeDraft(desk, draftNamed(desk, name))) {
      const { text, grade, match, speaker, diff } = checked
      if (options.json)
        printJson({
          text,
          grade,
          article: match && {
            id: match.articleId,
            title: match.articleTitle,
            outlet: match.outlet,
          },
          start: match?.start ?? null,
          end: match?.end ?? null,
          speaker,
          diff,
        })
      else
        process.stdout.write(
          `${gradeWords[grade].padEnd(26)} “${text}”${match ? `  — ${match.outlet ?? match.articleTitle}` : ''}\n`,
        )
    }
    return true
  })
}
