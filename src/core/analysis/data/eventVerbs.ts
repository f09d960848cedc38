import { words } from './words'

/** Participles that are no past form, for what was done: "was taken". */
export const participles = new Set(
  words(`
    beaten become begun bitten blown born borne broken brought chosen done drawn driven eaten fallen flown forbidden forgotten forgiven frozen given gone grown
    hidden hurt known laid lain mistaken overthrown proven put read risen run seen sewn shaken shown shut spread stolen stricken struck sunk sworn taken thrown
    torn withdrawn woken worn woven written
  `),
)

/** What people and things do in a newspaper, in the present, of one and of many; past forms that look like it. */
export const finiteVerbs = new Set(
  words(`
    accepts agrees aims announces appears appoints approves arrives asks attends awaits bans becomes begin begins blocks burst buys calls cancels cast
    celebrates charges closes comes completes continues convene convenes cost cuts decides declares delivers demands denies departs ends enters expands
    expects expires face faces fails falls fights files fines fires flies follows gains gathers gets gives go goes grants grows halts heads hears hits hold
    holds hosts hurt introduces investigates joins jumps kills lands launches lays leads leave leaves lifts lists loses makes marches marks meet meets
    merges moves names offers open opens orders ousts passes pays plans plays promises proposes publishes pulls put quit quits raises reaches recalls
    receives rejects releases remains removes reopens replaces reports resigns resumes return returns rises rules run runs sacks seeks sells sends set sets
    shut shuts signs sinks speaks spends split spread start starts stays steps stops strikes submits sues suspends take takes tests threatens travels turns
    unveils urges vetoes visit visits vote votes warns welcomes wins withdraws works
  `),
)

/** Past forms that can end what is told: what they tell of needs no object. */
export const standingAlone = new Set(
  words(`
    acted advanced agreed aired apologised apologized arrived attended backed began bled boycotted broke burned burst buckled called came capsized cheered closed collapsed
    collided competed complied confessed continued converged convened crashed crossed debuted declined deepened defected departed derailed deserted died disappeared disbanded dissolved
    dived doubled dried drowned dropped eased ended enlisted erupted escaped evacuated expanded expired exploded faded failed fainted fell fled flew flooded formed fought froze gathered
    grew halted happened headed helped improved intervened jumped landed lasted launched leaked leapt left lost marched married matured met moved multiplied occurred opened paid parted
    participated passed paused peaked perished plummeted plunged prevailed proceeded progressed protested quit rallied ran reappeared rebelled recovered relapsed relented reopened resigned
    responded rested resumed retired retreated returned revolted rioted ripped rose rotted ruled sailed sang sank sat scored settled shook shrank shut signed slept slid slipped slowed
    soared spread stalled started starved stayed stepped stood stopped struck succeeded suffered surfaced surged surrendered survived swam swung testified toppled travelled traveled trembled
    tripled tumbled turned unravelled vanished visited voted waited walked warmed weakened went widened withdrew won worked worsened yielded
  `),
)
