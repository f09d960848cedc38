import { afterEach, describe, expect, it } from 'vitest'
import { newId, type QuoteId } from '../../shared/domain/ids'
import { currentSuggestion, offerSuggestions, useReading, type Suggestion } from './reading'

const [first, second, third] = [10, 20, 30].map((start): Suggestion => {
  const id = newId<QuoteId>()
  return { key: `quote:${id}`, target: { kind: 'quote', id }, at: { start, end: start + 5 } }
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
