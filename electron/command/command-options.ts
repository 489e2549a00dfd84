import { parseArgs } from 'node:util';

export interface CommandOptions {
  readonly list: boolean;
  readonly help: boolean;
  readonly office: string | undefined;
  /** User name to sign in with. */
  readonly as: string | undefined;
  /** User name of the second person who approves. */
  readonly approvedBy: string | undefined;
  readonly attach: string | undefined;
  readonly saveTo: string;
  /** Idempotency key of the one call. */
  readonly key: string | undefined;
  readonly path: string | undefined;
  readonly input: string | undefined;
}

/** The line cannot be understood; the message is for the person who typed it. */
export class CommandLineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandLineError';
  }
}

export const USAGE = `npm run -s desk -- --list
npm run -s desk -- [--office DIR] [--as NAME] [--approved-by NAME] <slice.operation> ['<json>' | -]

  --list          every operation as JSON: summary, effect, who may call it, input and output as JSON Schema
  --office DIR    folder of the office; the usual place when left out
  --as NAME       signs in first; the password comes from GUANJIA_PASSWORD or is asked for, never from this line
  --approved-by N a second person approves, where one is needed; the password comes from GUANJIA_APPROVER_PASSWORD or
                  is asked for
  --attach FILE   hands a file in; an input names it by the ticket "attached-file"
  --save-to DIR   where files that the operation makes are put; the current folder when left out
  --key KEY       idempotency key: the same key never writes twice
  -               reads the input from standard input

Prints the reply as JSON. Exit code 0 when it is ok, 1 when the office says no, 2 when the line is wrong.
`;

export function readCommandOptions(line: readonly string[]): CommandOptions {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(line);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandLineError(error.message);
    throw error;
  }
  const { values, positionals } = parsed;
  const [path, input, ...rest] = positionals;
  if (rest.length > 0) throw new CommandLineError(`unexpected: ${rest.join(' ')}`);
  return {
    list: values.list,
    help: values.help,
    office: values.office,
    as: values.as,
    approvedBy: values['approved-by'],
    attach: values.attach,
    saveTo: values['save-to'],
    key: values.key,
    path,
    input,
  };
}

function parse(line: readonly string[]) {
  return parseArgs({
    args: [...line],
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      office: { type: 'string' },
      as: { type: 'string' },
      'approved-by': { type: 'string' },
      attach: { type: 'string' },
      'save-to': { type: 'string', default: '.' },
      key: { type: 'string' },
    },
  });
}
