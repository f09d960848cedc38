import { Copy } from 'lucide-react'
import { act } from '../../api/act'
import { runCommand } from '../../commands/command'
import type { ArticlePage } from '../../../shared/pages'
import { dayInWords } from '../../../shared/domain/days'
import { AppError } from '../../../shared/errors'
import { Button, IconButton } from '../../ui/Button'
import { Fact, Section } from '../../ui/Section'
import { termsInWords } from '../../ui/termsInWords'
import { counted, dotted, momentInWords, sizeInWords } from '../../ui/words'
import { setTerms } from '../reader/articleCommands'
import { FetchedFacts } from './FetchedFacts'
import { GetPage } from './GetPage'
import styles from './Custody.module.css'

/** What was stored, when, and how it can be proved to be the same. */
export function Custody({ page: { article, version, fetched } }: { page: ArticlePage }) {
  return (
    <>
      <Section title="Custody">
        <Fact name="Captured">{momentInWords(version.capturedAt)}</Fact>
        <Fact name="SHA-256">
          <span className={styles.sum}>
            {version.sha256.slice(0, 4)}…{version.sha256.slice(-4)}
            <IconButton
              name="Copy the whole SHA-256"
              onClick={() => void act(copy(version.sha256), 'The SHA-256 is on the clipboard.')}
            >
              <Copy size={13} aria-hidden />
            </IconButton>
          </span>
        </Fact>
        <Fact name="Original">
          {version.mediaType}, {sizeInWords(version.byteLength)}
        </Fact>
        {fetched && (
          <Fact name="From the web">
            {dotted(
              momentInWords(fetched.finishedAt),
              fetched.hops.length > 1 &&
                `${counted(fetched.hops.length, 'address', 'addresses')} asked`,
            )}
          </Fact>
        )}
        {article.url && (
          <Fact name="Address">
            <span className={styles.address}>
              {article.url.replace(/^https?:\/\/(www\.)?/, '')}
            </span>
          </Fact>
        )}
        {fetched && <FetchedFacts fetched={fetched} />}
        {article.kind === 'reference' && article.url && <GetPage article={article} />}
      </Section>
      <Section title="How it is known">
        <Fact name="Headline">{article.titleHow}</Fact>
        <Fact name="Byline">{article.bylineHow}</Fact>
        <Fact name="Outlet">{article.outletHow}</Fact>
        <Fact name="Published">{article.publishedHow}</Fact>
        {article.modifiedOn && (
          <Fact name="Changed">
            {dayInWords(article.modifiedOn)}: {article.modifiedHow}
          </Fact>
        )}
        {article.section && (
          <Fact name="Section">
            {article.section}: {article.sectionHow}
          </Fact>
        )}
        {article.agencies.length > 0 && (
          <Fact name="Agencies">
            {article.agencies.join(', ')}: {article.agenciesHow}
          </Fact>
        )}
        <Fact name="Terms">
          <Button onClick={() => runCommand(setTerms)}>{termsInWords(article.terms)}</Button>
        </Fact>
      </Section>
    </>
  )
}

async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    throw new AppError('clipboard', 'The clipboard could not be written. Try once more.')
  }
}
