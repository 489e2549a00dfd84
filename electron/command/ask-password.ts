import type { Readable, Writable } from 'node:stream';
import { CommandLineError } from './command-options.ts';

export interface Terminal extends Readable {
  readonly isTTY?: boolean;
  readonly setRawMode?: (raw: boolean) => unknown;
}

/** Asks at the terminal without showing what is typed. `variable` is where a script puts it instead. */
export async function askPassword(input: Terminal, output: Writable, variable: string): Promise<string> {
  if (input.isTTY !== true || input.setRawMode === undefined) {
    throw new CommandLineError(`no terminal to ask for the password at: set ${variable}`);
  }
  output.write(
    variable === 'GUANJIA_APPROVER_PASSWORD' ? '覆核人密碼 Approver’s password: ' : '密碼 Password: ',
  );
  input.setRawMode(true);
  try {
    return await readLine(input);
  } finally {
    input.setRawMode(false);
    input.pause();
    output.write('\n');
  }
}

async function readLine(input: Readable): Promise<string> {
  const decoder = new TextDecoder();
  let typed = '';
  for await (const chunk of input.iterator({ destroyOnReturn: false })) {
    // A terminal without an encoding set gives buffers.
    for (const character of decoder.decode(chunk as Buffer, { stream: true })) {
      if (character === '\r' || character === '\n') return typed;
      // Ctrl+C and Ctrl+D.
      if (character === '\u0003' || character === '\u0004') throw new CommandLineError('cancelled');
      // Backspace, as the two kinds of terminal send it.
      if (character === '\u007f' || character === '\b') typed = Array.from(typed).slice(0, -1).join('');
      else typed += character;
    }
  }
  throw new CommandLineError('the terminal was closed');
}
