import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { queryClient } from '../../api/queryClient'
import { articlePage } from '../../api/reads'
import { shell } from '../../api/shell'
import { command, type CommandContext } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { useReading } from '../../state/reading'
import { addToast } from '../../state/toasts'
import { go, useView } from '../../state/view'
import type { ArticlePage } from '../../../shared/pages'
import { lowered, termsInWords } from '../../ui/termsInWords'
import { AddressDialog } from '../importing/AddressDialog'
import { DetailsDialog } from '../inspector/DetailsDialog'
import { familyCommands } from '../lineage/familyCommands'
import { StoriesOfArticle } from './StoriesOfArticle'
import { TermsDialog } from './TermsDialog'
import { suggestAgain } from './reviewCommands'

/** What can be done with the article that is read. */

export const editArticle = command({
  id: 'article.edit',
  title: 'Edit headline, byline, outlet, date…',
  menu: 'file',
  group: 4,
  when: isReading,
  run: () => withArticle((page) => openDialog(<DetailsDialog article={page.article} />)),
})

export const setTerms = command({
  id: 'article.terms',
  title: 'Terms…',
  menu: 'file',
  group: 4,
  when: isReading,
  run: () =>
    withArticle(({ article }) =>
      openDialog(
        <TermsDialog
          terms={article.terms}
          onSave={(terms) =>
            act(
              api.articles.setTerms(article.id, terms),
              `The article: ${lowered(termsInWords(terms))}.`,
            )
          }
        />,
      ),
    ),
})

export const chooseStories = command({
  id: 'article.stories',
  title: 'Stories it stands in…',
  menu: 'file',
  group: 4,
  when: isReading,
  run: () => withArticle((page) => openDialog(<StoriesOfArticle articleId={page.article.id} />)),
})

export const openAddress = command({
  id: 'article.address',
  title: 'Open its address in the browser…',
  menu: 'file',
  group: 4,
  when: isReading,
  run: () =>
    withArticle(({ article }) => {
      const address = article.url ?? article.canonicalUrl
      if (address) void act(shell.openOutside(address))
      else
        addToast(
          'This article has no address. Add one under “Edit headline, byline, outlet, date”.',
        )
    }),
})

export const fetchAgain = command({
  id: 'article.fetch',
  title: 'Get its page from the web…',
  menu: 'file',
  group: 4,
  when: isReading,
  run: () =>
    withArticle(({ article }) => {
      if (article.url) openDialog(<AddressDialog address={article.url} of={article} />)
      else
        addToast(
          'This article has no address. Add one under “Edit headline, byline, outlet, date”.',
        )
    }),
})

export const removeArticle = command({
  id: 'article.remove',
  title: 'Remove from the library',
  menu: 'file',
  group: 4,
  when: isReading,
  run: () =>
    withArticle(async ({ article }) => {
      if ((await act(api.articles.remove(article.id).then(() => true))) !== true) return
      if (useView.getState().place.screen === 'library') go({ screen: 'library', articleId: null })
      await offerUndo(`“${article.title}” was removed.`)
    }),
})

export const articleCommands = [
  editArticle,
  setTerms,
  chooseStories,
  suggestAgain,
  openAddress,
  fetchAgain,
  ...familyCommands,
  removeArticle,
]

function isReading({ hasLibrary }: CommandContext): boolean {
  return hasLibrary && useReading.getState().articleId !== null
}

async function withArticle(use: (page: ArticlePage) => unknown): Promise<void> {
  const { articleId, versionId } = useReading.getState()
  if (!articleId) return
  const page = await act(queryClient.fetchQuery(articlePage(articleId, versionId)))
  if (page) await use(page)
}
