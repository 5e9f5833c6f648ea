/** What weighs on people, or keeps them out: to lift it is a promise, and no piece of work. */
export const BURDENS = `
    anxiety barrier boredom chaos chore distance door doubt dread drudgery fear friction frustration
    gap guesswork guilt hassle headache hunger isolation loneliness mystery pain poverty problem queue
    scramble shame stigma stress suffering surprise tape uncertainty waiting waste worry`;
