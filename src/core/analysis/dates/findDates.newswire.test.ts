import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approximate } from '../../../shared/domain/analysis'
import { parseDay, type Day } from '../../../shared/domain/days'
import { analyze } from '../analyze'

/** The dates of a text as "words → value time", parted by dots, with `~` where the words say only about when. */
function datesIn(text: string, published: string): string {
  return analyze(text, { published: published as Day })
    .dates.map((date) => `${date.text} → ${approximate(date)}${date.time ? ` ${date.time}` : ''}`)
    .join(' · ')
}

// prettier-ignore
const pieces = fc.constantFrom(
  ' ', ' ', ' ', ', ', '. ', '-', '–', '/', ':', '\n', '\ud83d', '😀', '\u00a0', "'", '’s',
  '0', '3', '11', '31', '99', '1989', '2024', '30 February', 'March', 'May', 'Sept.', 'Tuesday', 'last', 'next', 'this',
  'the', 'of', 'end of', 'early', 'two', 'ago', 'later', 'earlier', 'day', 'week', 'month', 'quarter', 'year', 'century',
  'decade', 'weekend', 'summer', 'third', 'fiscal', 'nineteen', 'eighty', 'yesterday', 'the same', 'that', 'before', 'said',
  'will', 'until', '1990s', '20th', 'Q3', 'Easter Sunday', 'noon', '8:30 p.m.', 'GMT', 'a couple of', '年', '月', '日', 'März',
)

type Row = [text: string, dates: string]

// prettier-ignore
const on198910: Row[] = [
  ['Halyard Corp. said net income for the third quarter ended Sept. 30 rose 12% to $4.1 million, from $3.7 million a year earlier.', 'third quarter → 1989-07/1989-09 · Sept. 30 → 1989-09-30 · a year earlier → 1988'],
  ['The dividend is payable Dec. 15 to stock of record Nov. 30.', 'Dec. 15 → 1989-12-15 · Nov. 30 → 1989-11-30'],
  ['The company expects to complete the sale by year-end.', 'year-end → 1989-12-31'],
  ['Shares fell 25 cents yesterday to close at $12.50.', 'yesterday → 1989-10-25'],
  ['The board of Osier Marine will meet Nov. 2 to consider the offer.', 'Nov. 2 → 1989-11-02'],
  ['Sales in the first nine months rose to $120 million from $98 million a year ago.', 'a year ago → 1988'],
  ['The notes mature in 1999 and carry a coupon of 9%.', '1999 → 1999'],
  ['He joined the firm in early 1987 and became president last June.', 'early 1987 → 1987 · last June → 1989-06'],
  ['The company plans to open the plant in late 1990.', 'late 1990 → 1990'],
  ['The accord expires at the end of 1992.', 'the end of 1992 → 1992'],
  ['In fiscal 1989, which ended July 31, the company lost $2 million.', 'fiscal 1989 → 1989~ · July 31 → 1989-07-31'],
  ['Orders for September rose 3% after a drop in August.', 'September → 1989-09 · August → 1989-08'],
  ['December crude settled at $19.84 a barrel.', 'December → 1989-12'],
  ['The November contract fell in Thursday trading.', 'November → 1989-11 · Thursday → 1989-10-26'],
  ['Construction spending in the fourth quarter of 1988 was flat.', 'fourth quarter of 1988 → 1988-10/1988-12'],
  ['A spokesman said late yesterday that talks would resume Monday.', 'late yesterday → 1989-10-25 · Monday → 1989-10-30'],
  ['The bank said on Oct. 13 that it would close two branches.', 'Oct. 13 → 1989-10-13'],
  ['The index fell 190 points on Friday, Oct. 13.', 'Friday, Oct. 13 → 1989-10-13'],
  ['The offer, which expires Nov. 22, is open to all holders.', 'Nov. 22 → 1989-11-22'],
  ['The company sold its mill last month for $3 million.', 'last month → 1989-09'],
  ['Mr. Eide, who is 53 years old, will retire Dec. 31.', 'Dec. 31 → 1989-12-31'],
  ['Results for 1988 were restated.', '1988 → 1988'],
  ['The plan calls for cuts through the mid-1990s.', 'the mid-1990s → 199X'],
  ['The agency was set up two years ago this week.', 'two years ago → 1987 · this week → 1989-10-23/1989-10-29'],
  ['10/26/89', '10/26/89 → 1989-10-26'],
  ['The merger was announced in July and is expected to close by the first quarter of 1990.', 'July → 1989-07 · first quarter of 1990 → 1990-01/1990-03'],
  ['Next year, it will build a second pier, and in 1991 a third.', 'Next year → 1990 · 1991 → 1991'],
  ['The judge set a hearing for tomorrow.', 'tomorrow → 1989-10-27'],
  ['Traders expect the Fed to act later this week.', 'later this week → 1989-10-23/1989-10-29'],
  ['It was the worst week since the 1987 crash.', '1987 → 1987'],
  ['The company filed for protection last Aug. 28.', 'last Aug. 28 → 1989-08-28'],
  ['The contract runs from January 1990 through December 1994.', 'January 1990 → 1990-01 · December 1994 → 1994-12'],
  ['About 200 workers have been idle since Oct. 4.', 'Oct. 4 → 1989-10-04'],
  ['The stock traded as high as $23 in June 1988.', 'June 1988 → 1988-06'],
  ['Under the 1986 tax act, the credit ends in 1990.', '1986 → 1986 · 1990 → 1990'],
  ['He worked there from 1971 to 1975.', '1971 → 1971 · 1975 → 1975'],
  ['Two weeks ago, the union rejected the pact; a week later it voted again.', 'Two weeks ago → 1989-10-12~ · a week later → 1989-10-19~'],
]

/** As the financial pages of the time wrote, quarter by quarter. */
// prettier-ignore
const onMoney: Row[] = [
  ['Net rose to $4 million from $3 million a year earlier. Sales rose to $60 million from $52 million a year earlier.', 'a year earlier → 1988 · a year earlier → 1988'],
  ['Sales were $36 million in the year-earlier period, up from the year-ago quarter.', 'the year-earlier period → 1988 · the year-ago quarter → 1988'],
  ['Sales a year before were $3 million; a year before, there was a loss.', 'a year before → 1988 · a year before → 1988'],
  ['In the nine months ended Sept. 30, net rose; in the year ending March 31, it will fall.', 'Sept. 30 → 1989-09-30 · March 31 → 1990-03-31'],
  ['Last year\'s fourth quarter was weak; in the 1988 third quarter and in 1988\'s second half it was not.', 'Last year\'s fourth quarter → 1988-10/1988-12 · 1988 third quarter → 1988-07/1988-09 · 1988\'s second half → 1988-07/1988-12'],
  ['In the last quarter of 1988 it lost; in the final half of last year too; in the second quarter of the year it won.', 'last quarter of 1988 → 1988-10/1988-12 · final half of last year → 1988-07/1988-12 · second quarter of the year → 1989-04/1989-06'],
  ['A year-earlier loss had been bigger, the company said of the year-ago results.', 'year-earlier → 1988 · the year-ago results → 1988'],
  ['In the third quarter, sales fell; in the fourth quarter they are expected to rise.', 'third quarter → 1989-07/1989-09 · fourth quarter → 1989-10/1989-12'],
  ['Costs fell in the previous quarter.', 'the previous quarter → 1989-07/1989-09'],
  ['The loss in the prior year was smaller.', 'the prior year → 1988'],
  ['The loss in fiscal 1988 was bigger than that of the 1987 period.', 'fiscal 1988 → 1988~ · 1987 → 1987'],
  ['By mid-1990 half the mill will be shut; the plan is post-1992.', 'mid-1990 → 1990 · 1992 → 1992'],
  ['In the first week of January and the last days of 1988 orders fell.', 'the first week of January → 1989-01 · the last days of 1988 → 1988'],
  ['The pact was signed in January 1989. The previous August, talks had failed; they began again the following March.', 'January 1989 → 1989-01 · The previous August → 1988-08 · the following March → 1989-03'],
  ['It opened in 1985. The following May it closed.', '1985 → 1985 · The following May → 1986-05'],
  ['The previous August was wet.', ''],
  ['The plunge on Friday the 13th is forgotten, not Friday the 13th, the film; on Monday, the 30th, nobody will fall, nor on Friday the 14th.', 'Friday the 13th → 1989-10-13 · Monday, the 30th → 1989-10-30'],
  ['A week ago Friday the market fell. It had fallen two weeks ago Monday; it may fall again a week from Tuesday.', 'A week ago Friday → 1989-10-13 · two weeks ago Monday → 1989-10-09 · a week from Tuesday → 1989-11-07'],
  ['Nearly two years ago it was sold; more than a decade ago it was built, about three weeks after the fire.', 'Nearly two years ago → 1987~ · more than a decade ago → 1979~'],
  ['Half a century ago there was a pier, and a quarter-century ago another; two and a half years ago it burned.', 'Half a century ago → 1939~ · a quarter-century ago → 1964~'],
  ['10-31-89 and NW-10-26-89 1337EST, but not 10-26-1 or 99-99-89.', '10-31-89 → 1989-10-31 · 10-26-89 → 1989-10-26'],
  ['It opened in Aug. \'88 and closed in the summer of \'87, no, summer \'87.', 'Aug. \'88 → 1988-08 · summer of \'87 → 1987-22 · summer \'87 → 1987-22'],
  ['From June through August, sales fell; the sale runs through January.', 'June → 1989-06 · August → 1989-08 · January → 1990-01'],
  ['A ruling may come Friday, and a strike could begin Monday. It might rain on Sunday.', 'Friday → 1989-10-27 · Monday → 1989-10-30 · Sunday → 1989-10-29'],
  ['He may have left Friday.', 'Friday → 1989-10-20'],
  ['The board will meet again in two weeks. It will be the third such meeting in two months. It sold 12 in two weeks.', 'two weeks → 1989-11-09~'],
  ['It is now, currently and recently, a unit of Halyard. In recent months, these days, nothing changed.', ''],
  ['Halyard took third-quarter charges. Osier expects a fourth-quarter operating loss.', 'third-quarter → 1989-07/1989-09 · fourth-quarter → 1989-10/1989-12'],
  ['For the January-September period sales rose; in the latest quarter they fell.', 'January-September → 1989-01/1989-09 · the latest quarter → 1989-07/1989-09'],
  ['Housing starts in September fell. The year ended March 31 was poor, as was the year to June.', 'September → 1989-09 · March 31 → 1989-03-31 · June → 1989-06'],
  ['In the first three weeks of October the mill was idle.', 'the first three weeks of October → 1989-10'],
  ['It lost money in the Seventies and will again before the end of the decade.', 'Seventies → 197X · the end of the decade → 198X'],
  ['Orders were more than the year before.', 'the year before → 1988'],
]

// prettier-ignore
const onHolidays: Row[] = [
  ['Thanksgiving is on Nov. 23. The Thanksgiving weekend was quiet, as was the day after Thanksgiving.', 'Thanksgiving → 1989-11-23 · Nov. 23 → 1989-11-23'],
  ['On Labor Day the pier closed; it had opened on Memorial Day.', 'Labor Day → 1989-09-04 · Memorial Day → 1989-05-29'],
  ['Columbus Day 1988 was wet. Veterans Day will be dry. Martin Luther King Day will be cold.', 'Columbus Day 1988 → 1988-10-10 · Veterans Day → 1989-11-11 · Martin Luther King Day → 1990-01-15'],
  ['It will be sold by Christmas. The Christmas season is near; Christmas shopping began.', 'Christmas → 1989-12-25'],
  ['The first Monday in September, the last Monday of May 1988 and the last day of July were hot.', 'The first Monday in September → 1989-09-04 · the last Monday of May 1988 → 1988-05-30 · the last day of July → 1989-07-31'],
  ['It will open on the first Tuesday of November and close on the first day of December.', 'the first Tuesday of November → 1989-11-07 · the first day of December → 1989-12-01'],
]

// prettier-ignore
const on199808: Row[] = [
  ['Two bombs went off Friday at the harbour offices, and officials said Monday that the toll had risen.', 'Friday → 1998-08-07 · Monday → 1998-08-10'],
  ['The minister arrived Sunday night and is to leave Tuesday morning.', 'Sunday night → 1998-08-09 · Tuesday morning → 1998-08-11'],
  ['The trial is scheduled to begin Sept. 14.', 'Sept. 14 → 1998-09-14'],
  ['The inquiry, which began last week, will end on Wednesday.', 'last week → 1998-08-03/1998-08-09 · Wednesday → 1998-08-12'],
  ['In 1993, the bridge was attacked; five years later, nothing has changed.', '1993 → 1993 · five years later → 1998'],
  ['The blasts on Aug. 7 killed 12 people.', 'Aug. 7 → 1998-08-07'],
  ['He was arrested Saturday and charged on Sunday.', 'Saturday → 1998-08-08 · Sunday → 1998-08-09'],
  ['The minister said the talks would continue through Thursday.', 'Thursday → 1998-08-13'],
  ['By Monday evening, rescuers had found three more bodies.', 'Monday evening → 1998-08-10'],
  ['Since Friday, 400 people have been treated.', 'Friday → 1998-08-07'],
  ['Police had warned the board on July 30, a week before the blast.', 'July 30 → 1998-07-30'],
  ['On Aug. 7, 1995, the pier burned.', 'Aug. 7, 1995 → 1995-08-07'],
  ['The two were to appear in court Wednesday.', 'Wednesday → 1998-08-12'],
  ['The country\'s elections are set for next May.', 'next May → 1999-05'],
  ['A memorial service will be held at 10 a.m. (0800 GMT) Thursday.', '10 a.m. (0800 GMT) Thursday → 1998-08-13 10:00'],
  ['At 8:30 a.m. EST on Tuesday the shuttle lifts off.', 'Tuesday → 1998-08-11 08:30-05:00'],
  ['The report, released today, covers the 1990s.', 'today → 1998-08-10 · 1990s → 199X'],
  ['He said earlier this month that the port would stay shut until September.', 'earlier this month → 1998-08 · September → 1998-09'],
  ['The strike, now in its third week, began July 20.', 'July 20 → 1998-07-20'],
  ['The day before, the minister had resigned.', 'The day before → 1998-08-09'],
  ['Officials hope to reopen the road this weekend.', 'this weekend → 1998-08-15/1998-08-16'],
  ['They fled in the early 1990s and returned in the summer of 1996.', 'the early 1990s → 199X · summer of 1996 → 1996-22'],
  ['The embassy had asked for money in December and again in May.', 'December → 1997-12 · May → 1998-05'],
  ['Fighting has gone on since the beginning of the year.', 'the beginning of the year → 1998'],
  ['The first payment was made in May 1996, the next in March of this year.', 'May 1996 → 1996-05 · March of this year → 1998-03'],
  ['Three men were held Thursday night on the coast road.', 'Thursday night → 1998-08-06'],
  ['The minister will visit Friday, his office said on Thursday.', 'Friday → 1998-08-14 · Thursday → 1998-08-06'],
  ['President Ruud meets Tuesday with the council.', 'Tuesday → 1998-08-11'],
  ['He leaves Wednesday for Oslo.', 'Wednesday → 1998-08-12'],
  ['The ban takes effect Jan. 1, 1999.', 'Jan. 1, 1999 → 1999-01-01'],
  ['On Sunday the team won and on Tuesday it will play; he said Saturday that on Friday he would go.', 'Sunday → 1998-08-09 · Tuesday → 1998-08-11 · Saturday → 1998-08-08 · Friday → 1998-08-14'],
  ['Officials expect an answer Thursday. The two leave Wednesday for Oslo.', 'Thursday → 1998-08-13 · Wednesday → 1998-08-12'],
  ['He resigned on Sunday and on Monday he left.', 'Sunday → 1998-08-09 · Monday → 1998-08-10'],
  ['In the year 2000, the fleet will be halved.', 'the year 2000 → 2000'],
  ['The court on Thursday upheld the ban, and the council on Friday cut the grant.', 'Thursday → 1998-08-06 · Friday → 1998-08-07'],
  ['Gales are expected again on Friday. The return game is on Saturday.', 'Friday → 1998-08-14 · Saturday → 1998-08-15'],
  ['The judge asked the town to answer by Friday.', 'Friday → 1998-08-14'],
  ['The ferry is to start in September and end in November.', 'September → 1998-09 · November → 1998-11'],
  ['According to a notice on Sunday, the line will be sold.', 'Sunday → 1998-08-09'],
  ['The teams meet on Wednesday. They play Osier City on Saturday.', 'Wednesday → 1998-08-12 · Saturday → 1998-08-15'],
  ['Earlier in the week he had left; later in the week he will be back.', 'Earlier in the week → 1998-08-10/1998-08-16 · later in the week → 1998-08-10/1998-08-16'],
]

// prettier-ignore
const on199801: Row[] = [
  ['In the nineteen nineties, and in nineteen ninety six in particular, the pier was shut.', 'nineteen nineties → 199X · nineteen ninety six → 1996'],
  ['He was born on February second, nineteen twenty three.', 'February second → 1923-02-02 · nineteen twenty three → 1923'],
  ['The year two thousand is near. It began in two thousand and one.', 'two thousand → 2000 · two thousand and one → 2001'],
  ['On Tuesday of last week the council met, and it will meet again Monday next week.', 'Tuesday of last week → 1997-12-30 · Monday next week → 1998-01-12'],
  ['We will be back on the twenty-first of January.', 'the twenty-first of January → 1998-01-21'],
  ['Christmas Day was quiet, but on New Year\'s Eve the harbour burned.', 'Christmas Day → 1997-12-25 · New Year\'s Eve → 1997-12-31'],
  ['The pier was built in the eighteen eighties and burned down on the Fourth of July, 1923.', 'eighteen eighties → 188X · the Fourth of July, 1923 → 1923-07-04'],
  ['She won in \'96 and lost in \'94.', '\'96 → 1996 · \'94 → 1994'],
  ['In the year 79 and in AD 842 the hill burned; in 79 BC and 300 BC it did not.', 'the year 79 → 0079 · AD 842 → 0842 · 79 BC → -0078 · 300 BC → -0299'],
  ['Temperatures in the 30s and highs in the 40s; a song of the 50s.', '50s → 195X'],
  ['The 1996 Ellery Cup was dull.', '1996 → 1996'],
  ['The class of ’77 met again on Good Friday.', '’77 → 1977 · Good Friday → 1997-03-28'],
]

// prettier-ignore
const on201303: Row[] = [
  ['The council agreed Thursday to a plan that would end on April 1.', 'Thursday → 2013-03-21 · April 1 → 2013-04-01'],
  ['The former minister, who resigned in January, was charged on 19 March.', 'January → 2013-01 · 19 March → 2013-03-19'],
  ['A Brandreth Tull report in 2011 found rust. In the previous year there had been none.', '2011 → 2011 · the previous year → 2010'],
  ['The fund shrank 0.1 percent in the fourth quarter of 2012, and is forecast to grow in 2013 and 2014.', 'fourth quarter of 2012 → 2012-10/2012-12 · 2013 → 2013 · 2014 → 2014'],
  ['The hearing is on 8 April; the next will be on the 15th.', '8 April → 2013-04-08 · the 15th → 2013-04-15'],
  ['Between 2003 and 2010, four were lost.', '2003 → 2003 · 2010 → 2010'],
  ['The flight, due to leave at 17:30 GMT on Monday, was cancelled.', 'Monday → 2013-03-25 17:30Z'],
  ['The two men have been in custody since February 2012.', 'February 2012 → 2012-02'],
  ['Last year\'s figures were worse than those of the year before.', 'Last year → 2012 · the year before → 2011'],
  ['A month ago the board said it would wait until May.', 'A month ago → 2013-02 · May → 2013-05'],
  ['The vote in mid-April will be the first since the 1970s.', 'mid-April → 2013-04 · 1970s → 197X'],
  ['The law was passed in 1994, a year after the first attack.', '1994 → 1994'],
  ['They will meet again in two weeks’ time, or two days from now.', 'two weeks’ time → 2013-04-05~ · two days from now → 2013-03-24'],
  ['The ferry will return in 2016, nearly ten years after it left.', '2016 → 2016'],
  ['The ministry said Wednesday it planned to send the ship next month.', 'Wednesday → 2013-03-20 · next month → 2013-04'],
  ['The singer died on 8 March at the age of 80.', '8 March → 2013-03-08'],
  ['The May elections were close. The March meeting was not.', 'May → 2012-05 · March → 2013-03'],
  ['Theresa May said so in March. May was right.', 'March → 2013-03'],
  ['She marched in March 2003, and again last summer, and in the summer of last year.', 'March 2003 → 2003-03 · last summer → 2012-22 · summer of last year → 2012-22'],
  ['"We will not go," he said on Friday, the day before the match.', 'Friday → 2013-03-22'],
  ['The deal, signed Tuesday, comes into force on Friday.', 'Tuesday → 2013-03-19 · Friday → 2013-03-22'],
  ['Police arrested four people early Tuesday, and a fifth was held overnight.', 'early Tuesday → 2013-03-19'],
  ['The storm is expected to hit the coast late Friday or early Saturday.', 'late Friday → 2013-03-22 · early Saturday → 2013-03-23'],
  ['The former chief was jailed Jan. 9.', 'Jan. 9 → 2013-01-09'],
  ['Until Thursday, the port had been open.', 'Thursday → 2013-03-21'],
  ['The shop was open until Friday.', 'Friday → 2013-03-22'],
  ['It will stay open until Friday.', 'Friday → 2013-03-22'],
]

// prettier-ignore
const on199912: Row[] = [
  ['The talks broke off in early December and will resume Jan. 3.', 'early December → 1999-12 · Jan. 3 → 2000-01-03'],
  ['On Dec. 31 the clocks will be checked, and by Jan. 1 all will be known.', 'Dec. 31 → 1999-12-31 · Jan. 1 → 2000-01-01'],
  ['The last such trial was in October of 1997.', 'October of 1997 → 1997-10'],
  ['The company said its loss in 1998 was $3 million and the loss for 1999 will be smaller.', '1998 → 1998 · 1999 → 1999'],
  ['A ruling is expected Monday. The judge said Friday that he needed time.', 'Monday → 2000-01-03 · Friday → 1999-12-24'],
  ['The hijacking, on Christmas Eve, ended on the last day of the year.', 'Christmas Eve → 1999-12-24'],
  ['They had not met since Nov. 17, when the talks began.', 'Nov. 17 → 1999-11-17'],
  ['The attack occurred at 10:30 a.m. on Aug. 7, 1998.', 'Aug. 7, 1998 → 1998-08-07 10:30'],
  ['He said the September date was not firm.', 'September → 1999-09'],
  ['Nov. 30, 1999, was the deadline.', 'Nov. 30, 1999 → 1999-11-30'],
  ['By 2010 half will be gone.', '2010 → 2010'],
  ['The Feb. 12-14 meeting and the 3-5 March fair.', 'Feb. 12-14 → 2000-02-12/2000-02-14 · 3-5 March → 2000-03-03/2000-03-05'],
  ['The ten-day trip ends Sunday.', 'Sunday → 2000-01-02'],
]

// prettier-ignore
const on202503: Row[] = [
  ['The deadline is 2025-03-11T14:30:00Z, or 2025/03/11.', '2025-03-11T14:30:00Z → 2025-03-11 · 2025/03/11 → 2025-03-11'],
  ['Mars 2020 is a rover. The March 2025 launch went well.', '2020 → 2020 · March 2025 → 2025-03'],
  ['On 03/04/2025 nothing happened, but on 03/12/2025 it did.', '03/12/2025 → 2025-03-12'],
  ['The vote will be at 3 p.m. on Friday, and the count will start at 7:30 p.m. EDT Saturday. It opened Tuesday at noon, or at 14:05 on Monday.', 'Friday → 2025-03-14 15:00 · 7:30 p.m. EDT Saturday → 2025-03-15 19:30-04:00 · Tuesday → 2025-03-11 12:00 · Monday → 2025-03-10 14:05'],
  ['The attack of 9/11 and the 9/11 commission.', '9/11 → 2001-09-11 · 9/11 → 2001-09-11'],
  ['May Day is near; Boxing Day was long ago. Valentine\'s Day 2024 was wet. St. Patrick\'s Day is on Monday.', 'May Day → 2025-05-01 · Boxing Day → 2024-12-26 · Valentine\'s Day 2024 → 2024-02-14 · St. Patrick\'s Day → 2025-03-17 · Monday → 2025-03-17'],
  ['Easter Monday 2024 was wet. In 2023, Easter Sunday was dry.', 'Easter Monday 2024 → 2024-04-01 · 2023 → 2023 · Easter Sunday → 2023-04-09'],
  ['At the end of last year, and in the first half of 2024, and in Q3 2024, and in the second half.', 'the end of last year → 2024 · first half of 2024 → 2024-01/2024-06 · Q3 2024 → 2024-07/2024-09'],
  ['The board will meet on the 21st. It met on the 3rd.', 'the 21st → 2025-03-21 · the 3rd → 2025-03-03'],
  ['The harbour opened on March 11th of 2021 and on the 3rd of May, 2022.', 'March 11th of 2021 → 2021-03-11 · the 3rd of May, 2022 → 2022-05-03'],
  ['It opened Mon., March 10 and shut on Sat. March 8.', 'Mon., March 10 → 2025-03-10 · Sat. March 8 → 2025-03-08'],
  ['The hearing was adjourned until Monday.', 'Monday → 2025-03-17'],
  ['The board has until Friday to answer.', 'Friday → 2025-03-14'],
  ['She is to speak on Saturday; she spoke last Saturday.', 'Saturday → 2025-03-15 · last Saturday → 2025-03-08'],
  ['The council, which voted on Monday, votes again on Monday next week.', 'Monday → 2025-03-10 · Monday next week → 2025-03-17'],
  ['Voters go to the polls on Sunday.', 'Sunday → 2025-03-16'],
  ['Sunday’s election will be close. Sunday\'s vote was close.', 'Sunday → 2025-03-16 · Sunday → 2025-03-09'],
  ['Ahead of Sunday’s election, the two met.', 'Sunday → 2025-03-16'],
  ['After Sunday’s election, the two met.', 'Sunday → 2025-03-09'],
  ['The festival runs from Friday to Sunday.', 'Friday → 2025-03-14 · Sunday → 2025-03-16'],
  ['The talks, originally set for Thursday, were called off.', 'Thursday → 2025-03-13'],
  ['The ferry is expected back on Thursday, the line said on Monday.', 'Thursday → 2025-03-13 · Monday → 2025-03-10'],
  ['The road was closed from Friday until Sunday.', 'Friday → 2025-03-07 · Sunday → 2025-03-09'],
  ['On Thursday evening, Mara Lindqvist will read from her book.', 'Thursday evening → 2025-03-13'],
  ['It happened Tuesday at about 4 p.m.', 'Tuesday → 2025-03-11'],
  ['He was born in 1971, married in 1999 and died in 2020.', '1971 → 1971 · 1999 → 1999 · 2020 → 2020'],
  ['In 2019 and 2020 the pier was closed; between 2021 and 2023 it was rebuilt.', '2019 → 2019 · 2020 → 2020 · 2021 → 2021 · 2023 → 2023'],
  ['In June 2019 it opened. It closed in August.', 'June 2019 → 2019-06 · August → 2019-08'],
  ['The June 2019 report and the July report agree.', 'June 2019 → 2019-06 · July → 2019-07'],
  ['By late summer 2023 it was gone. In early spring it returns.', 'late summer 2023 → 2023-22'],
  ['She worked there from September to December.', 'September → 2024-09 · December → 2024-12'],
  ['She was there from March 3 until March 9.', 'March 3 → 2025-03-03 · March 9 → 2025-03-09'],
  ['The winter of 1946-47 was hard.', 'winter of 1946-47 → 1946-24'],
  ['The mid-2010s were quiet; the late 1980s were not, nor were the early \'90s.', 'mid-2010s → 201X · the late 1980s → 198X · the early \'90s → 199X'],
  ['The 1900s began well; the 1800s ended badly.', '1900s → 19XX · 1800s → 18XX'],
  ['This decade and the last century, and the next decade.', 'This decade → 202X · last century → 19XX · next decade → 203X'],
  ['The museum, opened 30 years ago, closes next month.', '30 years ago → 1995 · next month → 2025-04'],
  ['A century ago there was no bridge. Ten days ago there was.', 'A century ago → 1925~ · Ten days ago → 2025-03-02'],
  ['Three weeks earlier she had signed. Two days later she left.', 'Three weeks earlier → 2025-02-19~ · Two days later → 2025-02-21'],
  ['On March 3 she signed; three weeks later she left.', 'March 3 → 2025-03-03 · three weeks later → 2025-03-24~'],
  ['She signed in March 2019 and left six months later.', 'March 2019 → 2019-03 · six months later → 2019-09'],
  ['She signed in 2019 and left the following year. That year was wet.', '2019 → 2019 · the following year → 2020 · That year → 2020'],
  ['The next morning they left. The previous night they had signed.', 'The previous night → 2025-03-11'],
  ['It was on June 3, 2019. The following day it rained.', 'June 3, 2019 → 2019-06-03 · The following day → 2019-06-04'],
  ['It rained on June 3, 2019, the same day the bridge opened.', 'June 3, 2019 → 2019-06-03 · the same day → 2019-06-03'],
  ['Earlier in the year, she had left. She will return later in the month.', 'Earlier in the year → 2025 · later in the month → 2025-03'],
  ['The deal expires at year-end, and the month\'s end is near.', 'year-end → 2025-12-31 · month\'s end → 2025-03-31'],
  ['Q1 was good; the first quarter of this year was better; last year’s fourth quarter was best.', 'Q1 → 2024-01/2024-03 · first quarter of this year → 2025-01/2025-03 · last year’s fourth quarter → 2024-10/2024-12'],
  ['The fund’s fiscal year 2023-24 and financial year 2022.', 'fiscal year 2023-24 → 2023~ · financial year 2022 → 2022~'],
  ['The budget for 2025-26 was passed.', '2025-26 → 2025/2026'],
  ['In the coming year and the coming week.', 'the coming year → 2026 · the coming week → 2025-03-17/2025-03-23'],
  ['In the current month.', 'the current month → 2025-03'],
  ['Today\'s vote was close. Today many live elsewhere. The bridge is still in use today.', 'Today → 2025-03-12'],
  ['The treaty is known today as the Osier Act. He said it today.', 'today → 2025-03-12'],
  ['Good Friday falls on April 18 this year.', 'Good Friday → 2025-04-18 · April 18 → 2025-04-18 · this year → 2025'],
  ['She turned 40 on Tuesday.', 'Tuesday → 2025-03-11'],
  ['1 May 2024 – 3 June 2024', '1 May 2024 → 2024-05-01 · 3 June 2024 → 2024-06-03'],
  ['March 3–April 5, 2024', 'March 3 → 2024-03-03 · April 5, 2024 → 2024-04-05'],
  ['28 February - 2 March 2025', '28 February → 2025-02-28 · 2 March 2025 → 2025-03-02'],
  ['2019–2021, 2019-20, 2019/20', '2019 → 2019 · 2021 → 2021 · 2019-20 → 2019/2020 · 2019/20 → 2019/2020'],
  ['Mr March and Ms May spoke in April. August Eide and June Carter spoke in July.', 'April → 2024-04 · July → 2024-07'],
  ['The march began in May; they may march in March.', 'May → 2024-05 · March → 2025-03'],
  ['In October Revolution Square was renamed. In September 2011 it was again.', 'October → 2024-10 · September 2011 → 2011-09'],
  ['Sept. 11, 2001, and the Sept. 11 hearings, and Sept. 11.', 'Sept. 11, 2001 → 2001-09-11 · Sept. 11 → 2001-09-11 · Sept. 11 → 2001-09-11'],
  ['He paid $1999 for 2000 tons in 2001.', '2001 → 2001'],
  ['MONDAY, MARCH 17\n0930 - Council sits.', 'MONDAY, MARCH 17 → 2025-03-17'],
  ['MONDAY, MARCH 17\n1000 - Council sits.', 'MONDAY, MARCH 17 → 2025-03-17'],
  ['The pier will close in the autumn. It was painted in the spring and has been shut since winter.', 'autumn → 2025-23 · spring → 2025-21 · winter → 2024-24'],
  ['In winter the pier is cold. Osier is wet in the fall of the river.', ''],
  ['The fair is next Thursday, 20 March, and on 8/9 May.', 'next Thursday, 20 March → 2025-03-20 · 8/9 May → 2025-05-08/2025-05-09'],
  ['The late 19th and early 20th centuries were good, the third century was not. His third century of the season was slow.', 'late 19th → 18XX · early 20th centuries → 19XX · third century → 02XX'],
  ['On the night of the 1907 fire she was at home; it was the last week of May.', '1907 → 1907 · the last week of May → 2024-05'],
  ['For FY25 Halyard made a profit; Christmas 2016 was poor. An answer is due before Easter.', 'FY25 → 2025~ · Christmas 2016 → 2016-12-25 · Easter → 2025-04-20'],
  ['Second-quarter goals by Eide won it. The ferry sails from end-March until mid-month.', 'end-March → 2025-03 · mid-month → 2025-03'],
  ['The company lost money in April–June 2024 and in the October-December quarter.', 'April–June 2024 → 2024-04/2024-06 · October-December → 2024-10/2024-12'],
  ['Eide scored 17 of his 41 points in the third quarter. Prices rose 2 percentage points in the third quarter.', 'third quarter → 2024-07/2024-09'],
]

describe('what is no date', () => {
  test.each([
    'The 30-year-old was one of 2000 soldiers.',
    'The 1,500 workers and 1990 tons of steel.',
    'The treaty expires in three years. It has run for 12 months.',
    'He left on a Monday. Every Tuesday he writes. Sundays are quiet.',
    'In the past three months, three boats sank. Over the last two years none did.',
    'Friday the 13th is a film. Black Friday was loud. Orthodox Easter Eve too.',
    'On Wednesdays and Saturdays they play. On a Sunday they rest.',
    'Resolution 1973 and Flight 1999 of Rule 2016.',
    'They meet on 31/31/2025 and on 2025-13-01.',
    'The next morning they left.',
  ])('%s', (text) => {
    expect(datesIn(text, '2025-03-12')).toBe('')
  })
})

describe('any text', () => {
  test('has dates that are its own words, valid and in order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let from = 0
        for (const date of analyze(text, { published: '2024-02-29' as Day }).dates) {
          expect(date.text).toBe(text.slice(date.start, date.end))
          expect(parseDay(date.edtf)).toBe(date.edtf)
          expect(date.start).toBeGreaterThanOrEqual(from)
          from = date.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    '1',
    '2019',
    '2019 ',
    '1/',
    '12.',
    'March ',
    'the ',
    'two years ',
    '年',
    '٣',
    ' 3 p.m.',
    '12, ',
    'March 3, ',
    'Mon ',
    'Mon Mon ago ',
    'a week on ',
    'BC ',
  ])('a hundred thousand letters of %j are read', (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    expect(analyze(text, { published: '2024-02-29' as Day }).dates.length).toBeLessThan(30_000)
  })
})

describe.each([
  ['1989-10-26', 'Thursday', on198910],
  ['1989-10-26', 'Thursday, for the financial pages', onMoney],
  ['1989-10-26', 'Thursday, of holidays', onHolidays],
  ['1998-08-10', 'Monday', on199808],
  ['1998-01-08', 'Thursday', on199801],
  ['2013-03-22', 'Friday', on201303],
  ['1999-12-28', 'Tuesday', on199912],
  ['2025-03-12', 'Wednesday', on202503],
] as [string, string, Row[]][])('published on %s, a %s', (published, _weekday, rows) => {
  test.each(rows)('%s', (text, dates) => {
    expect(datesIn(text, published)).toBe(dates)
  })
})
