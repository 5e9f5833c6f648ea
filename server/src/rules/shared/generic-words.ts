/**
 * Words that any team could put into its objective. An objective that is made of nothing else says nothing about this
 * team. Each stands in its base form; other forms are found by their stems.
 */
export const GENERIC_WORDS: readonly string[] = `
  achieve achievement act aim align ambitious amazing area audience awesome base become best better bold brand bring build business buyer
  category challenge champion change choice class client collaborate collaboration commit communicate communication
  company competition competitive competitor consistent consumer continue continuous continuously core create culture
  customer centric data deliver delight delightful delivery develop digital drive effective effectively efficiency
  efficient efficiently effort employee empower enable end engage engagement enhance ensure enterprise even everybody
  everyone excel excellence excellent exceed exceptional execute execution expectation expectations experience expert fantastic fast faster first
  focus future give global go goal goals good grow growth great happier happy help high highest impact impactful important improve
  improvement increase industry innovate innovation innovative insight inspire internal investor journey key keep know
  known landscape lead leader leadership leading level leverage lifecycle live love loved loyal loyalty make market
  maximize maximise meet mission modern more motivate move new next nps number offer operate operation operational operations
  optimize optimise organisation organization outcome outstanding own partner passion passionate people perform performance
  place platform player positive potential power premier productive productivity product professional profitable
  progress provide quality raise reach reliable reputation result right satisfaction satisfied satisfy scalable scale
  seamless serve service set significant significantly simple smart solution stakeholder standard stay strategic strategy
  strong stronger succeed success successful successfully superior support sustainable talent target team technology
  thrive time together top touchpoint transform transformation trust trusted ultimate understand unique unlock user value
  vision want way win winning work workplace world year quarter
  data-driven customer-centric world-class best-in-class top-notch cutting-edge state-of-the-art next-level number-one
  market-leading industry-leading high-quality high-performing user-friendly go-to first-class
`
  .trim()
  .split(/\s+/);
