import { useQuery } from '@tanstack/react-query'
import type { StoryId } from '../../../shared/domain/ids'
import { storyList } from '../../api/reads'
import { Choice } from '../../ui/Field'

/** Which story something comes into; none is the library alone. */
export function StoryChoice({
  value,
  onChoose,
}: {
  value: StoryId | null
  onChoose: (story: StoryId | null) => void
}) {
  const { data: stories = [] } = useQuery(storyList())
  return (
    <Choice
      label="Story"
      value={value ?? none}
      choices={[
        ...stories
          .filter(({ id, archivedAt }) => !archivedAt || id === value)
          .map(({ id, title }): [string, string] => [id, title]),
        [none, 'No story: the library only'],
      ]}
      onChoose={(chosen) => onChoose(chosen === none ? null : (chosen as StoryId))}
    />
  )
}

const none = ''
