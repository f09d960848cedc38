/** A fictional article for the tests of this folder. */
export const harbourStory = `PORT ELLERY — The Port Ellery Harbour Board voted 7-4 on Tuesday to close the east quay to freight.
“We will not raise the levy this year, and we have told the unions so,” said Mara Lindqvist, chair of the board. “It’s a matter of trust.”
The board spent £4.2m on the ‘temporary’ wall--twice what it had planned… or so the minutes say. Ferries carried 19,400 passengers between 2019–2023, up 3.5% on the five years before.
“They called it ‘a triumph’ and nobody laughed. The well-known contractors co-operated with us at every step.
“I laughed later, when the vessels left and the invoices came. Was it worth it? I do not know.”
Tomas Ferreira, who speaks for the dockers, disagreed. “Nobody asked the men on the quay – not once – what they thought,” he said. “We would have told them [the board] that the tide takes what it wants … and it did.”
“The real question is who pays,” Ferreira added. “Let’s be honest: we pay.”
Asked whether she would resign, Lindqvist said she was “not inclined to.”
The wall was to have been finished in March. Its foun-
dations were laid by hand, the survey says; the naïve café owners ﬁnanced a third of it.
`
