import { describe, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import { analyze } from '../analyze'

function eventsIn(text: string): [string, string][] {
  return analyze(text, { published: '2025-03-12' as Day }).events.map(({ edtf, title }) => [
    edtf,
    title,
  ])
}

describe('dated sentences become events with a title', () => {
  test.each<[string, string, string]>([
    [
      'The harbour board closed the pier on March 3.',
      '2025-03-03',
      'The harbour board closed the pier',
    ],
    [
      'On March 3, the harbour board closed the pier.',
      '2025-03-03',
      'The harbour board closed the pier',
    ],
    [
      'The harbour board closed the pier on March 3, a spokeswoman told the Osier Post.',
      '2025-03-03',
      'The harbour board closed the pier',
    ],
    [
      'Mara Lindqvist, chair of the harbour board since autumn, resigned on March 3 after a long fight over the new channel.',
      '2025-03-03',
      'Mara Lindqvist resigned',
    ],
    [
      'The fair runs from May 3 to May 9 in Osier Bridge.',
      '2025-05-03/2025-05-09',
      'The fair runs in Osier Bridge',
    ],
    [
      'The two ministers met in Oslo on Tuesday to discuss the ferry line and its money.',
      '2025-03-11',
      'The two ministers met in Oslo',
    ],
  ])('%s', (text, edtf, title) => {
    expect(eventsIn(text)).toEqual([[edtf, title]])
  })

  // prettier-ignore
  test.each([
    ['The harbour board voted on Tuesday to close Osier Bridge after engineers found rust in five of its hangers.', '2025-03-11 The harbour board voted to close Osier Bridge'],
    ['Mara Lindqvist, who has chaired the board since 2019, said on Monday that the pier would reopen in May.', '2019 Mara Lindqvist has chaired the board · 2025-03-10 Mara Lindqvist said that the pier would reopen in May · 2025-05 The pier would reopen'],
    ['Engineers from the firm Brandreth Tull inspected the bridge in February and found rust in five of its 44 hangers.', '2025-02 Engineers from the firm Brandreth Tull inspected the bridge and found rust'],
    ['Mara Lindqvist joined the board in 2015. She became its chair in 2019.', '2015 Mara Lindqvist joined the board · 2019 Mara Lindqvist became its chair'],
    ['Tomas Eide resigned on March 3. He had been accused of hiding the report.', '2025-03-03 Tomas Eide resigned'],
    ['According to minutes seen by the Osier Post, the board discussed the report on February 21.', '2025-02-21 The board discussed the report'],
    ['The report was published on Tuesday, according to the ministry.', '2025-03-11 The report was published'],
    ['On Sunday, Lindqvist told reporters that the bridge had been closed since March 7.', '2025-03-09 Lindqvist told reporters that the bridge had been closed since March 7 · 2025-03-07 The bridge had been closed'],
    ['The bridge, which opened in 1931, was closed on March 7 by order of the council.', '1931 The bridge opened · 2025-03-07 The bridge was closed by order of the council'],
    ['Two people were killed and dozens injured when a ferry hit the pier on Tuesday.', '2025-03-11 Two people were killed and dozens injured'],
    ['President Anna Ruud signed the treaty on Monday, ending a dispute that had lasted eleven years.', '2025-03-10 President Anna Ruud signed the treaty'],
    ['The council is expected to decide on the plan on Thursday.', '2025-03-13 The council is expected to decide on the plan'],
    ['A court in Oslo on Tuesday sentenced former minister Jonas Krog to four years in prison for taking bribes.', '2025-03-11 A court in Oslo sentenced former minister Jonas Krog to four years in prison'],
    ['In a statement released on Tuesday, Halyard Group said it would sell its ferries.', '2025-03-11 Halyard Group said it would sell its ferries'],
    ['The company, founded in 1998, employs 300 people.', '1998 The company was founded'],
    ['Born in 1961 in Bergen, Eide studied law.', '1961 Eide was born in Bergen'],
    ['Eide was born in 1961.', '1961 Eide was born'],
    ['"We closed it on Monday," she said. The council confirmed this on Tuesday.', '2025-03-11 The council confirmed this'],
    ['Lindqvist allegedly ordered the files destroyed on March 4, prosecutors said.', '2025-03-04 Lindqvist allegedly ordered the files destroyed'],
    ['The ministers met in Oslo on Tuesday and agreed to build a new ferry terminal at Osier.', '2025-03-11 The ministers met in Oslo'],
    ['More than 2,000 people marched through Quernby on Saturday to demand that the bridge be reopened, police said.', '2025-03-08 More than 2,000 people marched through Quernby'],
    ['The strike, now in its third week, began on February 20.', '2025-02-20 The strike began'],
    ['Since 2019, the board has met in secret.', '2019 The board has met in secret'],
    ['The vote is scheduled for Thursday.', '2025-03-13 The vote is scheduled'],
    ['Last week, the ferry line Osier Marine announced plans to cut 200 jobs.', '2025-03-03/2025-03-09 The ferry line Osier Marine announced plans to cut 200 jobs'],
    ['Osier Marine announced last week that it will cut 200 jobs.', '2025-03-03/2025-03-09 Osier Marine announced that it will cut 200 jobs'],
    ['Tomas Eide is wanted in Oslo. He was arrested on Friday at Bergen airport as he tried to board a flight to Lisbon.', '2025-03-07 Tomas Eide was arrested at Bergen airport'],
    ['On March 3, 2025, at about 6 p.m., a crane fell into the harbour.', '2025-03-03 A crane fell into the harbour'],
    ['The talks, which were to begin on Monday, have been put off until Thursday because of the storm.', '2025-03-17 The talks were to begin · 2025-03-13 The talks have been put off because of the storm'],
    ['As the Osier Post first reported on Monday, the mayor had known of the rust.', '2025-03-10 The mayor had known of the rust'],
    ['The festival will be held from May 3 to May 9 in Osier Bridge.', '2025-05-03/2025-05-09 The festival will be held in Osier Bridge'],
    ['The agreement, reached late on Sunday after two days of talks, calls for both sides to withdraw by April 1.', '2025-03-09 The agreement was reached after two days of talks · 2025-04-01 The agreement calls for both sides to withdraw'],
    ['Police on Wednesday arrested a 34-year-old man in connection with the fire that destroyed the town\'s library in January.', '2025-03-12 Police arrested a 34-year-old man in connection with the fire · 2025-01 The fire destroyed the town\'s library'],
    ['The fire destroyed the library on January 4.', '2025-01-04 The fire destroyed the library'],
    ['But on Tuesday the board also reversed itself, voting 5-4 to keep the bridge open.', '2025-03-11 The board also reversed itself'],
    ['Halyard Group was bought by Osier Marine in 2020 for $40 million.', '2020 Halyard Group was bought by Osier Marine for $40 million'],
    ['Unemployment fell to 4.1 percent in February, the statistics office said.', '2025-02 Unemployment fell to 4.1 percent'],
    ['Stannage is due to report by May 30.', '2025-05-30 Stannage is due to report'],
    ['Colm Pargeter stepped aside on March 28. Two days later, he left the country.', '2025-03-28 Colm Pargeter stepped aside · 2025-03-30 Colm Pargeter left the country'],
    ['In 2019 the old pier burned down; a year later a new one was opened.', '2019 The old pier burned down · 2020 A new one was opened'],
    ['By Monday evening, rescuers had found three more bodies in the wreck.', '2025-03-10 Rescuers had found three more bodies in the wreck'],
    ['This year, the Osier team won the cup overall, with the silver medal going to Ellery.', '2025 The Osier team won the cup overall'],
    ['On Tuesday, the harbour board announced the start of a public hunt for a new flag, and asked who would pay.', '2025-03-11 The harbour board announced the start of a public hunt for a new flag'],
    ['In 2019 and 2023 the pier was shut.', '2019 The pier was shut · 2023 The pier was shut'],
    ['Over 4,000 people came last year and this year the town expects 6,000.', '2024 Over 4,000 people came · 2025 The town expects 6,000'],
    ['The council closed the bridge 13 days later, on Thursday 20 February.', '2025-02-20 The council closed the bridge 13 days later'],
    ['Next year’s fair is scheduled to take place in Ellery.', '2026 The fair is scheduled to take place in Ellery'],
    ['The home office is today to begin sending questionnaires in place of interviews to some 12,000 people who fled in boats.', '2025-03-12 The home office is to begin sending questionnaires in place of interviews'],
    ['A bridge officer replied on Monday that the advice had been “noted”.', '2025-03-10 A bridge officer replied that the advice had been “noted”'],
    ['The free bus carried 212 people on March 1, its first day.', '2025-03-01 The free bus carried 212 people'],
    ['A council voted by 17 to 14 on Tuesday to keep its leader after a row over a footbridge that stayed open.', '2025-03-11 A council voted by 17 to 14 to keep its leader'],
    ['The festival runs through May 11 this year.', '2025-05-11 The festival runs'],
    ['Eide will begin work on Monday 31 March and report by Friday 30 May.', '2025-03-31 Eide will begin work'],
    ['The island has been shunned by its neighbours after it was not invited to a summit that thirty towns attended on Tuesday.', '2025-03-11 The island has been shunned by its neighbours'],
    ['The mayor said on Monday he would resign.', '2025-03-10 The mayor said he would resign'],
    ['Prices rose 3 percent in February from a year earlier.', '2025-02 Prices rose 3 percent'],
    ['Two weeks ago the pier burned down.', '2025-02-26~ The pier burned down'],
    ['The gallery celebrated the Thursday opening with a party.', '2025-03-06 The gallery celebrated the opening with a party'],
    ['The council got the report on Friday 7 March 2025 and closed the bridge on Monday.', '2025-03-07 The council got the report · 2025-03-10 The council closed the bridge'],
    ['Tomas Eide left the board on March 3 and joined Halyard Group on Monday.', '2025-03-03 Tomas Eide left the board · 2025-03-10 Tomas Eide joined Halyard Group'],
    ['The bridge closed on March 7.', '2025-03-07 The bridge closed'],
    ['Hundreds gathered outside the town hall on Sunday evening, chanting and waving banners.', '2025-03-09 Hundreds gathered outside the town hall'],
    ['The mayor, Ines Calder, will meet engineers on Thursday to discuss the repairs, her office said.', '2025-03-13 The mayor, Ines Calder, will meet engineers'],
    ['Lindqvist left Norway in 2003 and has lived in Lisbon ever since.', '2003 Lindqvist left Norway'],
    ['Seven men have been on trial since January 2024 over the sinking of the ferry.', '2024-01 Seven men have been on trial over the sinking of the ferry'],
    ['On Monday it emerged that the council had been warned twice.', '2025-03-10 It emerged that the council had been warned twice'],
    ['OSIER, March 11 (NW) — The council shut the bridge on Monday after engineers warned that it might fall.', '2025-03-10 The council shut the bridge'],
    ['The harbour has been the talk of the town since Monday’s debate.', ''],
    ['Eide complained about his microphone during Monday’s debate with Calder.', '2025-03-10 Eide complained about his microphone'],
    ['In a speech in Fort Ellery, Quernland, on Friday, Calder laid out her plans for the harbour.', '2025-03-07 Calder laid out her plans for the harbour'],
    ['The board voted on Thursday to hold Tomas Eide, a former aide to the mayor, in contempt of the council for refusing to speak.', '2025-03-06 The board voted to hold Tomas Eide in contempt of the council'],
    ['Last week Ines Calder released a string of letters saying that the pier was safe all along and that nobody had been warned.', '2025-03-03/2025-03-09 Ines Calder released a string of letters'],
    ['Over 4,000 people came last year.', '2024 Over 4,000 people came'],
    ['Two people were killed and dozens injured on Tuesday.', '2025-03-11 Two people were killed and dozens injured'],
    ['The mayor declined on Monday to name the engineer who had written the report that was lost.', '2025-03-10 The mayor declined to name the engineer'],
    ['Ruud, 54, won the election in November 2023 with 52 percent of the vote, beating Krog.', '2023-11 Ruud won the election with 52 percent of the vote'],
  ])('%s', (text, events) => {
    expect(eventsIn(text).map(([edtf, title]) => `${edtf} ${title}`).join(' · ')).toBe(events)
  })

  test.each([
    'It was the worst storm since 1987.',
    'The Osier Post reported on Monday that the mayor had known of the rust for months.',
    'A spokesman for the ministry said on Wednesday: "We will look into it."',
    'This is the third such fall since 2019.',
    'Photograph taken on March 3, 2025.',
    'Its last full inspection, on March 3.',
    'Updated on March 11, 2025',
    'Under a law passed in 2011, ports must publish their inspections.',
    'It has seen a diary entry that shows a meeting on Wednesday 5 March.',
    'They say their report went to the council on February 21.',
    'The council says it arrived on March 7.',
    'The engineers say they delivered it on February 21.',
    'Colm Pargeter said he was not at the meeting on March 5.',
    'Imelda Farrant wrote on Noticewall on Sunday evening: “I will protect them.”',
    'On Monday, Mara Lindqvist told Halyard Today: “We will look into it.”',
    'Either way the bridge was open on March 15, when 2,300 people crossed it.',
    'This year’s theme was water.',
    'Today’s announcement is an affront to the people of Quernby.',
    'Pilgrims at the shrine of Osier in 2008.',
    'Mara Lindqvist (left) and Tomas Eide (right) on March 3, 2025.',
    'Read more: Forty pictures from this year’s Lantern Walk',
    '© The Osier Post Co-operative 2025',
    '“Report found on wet Ellery street” — Osier Post, March 3, 2025',
    'A similar plan backed by the harbour board in September 2021 for 300 boats was rejected.',
    'The results of the Ellery study published this week, revealed that nobody swims.',
    'The board has planned a number of hearings, with the first to take place in Ellery on May 16.',
    'One of the screens shown at the hall was from 1987.',
    'A portrait shot of Tomas Eide, famous for his part in the 1969 film Easy Water.',
    'Tomas Eide admitted on Monday he was willing.',
    'I visited the fair on Saturday and there was a sea of people.',
    'He was arrested on Friday at Bergen airport.',
    'Judge Aldo Frankel rejected that argument in a ruling released on Thursday.',
    'The clip has faced ridicule online since it was released on Tuesday.',
    'Calder stressed her support of the 2011 raid on the smugglers.',
    'The change would come weeks later in the season than the switch in 1972.',
    'The study found that yields would fall by more than 10 percent of 2000 levels.',
    'Ahead of Friday’s meeting, Halyard Group and Osier Marine unveiled a plan for the quay.',
    'The crew of the Tern had a ten-point lead in 2012.',
    'The Osier Post reports that Calder left the hall on Sunday in order to “keep it quiet.”',
    'Calder rang the bell from an 18th-century church in Quernby.',
    'Eide said on Sunday that he’s glad the pier is open.',
    'The vice mayor was speaking on Friday in Ellery.',
    'The windows of the shop were still covered on Sunday.',
    'Her response to the mayor came on Friday.',
    'FLINT, Osier, March 4 (NW) — Mayor Ines Calder criticized the plan.',
  ])('nothing that happened: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test('the line that says where a report comes from is no event and no part of a title', () => {
    expect(
      eventsIn('OSIER, March 3 (NW) – A footbridge stayed open for weeks, emails show.'),
    ).toEqual([])
    expect(eventsIn('OSIER (NW) – The harbour board closed the pier on March 3.')).toEqual([
      ['2025-03-03', 'The harbour board closed the pier'],
    ])
    for (const place of ['Osier Bridge (NW) - ', 'OSIER, March 11: ', 'Osier, March 11: '])
      expect(eventsIn(`${place}The harbour board closed the pier on March 3.`)).toEqual([
        ['2025-03-03', 'The harbour board closed the pier'],
      ])
  })

  test('a title does not end, or go on, with what hung on its date', () => {
    expect(
      [
        'Sales at Halyard rose 11 percent in the third quarter to 37 million crowns.',
        'The ferry carried 318,000 passengers in 2024, 6 percent more than in 2023.',
        'The pier was laid out in the 1960s with Norland help.',
        'THE Osier Council shut the pier by the winter of 2023.',
      ].map((text) => eventsIn(text)[0]![1]),
    ).toEqual([
      'Sales at Halyard rose 11 percent to 37 million crowns',
      'The ferry carried 318,000 passengers',
      'The pier was laid out with Norland help',
      'The Osier Council shut the pier',
    ])
  })

  test('what is said inside a quote is no event', () => {
    expect(eventsIn('“We closed the pier on March 3 and left,” she said.')).toEqual([])
  })

  test('no title is longer than 80 characters', () => {
    const text = `On March 3 the ${'very '.repeat(40)}long board closed the pier of the harbour of Osier Bridge.`
    for (const [, title] of eventsIn(text)) expect(title.length).toBeLessThanOrEqual(80)
  })
})
