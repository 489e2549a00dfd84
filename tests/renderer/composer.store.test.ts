import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComposerStore } from '../../renderer/features/letters/composer.store.ts';
import { ApiError, refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { Letter, LetterPreview, LetterTemplate } from '../../shared/features/letters/letter.ts';
import { createFakeApi, pending } from '../fakes/fake-api.ts';

function template(id: number, language: LetterTemplate['language'], body = `# 函${id}`): LetterTemplate {
  const savedAt = '2026-11-23T02:00:00Z';
  return {
    id,
    kind: 'ownerLetter',
    language,
    name: `${id}`,
    body,
    version: 1,
    active: true,
    savedBy: '',
    savedAt,
  };
}

function previewOf(subject: string, missing: string[] = []): LetterPreview {
  return {
    document: { title: subject, language: 'zh-Hant', sections: [] },
    subject,
    fields: [],
    missing,
    lacking: [],
    ofHousehold: [],
    owedCents: null,
  };
}

function letterWith(change: Partial<Letter>): Letter {
  return {
    id: 7,
    kind: 'ownerLetter',
    state: 'draft',
    number: '',
    subject: '',
    unitId: 3,
    recipient: '',
    draftedBy: '',
    signedBy: '',
    signedOn: null,
    issuedBy: '',
    issuedOn: null,
    returned: false,
    unconfirmed: false,
    validUntil: null,
    updatedAt: '2026-11-23T02:00:00Z',
    language: 'zh-Hant',
    body: '# 函',
    values: {},
    templateId: 1,
    templateVersion: 1,
    templateName: '',
    unitName: '1棟101',
    version: 1,
    voidedBy: '',
    voidedAt: null,
    voidReason: '',
    sha256: '',
    chain: ['supervisor', 'manager'],
    agreed: [],
    amountCents: null,
    steps: [],
    ...change,
  };
}

type Letters = Partial<Api['letters']>;

async function startedStore(letters: Letters): Promise<ComposerStore> {
  const api = createFakeApi({
    letters: {
      listTemplates: async () => [template(1, 'zh-Hant'), template(2, 'en')],
      preview: async () => previewOf('函'),
      ...letters,
    },
  });
  const store = new ComposerStore(api, 'ownerLetter', 'en');
  await store.begin({ id: 3, name: '1棟101' }, null);
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a new letter begins with a template in the language of the screen and keeps nothing until something is typed', async () => {
  const store = await startedStore({});
  expect(store).toMatchObject({ templateId: 2, language: 'en', unitId: 3, unsaved: false });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.draft).toBeNull();
});

test('typing keeps the draft by itself after a pause, and later changes go to the same draft', async () => {
  const kept: string[] = [];
  const store = await startedStore({
    saveDraft: async ({ values }) => {
      kept.push(`new ${JSON.stringify(values)}`);
      return letterWith({ version: 1 });
    },
    editDraft: async ({ id, version, values }) => {
      kept.push(`${id}.${version} ${JSON.stringify(values)}`);
      return letterWith({ version: version + 1 });
    },
  });
  store.fillIn('subject', '甲');
  store.fillIn('subject', '甲乙');
  expect(store.unsaved).toBe(true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(store).toMatchObject({ unsaved: false, draft: { id: 7, version: 1 } });
  store.reword('# 新');
  await store.save();
  expect(kept).toEqual(['new {"subject":"甲乙"}', '7.1 {"subject":"甲乙"}']);
  expect(store.draft).toEqual({ id: 7, version: 2 });
});

test('what is typed while a save is under way is kept by a second save, never two at once', async () => {
  const first = pending<Letter>();
  const edits: string[] = [];
  const store = await startedStore({
    saveDraft: () => first.promise,
    editDraft: async ({ values, version }) => {
      edits.push(values['subject'] ?? '');
      return letterWith({ version: version + 1 });
    },
  });
  store.fillIn('subject', '甲');
  const saving = store.save();
  store.fillIn('subject', '甲乙');
  const again = store.save();
  expect(edits).toEqual([]);
  first.resolve(letterWith({ version: 1 }));
  await Promise.all([saving, again]);
  expect(edits).toEqual(['甲乙']);
  expect(store.unsaved).toBe(false);
});

test('a refused save keeps what was typed, says why and is not issued', async () => {
  const store = await startedStore({ saveDraft: () => Promise.reject(refuse('templateInactive')) });
  store.fillIn('subject', '甲');
  await store.save();
  expect(store).toMatchObject({
    unsaved: true,
    failure: { reason: 'templateInactive' },
    values: { subject: '甲' },
  });
  await expect(store.issue()).rejects.toBeInstanceOf(ApiError);
});

test('a letter is complete when nothing is missing and it has somebody to go to', async () => {
  const answers = [previewOf('函', ['facts']), previewOf('函'), previewOf('函')];
  const store = await startedStore({ preview: async () => answers.shift() ?? previewOf('函') });
  expect(store.complete).toBe(false);
  store.fillIn('facts', '甲');
  await vi.advanceTimersByTimeAsync(300);
  expect(store.complete).toBe(true);
  store.chooseUnit(null);
  expect(store.complete).toBe(false);
});

test('a slow page of an earlier key does not replace the page of a later one', async () => {
  const slow = pending<LetterPreview>();
  const answers = [Promise.resolve(previewOf('first')), slow.promise, Promise.resolve(previewOf('newest'))];
  const store = await startedStore({ preview: () => answers.shift() ?? Promise.resolve(previewOf('none')) });
  store.fillIn('subject', '甲');
  await vi.advanceTimersByTimeAsync(300);
  store.fillIn('subject', '甲乙');
  await vi.advanceTimersByTimeAsync(300);
  slow.resolve(previewOf('old'));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.preview.value?.subject).toBe('newest');
});

test('another like it takes over words and values but asks for dates anew and is a draft of its own', async () => {
  const store = await startedStore({});
  await store.copy(letterWith({ values: { subject: '甲', replyBy: '2026-01-01' }, body: '# 舊函' }));
  expect(store).toMatchObject({ draft: null, body: '# 舊函', values: { subject: '甲' } });
});
