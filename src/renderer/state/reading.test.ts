import { afterEach, describe, expect, it } from 'vitest'
import { newId, type QuoteId } from '../../shared/domain/ids'
import {
  arrangeSuggestions,
  currentSuggestion,
  offerSuggestions,
  settleSuggestions,
  stepSuggestion,
  useReading,
  type Suggestion,
} from './reading'

const [first, second, third] = [10, 20, 30].map((start): Suggestion => {
  const id = newId<QuoteId>()
  const at = { start, end: start + 5 }
  const target = { kind: 'quote', id } as const
  return { key: `quote:${id}`, kind: 'quote', target, at, confidence: start / 100 }
}) as [Suggestion, Suggestion, Suggestion]

afterEach(() => useReading.setState(useReading.getInitialState(), true))

describe('what is suggested', () => {
  it('leaves out what was answered just now, and brings it back when that was undone', () => {
    offerSuggestions([first, second], [first.key])
    expect(useReading.getState().suggestions).toEqual([second])
    offerSuggestions([first, second], [])
    expect(useReading.getState().suggestions).toEqual([first, second])
  })

  it('rings the next in the text when the ringed one was settled with another', () => {
    offerSuggestions([first, second, third], [])
    useReading.setState({ current: second.key, at: second.at })
    offerSuggestions([first, third], [])
    expect(currentSuggestion(useReading.getState())).toBe(third)
    offerSuggestions([first], [])
    expect(currentSuggestion(useReading.getState())).toBe(first)
  })

  it('leaves the ring on a mark that is no suggestion', () => {
    useReading.setState({ current: 'entity:of one’s own' })
    offerSuggestions([first, second], [])
    offerSuggestions([second], [])
    expect(useReading.getState().current).toBe('entity:of one’s own')
  })
})

describe('going through what is suggested', () => {
  const ringed = () => currentSuggestion(useReading.getState())

  it('goes round in the order of the text', () => {
    offerSuggestions([first, second, third], [])
    stepSuggestion(1)
    expect(ringed()).toBe(first)
    stepSuggestion(-1)
    expect(ringed()).toBe(third)
    stepSuggestion(1)
    expect(ringed()).toBe(first)
  })

  it('goes on from a mark that is none to the next in the text', () => {
    offerSuggestions([first, second, third], [])
    useReading.setState({ current: 'entity:of one’s own', at: { start: 22, end: 25 } })
    stepSuggestion(1)
    expect(ringed()).toBe(third)
    useReading.setState({ current: 'entity:of one’s own', at: { start: 40, end: 45 } })
    stepSuggestion(1)
    expect(ringed()).toBe(first)
  })

  it('can have the surest first, and then says what comes beyond the last', () => {
    const beyond: number[] = []
    offerSuggestions([first, second, third], [])
    arrangeSuggestions({ order: 'surest first', beyond: (step) => beyond.push(step) })
    expect(useReading.getState().suggestions).toEqual([third, second, first])
    stepSuggestion(1)
    settleSuggestions([third.key])
    expect(ringed()).toBe(second)
    stepSuggestion(1)
    stepSuggestion(1)
    expect(ringed()).toBe(first)
    expect(beyond).toEqual([1])
  })

  it('leaves out the kinds that are not asked for, which wait all the same', () => {
    const event: Suggestion = {
      key: 'event:signing',
      kind: 'event',
      target: { kind: 'event', id: newId() },
      at: { start: 25, end: 28 },
      confidence: null,
    }
    offerSuggestions([first, event, third], [])
    arrangeSuggestions({ only: 'event' })
    const { suggestions, waiting } = useReading.getState()
    expect(suggestions).toEqual([event])
    expect(waiting).toHaveLength(3)
  })

  it('has what is only told come after all that is quoted, however sure it is', () => {
    const told: Suggestion = { ...second, key: 'quote:told', kind: 'indirect', confidence: 0.99 }
    offerSuggestions([first, told, third], [])
    arrangeSuggestions({ order: 'surest first' })
    expect(useReading.getState().suggestions).toEqual([third, first, told])
    arrangeSuggestions({ only: 'quote' })
    expect(useReading.getState().suggestions).toEqual([third, first])
    arrangeSuggestions({ only: 'indirect' })
    expect(useReading.getState().suggestions).toEqual([told])
  })
})
