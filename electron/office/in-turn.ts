/** Runs the work when all that was asked for earlier is done. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** One thing after another, in the order in which it was asked for. What fails keeps nothing from its turn. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
