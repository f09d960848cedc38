import { describe, expect, test } from 'vitest'
import type { FoundFollowUp } from '../../../shared/domain/analysis'
import type { Day } from '../../../shared/domain/days'
import { analyze } from '../analyze'

/** A Wednesday. */
const published = '2025-03-12' as Day

function found(text: string, day: Day | null = published): FoundFollowUp[] {
  return analyze(text, { published: day }).followUps
}

describe('what is announced with a day becomes a follow-up', () => {
  test.each<[string, string, string]>([
    ['The council will meet on Tuesday.', '2025-03-18', 'The council will meet'],
    [
      'On Tuesday, the harbour board will vote on the plan.',
      '2025-03-18',
      'The harbour board will vote on the plan',
    ],
    [
      'The harbour board is due to report by 30 May.',
      '2025-05-30',
      'The harbour board is due to report',
    ],
    ['A verdict is due on Friday.', '2025-03-14', 'A verdict is due'],
    [
      'The inquest is scheduled to open on 2 June.',
      '2025-06-02',
      'The inquest is scheduled to open',
    ],
    ['The hearing has been scheduled for April 9.', '2025-04-09', 'The hearing has been scheduled'],
    ['A decision is expected in June.', '2025-06', 'A decision is expected'],
    [
      'The survey is expected to be published next month.',
      '2025-04',
      'The survey is expected to be published',
    ],
    ['The bridge is set to reopen in September.', '2025-09', 'The bridge is set to reopen'],
    [
      'The harbour board plans to publish the survey in April.',
      '2025-04',
      'The harbour board plans to publish the survey',
    ],
    ['The firm intends to appeal by 1 April.', '2025-04-01', 'The firm intends to appeal'],
    [
      'The minister is to visit the island on Monday.',
      '2025-03-17',
      'The minister is to visit the island',
    ],
    [
      'The minister is visiting the island on Saturday.',
      '2025-03-15',
      'The minister is visiting the island',
    ],
    [
      'The council holds an extraordinary meeting at 7pm on Thursday.',
      '2025-03-13',
      'The council holds an extraordinary meeting at 7pm',
    ],
    [
      'The council has called an extraordinary meeting for Thursday 3 April.',
      '2025-04-03',
      'The council has called an extraordinary meeting',
    ],
    ['The court set a hearing for 3 June.', '2025-06-03', 'The court set a hearing'],
    ['The hearing was adjourned until 14 May.', '2025-05-14', 'The hearing was adjourned'],
    ['The vote has been postponed to 28 April.', '2025-04-28', 'The vote has been postponed'],
    ['Work to prop the deck begins on April 14.', '2025-04-14', 'Work to prop the deck begins'],
    ['Talks on the ferry line resume on Monday.', '2025-03-17', 'Talks on the ferry line resume'],
    ['The new fares take effect on 1 May.', '2025-05-01', 'The new fares take effect'],
    ['The new rule takes effect on 1 May.', '2025-05-01', 'The new rule takes effect'],
    ['The festival runs from 3 to 9 May.', '2025-05-03/2025-05-09', 'The festival runs'],
    ['The election is on 3 May.', '2025-05-03', 'The election is on 3 May'],
    ['He was due to appear in court on Friday.', '2025-03-14', 'He was due to appear in court'],
    ['The jury returns tomorrow.', '2025-03-13', 'The jury returns'],
    [
      'Ms Calder will give evidence to the inquiry next week.',
      '2025-03-17/2025-03-23',
      'Ms Calder will give evidence to the inquiry',
    ],
  ])('%s', (text, due, title) => {
    const [followUp, ...others] = found(text)
    expect(others).toEqual([])
    expect([followUp?.kind, followUp?.due, followUp?.title]).toEqual(['scheduled', due, title])
  })
})

describe('a deadline is one too', () => {
  test.each<[string, string, string]>([
    [
      'Residents have until Friday to object to the plan.',
      '2025-03-14',
      'Deadline for residents to object to the plan',
    ],
    [
      'The council has until 30 April to answer the complaint.',
      '2025-04-30',
      'Deadline for the council to answer the complaint',
    ],
    ['The deadline for objections is 4 April.', '2025-04-04', 'The deadline for objections'],
    [
      'The firm must hand over its emails by 1 April.',
      '2025-04-01',
      'The firm must hand over its emails',
    ],
    [
      'The council has been ordered to release the minutes by Monday.',
      '2025-03-17',
      'The council has been ordered to release the minutes',
    ],
    ['The bridge will not reopen until September.', '2025-09', 'The bridge may reopen'],
  ])('%s', (text, due, title) => {
    expect(found(text).map((followUp) => [followUp.due, followUp.title])).toEqual([[due, title]])
  })
})

describe('what somebody promised is a promise, with or without a day', () => {
  test.each<[string, string | null, string]>([
    [
      'The board promised to publish the figures by the end of the month.',
      '2025-03-31',
      'The board promised to publish the figures',
    ],
    ['The board has pledged to repay the fares.', null, 'The board has pledged to repay the fares'],
    [
      'The board has committed itself to publish the minutes.',
      null,
      'The board has committed itself to publish the minutes',
    ],
    ['The union vowed to strike on 2 April.', '2025-04-02', 'The union vowed to strike'],
    [
      'The firm has agreed to hand over the receipts by 31 March.',
      '2025-03-31',
      'The firm has agreed to hand over the receipts',
    ],
    [
      'The board said it would publish the survey in full on 4 April.',
      '2025-04-04',
      'The board is to publish the survey in full',
    ],
    [
      'The board said on Monday that it would answer by 21 March.',
      '2025-03-21',
      'The board is to answer',
    ],
  ])('%s', (text, due, title) => {
    expect(found(text).map((followUp) => [followUp.kind, followUp.due, followUp.title])).toEqual([
      ['promise', due, title],
    ])
  })
})

describe('whom a reporter asked, and what came back', () => {
  test.each<[string, string, FoundFollowUp['reply']]>([
    [
      'The Bell has reached out to Quernby Borough Council for comment.',
      'Comment from Quernby Borough Council',
      'asked',
    ],
    [
      'The Bell has approached the school district for comment.',
      'Comment from the school district',
      'asked',
    ],
    [
      'Quernby Borough Council has been contacted for comment.',
      'Comment from Quernby Borough Council',
      'asked',
    ],
    [
      'The Bell has requested comment from Quernby Borough Council.',
      'Comment from Quernby Borough Council',
      'asked',
    ],
    [
      'The Bell asked Quernby Borough Council for a copy of the receipt.',
      'Answer from Quernby Borough Council',
      'asked',
    ],
    [
      'Quernby Borough Council did not respond to a request for comment.',
      'Comment from Quernby Borough Council',
      'silent',
    ],
    [
      'A spokesman for Quernby Borough Council did not immediately respond to requests for comment.',
      'Comment from Quernby Borough Council',
      'silent',
    ],
    [
      'Quernby Borough Council had not replied to emails by Tuesday.',
      'Answer from Quernby Borough Council',
      'silent',
    ],
    [
      'The council did not answer a question about the receipt.',
      'Answer from the council about the receipt',
      'silent',
    ],
    [
      'The company, which is based on Skerrow, could not be reached for comment.',
      'Comment from the company',
      'silent',
    ],
    [
      'The ferry company was not available for comment.',
      'Comment from the ferry company',
      'silent',
    ],
    ['Attempts to reach the captain were unsuccessful.', 'Answer from the captain', 'silent'],
    ['Messages left for the captain were not returned.', 'Answer from the captain', 'silent'],
    [
      'The council’s leader, Mara Lindqvist, declined to be interviewed.',
      'Comment from Mara Lindqvist',
      'declined',
    ],
    [
      'The Lindqvist campaign declined to comment.',
      'Comment from the Lindqvist campaign',
      'declined',
    ],
    [
      'Mara Lindqvist refused to answer questions about the survey.',
      'Answer from Mara Lindqvist about the survey',
      'declined',
    ],
    ['The harbour board had no comment.', 'Comment from the harbour board', 'declined'],
  ])('%s', (text, title, reply) => {
    expect(found(text).map((followUp) => [followUp.kind, followUp.title, followUp.reply])).toEqual([
      ['request', title, reply],
    ])
  })

  test('what came back in the next sentence belongs to the same asking', () => {
    const text =
      'The Bell asked Quernby Borough Council for a copy of the receipt. It had not replied by Friday afternoon.'
    const [request, ...others] = found(text)
    expect(others).toEqual([])
    expect(request).toMatchObject({ title: 'Answer from Quernby Borough Council', reply: 'silent' })
    expect(text.slice(request!.start, request!.end)).toBe(text)
  })
})

describe('what is no follow-up', () => {
  test.each<[string, string]>([
    ['a past that had a future', 'Mara Lindqvist would later meet the board in 1998.'],
    ['a plan that has had its day', 'The trial was due to open in 2019.'],
    ['the past perfect', 'The board had promised to publish the survey by April.'],
    ['the past perfect of a plan', 'The hearing had been scheduled for 3 June.'],
    ['a condition', 'If the survey is late, the ferry will stop on Friday.'],
    ['another condition', 'The ferry will stop on Friday unless the board pays.'],
    ['what is said in a quotation', '“We will see what the board does on Tuesday,” she said.'],
    [
      'what is promised in a quotation',
      '“The board has promised to publish every figure,” she said.',
    ],
    ['what might be', 'The board may publish the survey in April.'],
    ['what would have been', 'The board would have met on Friday.'],
    ['what will not be', 'The council will not meet on Friday.'],
    ['a question', 'Will the council meet on Friday?'],
    ['a cause', 'Delays on the line are due to rain on Monday.'],
    ['a forecast of a far year', 'The sea will rise around the island by 2050.'],
    ['a state', 'Either way the bridge was open on Friday.'],
    ['a start that was', 'The festivals were off to a bright start on Friday.'],
    ['a forecast of a figure', 'Fares will rise by a tenth next year.'],
    ['something without a day', 'The council will look at the bridge.'],
    ['a day that has passed', 'The harbour board closed the pier on March 3.'],
    ['the present of a caption', 'A man walks past the closed pier on Tuesday.'],
    ['who speaks without a name', 'A member of staff, who declined to be named, saw the page.'],
    ['somebody’s own words', 'No, I will back the plan on Tuesday.'],
    ['an ambulance', 'The ambulance did not respond.'],
    ['a comment declined long ago', 'In 2019 the board declined to comment.'],
    ['another relative clause', 'The board members who will vote on Tuesday were told.'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('a story without a day of publication promises nothing', () => {
    const text =
      'He promised to build her a house. They will meet on Tuesday. She is due to leave in spring.'
    expect(found(text, null)).toEqual([])
  })

  test('other languages: nothing is guessed', () => {
    expect(found('Der Rat wird am 3. April tagen. Le conseil se réunira le 3 avril.')).toEqual([])
  })
})

describe('one sentence, two things', () => {
  test('each has its own day and the subject of both', () => {
    expect(
      found('Mr Stannage will begin work on Monday 31 March and report by Friday 30 May.').map(
        ({ due, title }) => [due, title],
      ),
    ).toEqual([
      ['2025-03-31', 'Mr Stannage will begin work'],
      ['2025-05-30', 'Mr Stannage will report'],
    ])
  })

  test('clauses of their own too', () => {
    expect(
      found(
        'Work to prop the deck is due to begin on Monday 14 April, and the hearing will open on 6 May.',
      ).map(({ due, title }) => [due, title]),
    ).toEqual([
      ['2025-04-14', 'Work to prop the deck is due to begin'],
      ['2025-05-06', 'The hearing will open'],
    ])
  })

  test('what an article says twice is suggested once', () => {
    const twice =
      'The council will meet on Tuesday. Few people know. The council will meet on Tuesday.'
    expect(found(twice)).toHaveLength(1)
  })
})

test('who is named where somebody is, and is that entity', () => {
  const text = 'Mara Lindqvist, president of the board, will answer questions on Tuesday.'
  const { followUps, entities } = analyze(text, { published })
  const who = followUps[0]!.who!
  expect(text.slice(who.start, who.end)).toBe('Mara Lindqvist')
  expect(entities.find(({ id }) => id === who.entity)?.name).toBe('Mara Lindqvist')
})

test('“she” of the next sentence is told by name', () => {
  const text =
    'Mara Lindqvist answered letters in the hall. She will meet the islanders on Tuesday.'
  expect(found(text)[0]).toMatchObject({ title: 'Mara Lindqvist will meet the islanders' })
})

test('of somebody in a case nobody says that they will', () => {
  const text = 'The hearing in the case against Mara Lindqvist will open on Tuesday.'
  expect(found(text)[0]).toMatchObject({ who: null })
})
