import { describe, expect, test } from 'vitest'
import type { FoundQuote } from '../../../shared/domain/analysis'
import { analyze } from '../analyze'

function quoteIn(text: string): FoundQuote {
  return analyze(text).quotes.at(-1)!
}

function speakerName(text: string): string | null {
  const { quotes, entities } = analyze(text)
  const id = quotes.at(-1)!.speaker?.entity
  return entities.find((entity) => entity.id === id)?.name ?? null
}

describe('who said it', () => {
  test.each<[string, string | null]>([
    // after
    ['“The quay is closed,” said Mara Lindqvist.', 'Mara Lindqvist'],
    ['“The quay is closed,” Mara Lindqvist said.', 'Mara Lindqvist'],
    ['“The quay is closed,” Mara Lindqvist, chair of the harbour board, said.', 'Mara Lindqvist'],
    ['“The quay is closed,” said harbour chief Mara Lindqvist on Monday.', 'Mara Lindqvist'],
    ['“Is the quay closed?” Mara Lindqvist asked.', 'Mara Lindqvist'],
    ['“The quay is closed,” Sen. Ruth Okafor (D-Ohio) said.', 'Ruth Okafor'],
    ['“The quay is closed,” Ruth Okafor, R-Ky., said Tuesday.', 'Ruth Okafor'],
    ['“The quay is closed,” she said.', 'she'],
    ['“The quay is closed,” said a member of the survey team.', 'a member of the survey team'],
    ['“The quay is closed,” according to Mara Lindqvist.', 'Mara Lindqvist'],
    ['“The quay is closed,” the company said in a statement.', 'the company'],
    ['“The quay is closed,” Lindqvist told the Associated Press.', 'Lindqvist'],
    ['“The quay is closed.” — Mara Lindqvist', 'Mara Lindqvist'],
    // before
    ['Mara Lindqvist said: “The quay is closed.”', 'Mara Lindqvist'],
    ['Mara Lindqvist said that the quay was “closed for good” now.', 'Mara Lindqvist'],
    ['Mara Lindqvist told reporters the quay was “closed for good” now.', 'Mara Lindqvist'],
    ['Mara Lindqvist, chair of the board, on X: “The quay is closed.”', 'Mara Lindqvist'],
    ['According to Mara Lindqvist, the quay is “closed for good” now.', 'Mara Lindqvist'],
    [
      'As the meeting began, Mara Lindqvist called the plan “a gift to the dredgers”.',
      'Mara Lindqvist',
    ],
    [
      'Mara Lindqvist called on the port to wait and described the plan as “a gift”.',
      'Mara Lindqvist',
    ],
    [
      'Mara Lindqvist spoke for an hour, calling the plan “a gift to the dredgers”.',
      'Mara Lindqvist',
    ],
    ['Mara Lindqvist says she hopes the plan will be “dead by spring” at last.', 'Mara Lindqvist'],
    ['Mara Lindqvist, who in 2010 said the plan was “dead for now”, has left.', 'Mara Lindqvist'],
    ['The report said the pier was “unsafe at any speed” in winter.', 'The report'],
    ['A spokesman for the port said the pier was “unsafe” in winter.', 'A spokesman for the port'],
    [
      'The plan is “dead on arrival,” and nothing will revive it, Mara Lindqvist said.',
      'Mara Lindqvist',
    ],
    ['“The quay is closed for good” — Mara Lindqvist', 'Mara Lindqvist'],
    ['The quay is “closed for good,” as the harbour board put it.', 'the harbour board'],
    ['The quay is “closed for good,” per the port’s bylaws.', 'the port’s bylaws'],
    ['The quay is, in the words of Mara Lindqvist, “closed for good” now.', 'Mara Lindqvist'],
    ['Mara Lindqvist’s claim that the quay is “closed for good” was wrong.', 'Mara Lindqvist'],
    ['Mara Lindqvist took the floor to accuse the port of being “asleep” again.', 'Mara Lindqvist'],
    ['Mara Lindqvist exhorted the crews to “vote with your oars” in May.', 'Mara Lindqvist'],
    ['“LINDQVIST: The quay is closed for good.”', 'LINDQVIST'],
    ['Mara Lindqvist has gone after the port as “asleep at the wheel” again.', 'Mara Lindqvist'],
    ['Mara Lindqvist condemned what she called “a gift to the dredgers” again.', 'Mara Lindqvist'],
    ['After saying the quay was “closed for good,” Mara Lindqvist left.', 'Mara Lindqvist'],
    ['The board got a message stating, “The quay is closed.”', 'a message'],
    ['Mara Lindqvist issued a statement saying “we wait for the board” in May.', 'Mara Lindqvist'],
    ['One protester chanted “Open the quay!” all night.', 'One protester'],
    [
      'Residents of Oslo, Bergen and Stavanger complained that the quay was “closed for good” now.',
      'Residents of Oslo, Bergen and Stavanger',
    ],
    // a dateline says nothing
    [
      'BERGEN, Norway, May 3 (NTB) - The harbour board has shut the quay, calling it “unsafe at any speed” now.',
      'The harbour board',
    ],
    [
      'BERGEN: The harbour board has shut the quay, saying it was “unsafe” in May.',
      'The harbour board',
    ],
    [
      'A spokesperson for Mara Lindqvist said the quay was “closed for good” now.',
      'A spokesperson for Mara Lindqvist',
    ],
    [
      'Two people close to the board said it was “closed for good” now.',
      'Two people close to the board',
    ],
    [
      'Mara Lindqvist said the port’s late-night tweets were “a gift to the dredgers”.',
      'Mara Lindqvist',
    ],
    ['“We wait,” a spokesman for Mara Lindqvist said.', 'a spokesman for Mara Lindqvist'],
    ['“We wait,” said the mother of Tomas Eide.', 'the mother of Tomas Eide'],
    ['Calling the plan “a gift to the dredgers,” Mara Lindqvist left.', 'Mara Lindqvist'],
    ['“Though the quay is old, it holds,” the article read.', 'the article'],
    [
      'The union praised what it said Mara Lindqvist would bring: “We gain a voice,” the union wrote.',
      'the union',
    ],
    [
      'Small groups of rowers marched past the Bergen Gulls while chanting “Open the quay!” at noon.',
      'Small groups of rowers',
    ],
    [
      'Several harbour groups granted Tomas Eide more time, saying his “funds were short” in May.',
      'Several harbour groups',
    ],
    [
      'They turned to the Quernby Harbour Board, which reported “forty closed berths” in May.',
      'the Quernby Harbour Board',
    ],
    ['When my mother came, I laughed and said, “I believe in no lighthouse.”', 'I'],
    // the words belong to who reports, not to whom it is about
    [
      'Mara Lindqvist wrote that Tomas Eide was asleep and urged the crews to “look it up” at once.',
      'Mara Lindqvist',
    ],
    [
      'Mara Lindqvist said that Tomas Eide would discuss the plan “in a few weeks” at the latest.',
      'Mara Lindqvist',
    ],
    [
      'Mara Lindqvist argued that Tomas Eide was wrong in using Ines Duarte “as a model keeper” twice.',
      'Mara Lindqvist',
    ],
    [
      'Mara Lindqvist told a rower who suggested some would not come that “no crew is the first to be tired” now.',
      'Mara Lindqvist',
    ],
    [
      'Mara Lindqvist said at the hearing, “That makes us wise,” when Tomas Eide blasted her for it.',
      'Mara Lindqvist',
    ],
    [
      'After a bad week for Tomas Eide, Mara Lindqvist is taking a message to the quay: “It is about us.”',
      'Mara Lindqvist',
    ],
    // two with one voice
    ['“The quay is closed,” said Mara Lindqvist and Tomas Eide.', 'Mara Lindqvist and Tomas Eide'],
    [
      '“The quay is closed,” Mara Lindqvist and Tomas Eide said in a joint statement.',
      'Mara Lindqvist and Tomas Eide',
    ],
    [
      'Mara Lindqvist and Tomas Eide said the quay was “closed for good” now.',
      'Mara Lindqvist and Tomas Eide',
    ],
    [
      'According to Mara Lindqvist and Tomas Eide, the quay is “closed for good” now.',
      'Mara Lindqvist and Tomas Eide',
    ],
    [
      '“The quay is closed,” said Mara Lindqvist and Finance Minister Tomas Eide.',
      'Mara Lindqvist and Finance Minister Tomas Eide',
    ],
    ['“The quay is closed,” said Mara Lindqvist and her deputy.', 'Mara Lindqvist and her deputy'],
    ['“The quay is closed,” said Mara Lindqvist, and Tomas Eide left.', 'Mara Lindqvist'],
    ['“The quay is closed,” said Mara Lindqvist and left.', 'Mara Lindqvist'],
    ['“The quay is closed,” said Mara Lindqvist and Tomas Eide left.', 'Mara Lindqvist'],
    [
      'Mara Lindqvist met Tomas Eide and said the quay was “closed for good” now.',
      'Mara Lindqvist',
    ],
    // nobody
    ['The museum showed a print called “Boats and Gulls” in May.', null],
    ['The “harbour” section of the site explains how to row.', null],
    ['The plan was called “a gift to the dredgers” at the time.', null],
    ['The board was asked to return when it is “ready to listen.”', null],
    ['The ship is painted in a colour known as “harbour grey”.', null],
  ])('%s', (text, expected) => {
    expect(quoteIn(text).speaker?.text ?? null).toBe(expected)
  })
})

describe('who is meant', () => {
  test.each<[string, string | null]>([
    ['Mara Lindqvist spoke first. “The quay is closed,” she said.', 'Mara Lindqvist'],
    ['Mara Lindqvist met Tomas Eide. “The quay is closed,” he said.', 'Tomas Eide'],
    ['Mara Lindqvist met Tomas Eide. “The quay is closed,” said Eide.', 'Tomas Eide'],
    ['Mara Lindqvist resigned. “I have had enough.”', 'Mara Lindqvist'],
    ['“We wait,” said Mara Lindqvist. “We have time.”', 'Mara Lindqvist'],
    ['“We wait,” said Mara Lindqvist.\n“We have time.”', 'Mara Lindqvist'],
    ['Mara Lindqvist was clear.\n“We have time,” she said.', 'Mara Lindqvist'],
    // a description and the name beside it are one person's
    ['Another critic, Laura Sund, likened the plan to “a gift” twice.', 'Laura Sund'],
    ['Tomas Eide, a keeper, then met the crew and said he would “never” leave.', 'Tomas Eide'],
    ['Tomas Eide of Bergen lauded the crew as “a wonder of the coast” then.', 'Tomas Eide'],
    ['Tomas Eide further described the plan as “a gift to the dredgers”.', 'Tomas Eide'],
    ['After Tomas Eide met Mara Lindqvist, a keeper said he was “never” asked.', null],
    ['“We wait,” said the owner, Tomas Eide.', 'Tomas Eide'],
    ['“We wait,” said the elder, Ines Duarte, who kept the gate.', 'Ines Duarte'],
    ['“We wait,” said the board’s head of operations, Tomas Eide. “We have time.”', 'Tomas Eide'],
    ['The keeper’s lawyer, Ines Duarte of Duarte Hollis, called it “a gift” twice.', 'Ines Duarte'],
    ['“We wait,” ward councillor Tomas Eide of the Harbour Party said.', 'Tomas Eide'],
    ['“We wait,” said Engr. Tomas Eide. “We have time.”', 'Tomas Eide'],
    ['“We wait,” said the board, Tomas Eide beside it.', null],
    ['“We wait,” said two keepers, Tomas Eide among them.', null],
    // a council is no "she"
    [
      'Ines Duarte kept the gate. The council said it was “shut for now” in May. “We wait,” she said.',
      'Ines Duarte',
    ],
    // who spoke together is neither alone
    ['“The quay is closed,” said Mara Lindqvist and Tomas Eide.', null],
    // a title beside somebody's name gives the paragraph no speaker, its sentence does
    [
      'On “Quernby Today,” Mara Lindqvist cited their patience. “The rowers are kinder than we were.”',
      'Mara Lindqvist',
    ],
    [
      'Polish President Ewa Zawada met the crew. The Polish president called it “a long night” for all.',
      'Ewa Zawada',
    ],
    ['“The quay is closed,” said a member of the survey team.', null],
    // the one who spoke stays with the text
    [
      'Mara Lindqvist spoke first. “We wait,” she said. It was a reply to Tomas Eide and Ines Duarte. “We have time,” she added.',
      'Mara Lindqvist',
    ],
    [
      'Tomas Eide said the quay was shut. That is no comfort to Aron Hollis, he argued. “We wait,” he said.',
      'Tomas Eide',
    ],
    // described only, and so the pronoun
    [
      'Tomas Eide left. A spokeswoman for the port said the quay was shut. “We wait,” she said.',
      null,
    ],
    // who goes with which pronoun
    ['Ms. Sisulu met Tomas Eide. “We wait,” she said.', 'Sisulu'],
    ['Robin Sund, a spokeswoman, met Tomas Eide. “We wait,” she said.', 'Robin Sund'],
    // by role
    ['Sen. Ruth Okafor met the crew. “We wait,” the senator said.', 'Ruth Okafor'],
    [
      'Mayor Ines Duarte and Prime Minister Tomas Eide met. “We wait,” the prime minister said.',
      'Tomas Eide',
    ],
    [
      'Health Minister Ines Duarte met Finance Minister Tomas Eide. “We wait,” the finance minister said.',
      'Tomas Eide',
    ],
    [
      'Health Minister Ines Duarte met Finance Minister Tomas Eide. “We wait,” a minister said.',
      null,
    ],
    ['Mara Lindqvist, mayor of Quernby, resigned. “We wait,” the mayor said.', 'Mara Lindqvist'],
    [
      'The chair of the Quernby Harbour Board, Dr. Mara Lindqvist, met the crew. “We wait,” the chair said.',
      'Mara Lindqvist',
    ],
    ['Justice Mara Lindqvist read the ruling. “We wait,” the judge said.', 'Mara Lindqvist'],
    [
      'Mara Lindqvist met the crew. According to her, the quay was “closed for good” now.',
      'Mara Lindqvist',
    ],
    ['Alhaji Robin Sund met Ines Duarte. “We wait,” he said.', 'Robin Sund'],
    [
      'A spokesman for the port said the fee would stay.\nTomas Eide, who keeps the light, said he had paid it twice. “We wait,” he said.',
      'Tomas Eide',
    ],
    ['A spokesperson for Mara Lindqvist said “we wait” twice.', null],
    ['“LINDQVIST: We wait.”\nMara Lindqvist left.', 'Mara Lindqvist'],
    ['“First we waited.\n“Then we sailed,” Mara Lindqvist said.', 'Mara Lindqvist'],
  ])('%s', (text, expected) => {
    expect(speakerName(text)).toBe(expected)
  })

  test('the first paragraph of a long quote has the speaker named in the last', () => {
    const { quotes } = analyze('“First we waited.\n“Then we sailed,” Mara Lindqvist said.')
    expect(quotes.map(({ speaker }) => speaker?.text)).toEqual(['Mara Lindqvist', 'Mara Lindqvist'])
  })
})

describe('whom a pronoun stands for who is not named', () => {
  test.each<[string, string | null]>([
    ['“We wait,” an employee said. “We have time,” she added.', 'an employee'],
    [
      'Tomas Eide chairs the board. The minutes run to eleven lines. They say it was “taken as read” then.',
      'The minutes',
    ],
    [
      'The researchers met Tomas Eide. They call the find “a small wonder” in print.',
      'The researchers',
    ],
    ['Engineers from Bergen came in May. They call it “a near thing” now.', 'Engineers'],
    ['Mara Lindqvist spoke first. “We wait,” she said.', null],
    ['“We wait,” an employee said.', null],
  ])('%s', (text, expected) => {
    expect(quoteIn(text).speaker?.standsFor).toBe(expected)
  })
})

describe('what goes with it', () => {
  test('the cue is the verb of saying', () => {
    expect(quoteIn('“The quay is closed,” Mara Lindqvist warned.').cue?.text).toBe('warned')
    expect(quoteIn('Mara Lindqvist, on X: “The quay is closed.”').cue).toBeNull()
  })

  test.each<[string, string | null]>([
    [
      '“It is closed,” Mara Lindqvist, chair of the harbour board, said.',
      'chair of the harbour board',
    ],
    ['“It is closed,” said Norwegian Foreign Minister Tomas Eide.', 'Norwegian Foreign Minister'],
    ['“It is closed,” said a member of the survey team.', 'member of the survey team'],
    ['“It is closed,” said Mara Lindqvist.', null],
    [
      '“It is closed,” said former deputy prime minister Mara Lindqvist.',
      'former deputy prime minister',
    ],
    [
      '“It is closed,” said Labour vice-presidential nominee Gov. Tomas Eide.',
      'Labour vice-presidential nominee',
    ],
    ['“It is closed,” Sen. Ruth Okafor said.', 'Sen.'],
    ['According to Mara Lindqvist, a keeper was “hurt badly” in May.', null],
  ])('the role in: %s', (text, expected) => {
    expect(quoteIn(text).role).toBe(expected)
  })

  test.each<[string, string | null]>([
    ['Mara Lindqvist, chair of the board, on X: “It is closed.”', 'on X'],
    ['“It is closed,” Mara Lindqvist told the Associated Press.', 'told the Associated Press'],
    ['“It is closed,” Mara Lindqvist told reporters.', 'told reporters'],
    ['“It is closed,” the company said in a statement.', 'in a statement'],
    ['“It is closed,” Mara Lindqvist wrote on Facebook.', 'on Facebook'],
    ['“It is closed,” Mara Lindqvist said.', null],
    ['“It is closed,” Mara Lindqvist said by e-mail.', 'by e-mail'],
    ['“It is closed,” Mara Lindqvist told a crowd in Bergen.', 'told a crowd'],
    [
      '“It is closed,” Mara Lindqvist said in an interview with CBC News.',
      'in an interview with CBC News',
    ],
    ['“It is closed,” Mara Lindqvist said at a news conference.', 'at a news conference'],
    ['In a statement, Mara Lindqvist said it was “closed for good” now.', 'in a statement'],
    ['On Facebook, Mara Lindqvist wrote: “It is closed.”', 'on Facebook'],
    ['Speaking to reporters, Mara Lindqvist said: “It is closed.”', 'to reporters'],
    ['Mara Lindqvist told Tomas Eide it was “closed for good” now.', null],
  ])('the channel in: %s', (text, expected) => {
    expect(quoteIn(text).via).toBe(expected)
  })

  test.each<[string, boolean]>([
    ['“It is closed,” an unidentified harbour official said.', true],
    ['“It is closed,” said one official, who spoke on condition of anonymity.', true],
    ['“It is closed,” a source said.', true],
    ['“It is closed,” the company said.', false],
    ['“It is closed,” Mara Lindqvist said.', false],
  ])('anonymous or not: %s', (text, expected) => {
    expect(quoteIn(text).anonymous).toBe(expected)
  })

  test.each<[string, string]>([
    ['“The quay is closed and stays so,” Mara Lindqvist said.', 'full'],
    ['Mara Lindqvist called the plan “a gift to the dredgers”.', 'fragment'],
    ['The so-called “green channel” opens today.', 'scare'],
    ['She wrote the novel “The Long Quay” in a year.', 'title'],
    ['Her song “Harbour Lights” is out.', 'title'],
    ['Robert “Dory” Eide rowed across the basin.', 'title'],
    ['They met in a “holding basin.” It was full.', 'scare'],
    ['She sailed.\n‘The Last Quay’\nThe crew went home.', 'title'],
    ['Port chief says quay is ‘closed for good’\nThe port was quiet on Monday.', 'scare'],
    ['“We wait,” said Ruth Okafor.\n“Taken as read”', 'title'],
    ['The sign beside it read:\n“closed for all boats”', 'fragment'],
    ['Ruth Okafor: We wait. “(Laughter.)”', 'scare'],
    ['They cheered for Mara Lindqvist’s “quiet harbour” and went home.', 'fragment'],
    ['They cheered for her “quiet harbour” and went home.', 'fragment'],
    ['They cheered for the town’s “quiet harbour” and went home.', 'scare'],
    ['The harbour was rated “Mostly Safe” in May.', 'fragment'],
    ['The box was labeled “lost property” and stood open.', 'fragment'],
    ['Mara Lindqvist proclaimed a goal of “Peace Through Ferries.”', 'fragment'],
    ['Mara Lindqvist said on Monday’s episode of “Long Quay Nights” that it rained.', 'title'],
    ['Her column, “Close the quay before it falls,” is read by all.', 'title'],
  ])('the kind of quotation in: %s', (text, expected) => {
    expect(quoteIn(text).kind).toBe(expected)
  })

  test('the line under a headline quotes what the article quotes in full', () => {
    const { quotes } = analyze(
      'Port chief shuts quay\nCrews call it ‘a gift to dredgers’ in letter\nThe port was quiet. “We wait,” she said.',
    )
    expect(quotes.map(({ kind }) => kind)).toEqual(['scare', 'fragment'])
  })

  test('in an article that has single marks throughout, its first line is quoted', () => {
    const { quotes } = analyze(
      'Port chief shuts quay\nCrews call it ‘a gift to dredgers’ in a letter.\nThe port was quiet.',
    )
    expect(quotes[0]!.kind).toBe('fragment')
  })
})
