import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** Reads a body up to a limit, both declared and counted. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new HttpRefusal(413);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    // A request without an encoding set gives buffers.
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > mostBytes) throw new HttpRefusal(413);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Names through which a value could reach the prototype of another. */
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export function parseJson(body: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return JSON.parse(text, (key, value: unknown) => {
      if (HOSTILE_KEYS.has(key)) throw new HttpRefusal(400);
      return value;
    });
  } catch {
    throw new HttpRefusal(400);
  }
}
