import { expect, test } from 'vitest'
import { bodyOf } from '../bodyOf'
import { importHtml } from './importHtml'

const paragraphs = [
  'The harbour board put off its vote on the new ferry contract on Wednesday, after two members had asked for time.',
  'The contract would have gone to a company from the mainland that runs four other lines along the coast.',
  'Fishermen from the north quay had filled the public gallery, and applauded when the vote was called off.',
  'A new date has not been set, and until then the old ferry keeps running three times a day.',
].map((words) => `<p>${words}</p>`)

/** The lines of the article in a page whose third paragraph comes after `between`. */
function linesAround(between: string): string[] {
  const body = `${paragraphs[0]}${paragraphs[1]}${between}${paragraphs[2]}${paragraphs[3]}`
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><article><h1>Vote put off</h1><div class="text">${body}</div></article></body></html>`
  return bodyOf(importHtml(page, {})).text.split('\n')
}

test('a heading goes with the list of other stories that it stands over in one box', () => {
  const list = '<ul class="latest-posts"><li><a href="/1">Fares go up</a></li></ul>'
  expect(linesAround(`<div class="box"><h3>Sur le même thème</h3>${list}</div>`)).toHaveLength(4)
  expect(
    linesAround(`<div class="box"><div><h3>Sur le même thème</h3></div>${list}</div>`),
  ).toHaveLength(4)
})

test('a heading of the article stays, whatever stands right after it', () => {
  const promotion = '<div class="related"><a href="/1">Fares go up in May for all</a></div>'
  expect(linesAround(`<h2>What happens next</h2>${promotion}`)).toContain('What happens next')
  expect(linesAround(`<div><h2>What happens next</h2></div><div>${promotion}</div>`)).toContain(
    'What happens next',
  )
})

test('links of a few Chinese letters are links as much as longer ones', () => {
  const list =
    '<ul><li><a href="/1">渡轮票价五月上涨</a></li><li><a href="/2">渡轮数字</a></li></ul>'
  expect(linesAround(list)).toHaveLength(4)
})

test('a byline and a date in one line are no line of the article', () => {
  const line =
    '<p>Door Femke van der Zwaan en Joost Hofstra | Gepubliceerd: 11 maart 2026 14:20</p>'
  expect(linesAround(line)).toHaveLength(4)
})
