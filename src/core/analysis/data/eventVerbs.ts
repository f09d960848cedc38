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
