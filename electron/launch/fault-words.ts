const WORDS = `
  about aborted access added after aggregate already another answer answered answers argument array async attempt audit
  backup been before began being between body boolean broken browser buffer busy bytes call calls cannot capacity change
  changed character characters check circular class close closed code column columns connection constraint constructor
  contract converting copy counts create created data database date decode decoding decrypt defined deleted denied
  destroyed differ digest directory disk does download duplicate element empty ended entry error escape exceeded
  exclusive executed exhausted existing exists expected expired export expression extra failed failure file files find
  finished folder foreign format found full function handle handler hash header heap hold identifier image import index
  initialization inside instance integer integrity interface interrupted invalid iterable iterator job journal keys
  length letter library limit line lines load locked loop malformed manager match maximum memory message method migration
  missing module name names near negative network number object offset only open opened operation option out outside
  owner parameter parse password path payment permission permitted person phone pipe point position printing
  process program prompt property properties protocol queue range read reading readonly reason received record reference
  refused regular rejected released rename request required reset resource response restore result returned revoked row
  rows schema seal sealed sequence series session sheet signal size snapshot socket source space stack start started
  statement stream string such support supported syntax system table tables temporary terminated timed timeout
  token transaction trigger type undefined unexpected unique unit unknown unsupported until update uses utf value values
  variable version view violation watch were when while window without worker works write writing wrong wrote
  ENOENT JSON PRAGMA SQL UNIQUE UTF Unexpected Cannot Invalid Maximum Missing Unknown
`;

/** The words that errors of the program, of Node and of SQLite are made of. Nothing that an office types is among them. */
export const FAULT_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter((word) => word !== ''));
