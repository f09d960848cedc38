import { useQuery } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { articlePage } from '../../api/reads'
import { runCommand } from '../../commands/command'
import { show } from '../../state/view'
import type { ArticleId, VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { Bar, BarGap } from '../../ui/Bar'
import { IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { Tabs } from '../../ui/Tabs'
import { InspectorButton } from '../inspector/InspectorButton'
import { articleCommands } from './articleCommands'
import { Original } from './Original'
import { Reader } from './Reader'
import { LostPassages } from './versions/LostPassages'
import { Versions } from './versions/Versions'

interface OpenArticle {
  articleId: ArticleId
  versionId?: VersionId
  passage?: Span
}

/** The middle column: the article set for reading, its original, or its versions. */
export function ArticlePane({ place }: { place: OpenArticle }) {
  const { articleId, versionId, passage } = place
  const page = useQuery(articlePage(articleId, versionId)).data
  const [wanted, setWanted] = useState<{ tab: Tab; of: OpenArticle }>({ tab: 'read', of: place })
  // Another article, or another passage of it, is to be read.
  const tab =
    wanted.of.articleId === articleId && wanted.of.passage === passage ? wanted.tab : 'read'
  return (
    <>
      <Bar>
        <Tabs
          label="View of the article"
          chosen={tab}
          onChoose={(tab) => setWanted({ tab, of: place })}
          names={[
            { name: 'read', title: 'Read' },
            { name: 'original', title: 'Original' },
            { name: 'versions', title: 'Versions', count: page?.versions.length ?? 1 },
          ]}
        />
        <BarGap />
        <Menu
          align="end"
          trigger={
            <IconButton name="Article">
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          lines={articleCommands.map((command) => ({
            title: command.title,
            keys: command.keys,
            run: () => runCommand(command),
          }))}
        />
        <InspectorButton />
      </Bar>
      {tab === 'read' && page && (
        <LostPassages page={page} onReview={() => setWanted({ tab: 'versions', of: place })} />
      )}
      {tab === 'read' && (
        <Reader
          articleId={articleId}
          {...(versionId ? { versionId } : {})}
          {...(passage ? { passage } : {})}
          reviewing
        />
      )}
      {tab === 'original' && page && <Original version={page.version} terms={page.article.terms} />}
      {tab === 'versions' && page && (
        <Versions
          page={page}
          onOpen={(versionId, passage) => {
            const opened = { articleId, versionId, ...(passage ? { passage } : {}) }
            show({ screen: 'library', ...opened })
            setWanted({ tab: 'read', of: opened })
          }}
        />
      )}
    </>
  )
}

type Tab = 'read' | 'original' | 'versions'
