/** Irregular forms: base, past, participle where it differs. */
export const IRREGULAR_VERBS = `
  be was been|be were|become became become|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|
  come came come|cost cost|cut cut|deal dealt|do did done|draw drew drawn|drive drove driven|earn earned|fall fell fallen|feel felt|
  fight fought|find found|forecast forecast|fly flew flown|get got gotten|give gave given|go went gone|grow grew grown|have had|hear heard|hide hid hidden|
  hit hit|hold held|input input|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|let let|light lit|lose lost|make made|mean meant|
  meet met|outgrow outgrew outgrown|oversee oversaw overseen|overspend overspent|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|
  rewrite rewrote rewritten|ride rode ridden|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|
  shoot shot|show showed shown|shrink shrank shrunk|shut shut|sit sat|speak spoke spoken|spend spent|spin spun|split split|spread spread|stand stood|
  stick stuck|strike struck|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|
  undertake undertook undertaken|upsell upsold|uphold upheld|wear wore worn|wake woke woken|win won|wind wound|withdraw withdrew withdrawn|write wrote written`;

/** Verbs of several syllables that double their last letter; one-syllable ones follow the rule. */
export const DOUBLING = `
  commit submit refer prefer transfer permit control compel equip admit omit occur deter defer program
  cancel travel label model channel signal tunnel level rebut debug reset crop unplug
  outrun unwrap`;

/** Plurals that no rule makes. */
export const IRREGULAR_NOUNS = `
  person people|child children|man men|woman women|analysis analyses|hypothesis hypotheses|criterion criteria|basis bases|
  thesis theses|crisis crises|diagnosis diagnoses|medium media|datum data|index indices|appendix appendices|matrix matrices|
  schema schemata|curriculum curricula|alumnus alumni|half halves|life lives|leaf leaves|wife wives|phenomenon phenomena|
  quiz quizzes|emphasis emphases|synthesis syntheses|series series|staff staff|KPI KPIs|shelf shelves`;
