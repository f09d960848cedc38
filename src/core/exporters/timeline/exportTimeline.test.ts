import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Day, Instant } from '../../../shared/domain/days'
import { exportTimeline, type EventToExport, type TimelineFormat } from './exportTimeline'

function event(edtf: string, given: Partial<EventToExport> = {}): EventToExport {
  return {
    id: `id of ${edtf}`,
    title: 'Harbour board approved the contract',
    edtf: edtf as Day,
    state: 'accepted',
    conflict: false,
    supports: [support(edtf)],
    ...given,
  }
}

function support(edtf: string): EventToExport['supports'][number] {
  return {
    outlet: 'Northern Wire',
    title: 'Harbour board approved contract',
    url: 'https://northernwire.example/harbour',
    exact: 'The board voted on Tuesday, 11 March.',
    edtf: edtf as Day,
  }
}

const stampedAt = '2025-04-01T08:30:00.000Z' as Instant

function written(events: EventToExport[], format: TimelineFormat, title = 'Port Ellery'): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    exportTimeline(events, format, { title, stampedAt }),
  )
}

describe('TimelineJS', () => {
  function slides(...days: string[]) {
    return (
      JSON.parse(
        written(
          days.map((day) => event(day)),
          'timelinejs',
        ),
      ) as { events: object[] }
    ).events
  }

  test.each<[string, object]>([
    [
      '2025-03-11',
      { start_date: { year: 2025, month: 3, day: 11 }, display_date: '11 March 2025' },
    ],
    ['2025-03', { start_date: { year: 2025, month: 3 }, display_date: 'March 2025' }],
    ['2025', { start_date: { year: 2025 }, display_date: '2025' }],
    ['2025~', { start_date: { year: 2025 }, display_date: 'about 2025' }],
    [
      '2025-03-11?',
      { start_date: { year: 2025, month: 3, day: 11 }, display_date: '11 March 2025 (uncertain)' },
    ],
    [
      '2025-02-18/2025-02-28',
      {
        start_date: { year: 2025, month: 2, day: 18 },
        end_date: { year: 2025, month: 2, day: 28 },
        display_date: '18 to 28 February 2025',
      },
    ],
    ['2024/2025-03', { start_date: { year: 2024 }, end_date: { year: 2025, month: 3 } }],
    [
      '2025-03-13/..',
      { start_date: { year: 2025, month: 3, day: 13 }, display_date: 'from 13 March 2025' },
    ],
    ['../2025-03', { start_date: { year: 2025, month: 3 }, display_date: 'until March 2025' }],
    [
      '202X',
      {
        start_date: { year: 2020, month: 1, day: 1 },
        end_date: { year: 2029, month: 12, day: 31 },
        display_date: 'the 2020s',
      },
    ],
    [
      '2025-22',
      {
        start_date: { year: 2025, month: 4, day: 1 },
        end_date: { year: 2025, month: 6, day: 30 },
        display_date: 'summer 2025',
      },
    ],
    ['-0044', { start_date: { year: -44 } }],
  ])('%s', (day, slide) => {
    const [only] = slides(day)
    expect(only).toMatchObject(slide)
    expect('end_date' in only!).toBe('end_date' in slide)
  })

  test('what is no date is left out', () => {
    expect(slides('some day', '2025')).toHaveLength(1)
  })

  test('its texts are HTML, so ours are escaped', () => {
    const bad = '<img src=x onerror=alert(1)>'
    const file = written(
      [
        event('2025', {
          title: bad,
          supports: [
            {
              outlet: bad,
              title: bad,
              exact: bad,
              url: 'javascript:alert(1)',
              edtf: '2024' as Day,
            },
          ],
        }),
      ],
      'timelinejs',
      bad,
    )
    expect(file).not.toContain('<img')
    expect(file).not.toContain('javascript:')
    expect(file).toContain('(2024)')
  })
})

describe('CSV', () => {
  test('one row a passage, one for an event without any', () => {
    const two = event('2025-03-11', {
      conflict: true,
      supports: [support('2025-03-11'), support('2025-03-12')],
    })
    expect(written([two, event('2025', { state: 'suggested', supports: [] })], 'csv')).toBe(
      '\uFEFFDate (EDTF),Date,Event,State,Sources disagree,Outlet,Article,Address,Passage,Date in this source (EDTF)\r\n' +
        '2025-03-11,11 March 2025,Harbour board approved the contract,accepted,yes,Northern Wire,Harbour board approved contract,https://northernwire.example/harbour,"The board voted on Tuesday, 11 March.",2025-03-11\r\n' +
        '2025-03-11,11 March 2025,Harbour board approved the contract,accepted,yes,Northern Wire,Harbour board approved contract,https://northernwire.example/harbour,"The board voted on Tuesday, 11 March.",2025-03-12\r\n' +
        '2025,2025,Harbour board approved the contract,suggested,no,,,,,\r\n',
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a "b", c', '"a ""b"", c"'],
    ['line\nbreak', 'line break'],
    ['a = b', 'a = b'],
  ])('the cell %j is written %s', (title, cell) => {
    expect(written([event('2025', { title, supports: [] })], 'csv')).toContain(
      `\r\n2025,2025,${cell},accepted,`,
    )
  })
})

describe('calendar', () => {
  function lines(...events: EventToExport[]): string[] {
    // Unfolded, as RFC 5545 says.
    return written(events, 'ics').replace(/\r\n /g, '').split('\r\n')
  }

  test('an entry lasts all day, is stamped as told and does not block the day', () => {
    expect(lines(event('2025-03-11'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Stet//Timeline//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Port Ellery',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{32}@stet\.invalid$/),
      'DTSTAMP:20250401T083000Z',
      'DTSTART;VALUE=DATE:20250311',
      'DTEND;VALUE=DATE:20250312',
      'SUMMARY:Harbour board approved the contract',
      'DESCRIPTION:11 March 2025\\nNorthern Wire\\, “Harbour board approved contract”\\, https://northernwire.example/harbour (11 March 2025): The board voted on Tuesday\\, 11 March.',
      'URL:https://northernwire.example/harbour',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each([
    ['2025-03', '20250301', '20250401'],
    ['2024', '20240101', '20250101'],
    ['2025-02-18/2025-02-28', '20250218', '20250301'],
    ['2025-03-13/..', '20250313', '20250314'],
    ['../2025-03-31', '20250331', '20250401'],
    ['2025-12-31', '20251231', '20260101'],
    ['0987', '09870101', '09880101'],
  ])('%s is every day that it may mean', (day, start, end) => {
    expect(lines(event(day))).toEqual(
      expect.arrayContaining([`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`]),
    )
  })

  test('what a calendar cannot hold is left out and counted', () => {
    const all = lines(event('-0044'), event('some day'), event('2025'))
    expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(all).toContain('X-WR-CALDESC:2 without a date that a calendar can hold')
  })

  test('no line is longer than 75 octets and no letter is cut', () => {
    const file = written([event('2025', { title: '港'.repeat(200) + '👩‍👩‍👧'.repeat(50) })], 'ics')
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\uFFFD')
    expect(file.replace(/\r\n /g, '')).toContain('港'.repeat(200) + '👩‍👩‍👧'.repeat(50))
  })

  test('no text gets out of its line', () => {
    const title = 'a\r\nBEGIN:VALARM\nX;Y,Z\\'
    expect(lines(event('2025', { title }))).toContain('SUMMARY:a BEGIN:VALARM X\\;Y\\,Z\\\\')
  })

  test('an event keeps its name when it is changed, and no name is given twice', () => {
    const uid = (changed: Partial<EventToExport>) =>
      lines(event('2025', changed)).find((line) => line.startsWith('UID:'))
    expect(uid({ title: 'another', edtf: '2024' as Day })).toBe(uid({}))
    expect(uid({ id: 'other' })).not.toBe(uid({}))
    expect(uid({})).not.toContain('id of')
  })
})

describe('HTML', () => {
  test('events stand under their years with the passages that they rest on', () => {
    const events = [
      event('2024-12'),
      event('2025-03-11', {
        conflict: true,
        supports: [support('2025-03-11'), support('2025-03-12')],
      }),
      event('2025~', { state: 'suggested' }),
    ]
    const { document } = parseHTML(written(events, 'html'))
    expect(document.querySelector('h1')?.textContent).toBe('Port Ellery')
    expect([...document.querySelectorAll('h2')].map((head) => head.textContent)).toEqual(
      ['2024', '2025', '2025'].slice(0, 2),
    )
    expect(document.querySelectorAll('.event').length).toBe(3)
    expect(document.querySelector('time[datetime="2025-03-11"]')?.textContent).toBe('11 March 2025')
    expect(document.body.textContent).toContain('Sources disagree on the date')
    expect(document.body.textContent).toContain('gives 12 March 2025')
    expect(document.body.textContent).toContain('Suggested, not yet accepted')
  })

  test('what is hostile in it stays text', () => {
    const bad = '"><script>alert(1)</script>'
    const hostile = event(bad, {
      title: bad,
      supports: [
        { ...support(bad), title: bad, exact: bad, outlet: bad, url: 'javascript:alert(1)' },
      ],
    })
    const file = written([hostile], 'html', bad)
    expect(file).not.toMatch(/<script/)
    expect(parseHTML(file).document.querySelectorAll('script, [href^=javascript]').length).toBe(0)
  })
})

test.each<TimelineFormat>(['timelinejs', 'csv', 'ics', 'html'])(
  'an empty timeline and one of 2,000 events are files too, as %s',
  (format) => {
    expect(exportTimeline([], format).length).toBeGreaterThan(50)
    const many = Array.from({ length: 2000 }, (_, index) =>
      event(String(1000 + (index % 900)), { id: `e${index}` }),
    )
    expect(exportTimeline(many, format)).toEqual(exportTimeline(many, format))
  },
)
