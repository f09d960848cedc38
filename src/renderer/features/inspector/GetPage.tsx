import { useState } from 'react'
import type { Article } from '../../../shared/domain/articles'
import { newId } from '../../../shared/domain/ids'
import { toFailure } from '../../../shared/errors'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { countUnderWay } from '../../state/requests'
import { Button } from '../../ui/Button'
import { FetchSteps } from '../importing/FetchSteps'

/** Gets the page that a reference has the address of, because the person asks for it; it can be given up on the way. */
export function GetPage({ article }: { article: Article }) {
  const { api } = useApi()
  const [requestId, setRequestId] = useState<string | null>(null)

  async function get(): Promise<void> {
    const id = newId<string>()
    setRequestId(id)
    await act(
      () => countUnderWay(api.articles.fetch(article.id, id)).catch(unlessGivenUp),
      (outcome) => outcome && 'The page is here, as a new version of this article.',
    )
    setRequestId(null)
  }

  return (
    <>
      {requestId && <FetchSteps requestId={requestId} isUnderWay />}
      {requestId ? (
        <Button onClick={() => void act(api.imports.cancelFetch(requestId))}>Cancel</Button>
      ) : (
        <Button look="primary" onClick={() => void get()}>
          Get the page
        </Button>
      )}
    </>
  )
}

function unlessGivenUp(thrown: unknown): null {
  if (toFailure(thrown).code === 'cancelled') return null
  throw thrown
}
