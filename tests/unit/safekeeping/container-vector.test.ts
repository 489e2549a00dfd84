import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openContainer, readContainerHeader } from '../../../electron/safekeeping/open-container.mjs';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

/** Made once by another implementation in another language, so that neither side can drift along with the other. */
const CONTAINER = `
R0pES0JLMQAAAVJ7ImZvcm1hdCI6MSwia2RmIjp7Im5hbWUiOiJzY3J5cHQiLCJOIjoxMDI0LCJyIjo4LCJwIjoxLCJzYWx0Ijoi
MDAwMTAyMDMwNDA1MDYwNzA4MDkwYTBiMGMwZDBlMGYifSwiZmlsZVNhbHQiOiIxMDExMTIxMzE0MTUxNjE3MTgxOTFhMWIxYzFk
MWUxZiIsIm5vbmNlUHJlZml4IjoiMjAyMTIyMjMyNDI1MjYiLCJrZXlDaGVjayI6Ijg3N2U0NDdkN2I1ZmY0MWY5NDg2ZWJhYmUx
YjMxNDU5IiwiY29tcHJlc3Npb24iOiJnemlwIiwiY2h1bmtTaXplIjoyNTYsImZpbGVDb3VudCI6MywicGxhaW5TaXplIjo2MzIs
ImFib3V0Ijp7InNpdGVOYW1lIjoi57+g5rmW6Iqx5ZySIiwic2VxdWVuY2UiOjd9fdCi64vZZmHC1Fva2bULWclq8zfnn8UWB0lr
TvTzfAETC3y6iQoRiihqlcKhEjYFgm/fbDreyekGsCKUY8pJQSrKFUjqq2q7RKqB3knXH1jWHMWundhMuhA/pFnSse4IdKE20CGb
RxZKfO3EkP0QHzbw8wkBi5Tt+EwybF09Z15BreDG7EvoPUSvTPiK8pakTx6dOIiut38WAMw9XBbepslUs9rhCyJRbMCAXXn4I4vV
CEXszMJZRissdwMw0aBBadNe2BWm2pfz9iQn0N48iouBxoqKJW1R6tR1LRdmcZIMtIuVz3tPpIdEBhCAQz/5qv7sLKeyoG5RbVj4
+6jTKjdbr9vAu/FEX0jA8m62xPTJmCYa6SISM+C+DWuLBQLP8wxnmMcxZCxEFLuhlUQV+sL+28QVYFIff2bvuklJQ7kUYlZbsYQK
vjtoi6XRzcpCTmHW/MVf0+JgrgGJdaDwu0j+cDJD/fAGwHEfT5+Y2aYQvPXR2uVVOsJ3WQkjnBKCO1TCsJ0yTFVHhRlUt4TsYNPC
OJ5ELqkDUkfR8tfPEoiC0pVL1gMkeoWBZ2NDd9tenSjbetJjILhAyAI1nxy9VjzW/yqqP+Z/DLmTKdyMYfivetHrGR7U7VCQBbUj
lwdXX137otJIGLr0WkO8Ul03AV5BYibgQ27h+nPaQhDKYi+FDybLPqrzeVtWNFCeST073UI37r0bSt+nLB+PKbhPoIpKeKj6P7K0
SObWZ7cx2fSoTIrueiIkCgndlfjkvvHWyR9odVAiJ88L043hNQ+nUNlFzgCfKnPHW2iZo0SmVjvQDw2DUGSSf/fbf88c5XcwAgmo
bnRrK07Th78j5mgUcBrNVuwIond+A+pIqs8MyGyKSSzKCxfUZdlTzkY6LDWj9drr9Nwfg1E+F0coBMYytNxIT7UGHeFgagddMGKM
FFagfD0Tzg/uto037v/+8Pxcvq9f95Vo18ZWSpBgdNLjDEdKREtFTkQ=
`;

test('a container sealed elsewhere by the written format opens, so the format has not drifted', async () => {
  const scratch = makeScratchFolder();
  const path = join(scratch, 'container');
  writeFileSync(path, Buffer.from(CONTAINER, 'base64'));
  expect((await readContainerHeader(path)).about).toEqual({ siteName: '翠湖花園', sequence: 7 });
  const folder = join(scratch, 'opened');
  const { files } = await openContainer(path, '正確 馬 電池 訂書釘', folder);
  const hash = createHash('sha256').update('a scan').digest('hex');
  expect(files.map(({ name }) => name)).toEqual([
    'office.sqlite',
    'office.sqlite.json',
    `attachments/${hash}`,
  ]);
  expect(readFileSync(join(folder, 'office.sqlite'), 'utf8')).toBe('records '.repeat(60));
  expect(readFileSync(join(folder, 'office.sqlite.json'), 'utf8')).toBe('{"format":1}');
  const place = join('attachments', hash.slice(0, 2), hash.slice(2, 4), hash);
  expect(readFileSync(join(folder, place), 'utf8')).toBe('a scan');
});
