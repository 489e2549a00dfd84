import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { CallOptions } from '../../../shared/api/define-contract.ts';
import type {
  Letter,
  LetterField,
  LetterPreview,
  LetterTemplate,
} from '../../../shared/features/letters/letter.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { type FieldInput, fieldFacts } from '../../../shared/features/letters/merge-field.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { Loadable } from '../../app/loadable.ts';

const PREVIEW_PAUSE_MILLISECONDS = 200;
const SAVE_PAUSE_MILLISECONDS = 1500;

const DAYS = new Set<FieldInput>(['date', 'time']);

/** A letter being written: its page follows every key, and the draft is kept without being asked. */
export class ComposerStore {
  kind: LetterKind;
  language: Language;
  templates: readonly LetterTemplate[] = [];
  templateId: number | null = null;
  body = '';
  unitId: number | null = null;
  unitName = '';
  values: Readonly<Record<string, string>> = {};
  draft: { readonly id: number; readonly version: number } | null = null;
  /** What is to be changed, where the letter came back from review. */
  returned: { readonly by: string; readonly comment: string } | null = null;
  /** Typed and not yet kept. */
  unsaved = false;
  saving = false;
  failure: CallFailure | null = null;
  readonly preview = new Loadable<LetterPreview>();
  #api: Pick<Api, 'letters'>;
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #save: Promise<void> | null = null;
  #error: unknown = null;

  constructor(api: Pick<Api, 'letters'>, kind: LetterKind, language: Language) {
    this.#api = api;
    this.kind = kind;
    this.language = language;
    makeAutoObservable(
      this,
      {
        templates: observableRef,
        values: observableRef,
        draft: observableRef,
        returned: observableRef,
        failure: observableRef,
        preview: false,
      },
      { autoBind: true },
    );
  }

  get toUnit(): boolean {
    return LETTER_KIND_FACTS[this.kind].to === 'unit';
  }

  get fields(): readonly LetterField[] {
    return this.preview.value?.fields ?? [];
  }

  get missing(): readonly string[] {
    return this.preview.value?.missing ?? [];
  }

  /** Whether the page shows everything that it must. */
  get complete(): boolean {
    const shown = this.preview.value;
    if (shown === null || shown.lacking.length > 0 || shown.ofHousehold.length > 0) return false;
    return this.missing.length === 0 && (!this.toUnit || this.unitId !== null);
  }

  /** Begins a new letter, in the screen’s language where there is a template in it. */
  async begin(
    unit: { readonly id: number; readonly name: string } | null,
    templateId: number | null,
  ): Promise<void> {
    const templates = await this.#api.letters.listTemplates({ kind: this.kind });
    runInAction(() => {
      this.templates = templates;
      this.unitId = unit?.id ?? null;
      this.unitName = unit?.name ?? '';
      const chosen =
        templates.find(({ id }) => id === templateId) ??
        templates.find(({ language }) => language === this.language) ??
        templates[0];
      if (chosen !== undefined) this.#take(chosen);
    });
    await this.#showPreview();
  }

  /** Goes on with a draft. */
  async resume(letter: Letter): Promise<void> {
    const templates = await this.#api.letters.listTemplates({ kind: letter.kind });
    runInAction(() => {
      this.templates = templates;
      this.kind = letter.kind;
      this.language = letter.language;
      this.templateId = letter.templateId;
      this.body = letter.body;
      this.unitId = letter.unitId;
      this.unitName = letter.unitName;
      this.values = letter.values;
      this.draft = { id: letter.id, version: letter.version };
      const last = letter.returned ? letter.steps.at(-1) : undefined;
      this.returned = last === undefined ? null : { by: last.staffName, comment: last.comment };
    });
    await this.#showPreview();
  }

  /** Begins another letter like one already written; dates and times are asked for anew. */
  async copy(letter: Letter): Promise<void> {
    await this.resume(letter);
    runInAction(() => {
      this.draft = null;
      this.returned = null;
      this.values = Object.fromEntries(
        Object.entries(letter.values).filter(([name]) => !DAYS.has(fieldFacts(name).input)),
      );
    });
    await this.#showPreview();
  }

  /** Takes a template’s words in place of those there; what was typed into fields stays. */
  chooseTemplate(id: number): void {
    const template = this.templates.find((each) => each.id === id);
    if (template === undefined) return;
    this.#take(template);
    this.#changed();
  }

  chooseUnit(unitId: number | null): void {
    this.unitId = unitId;
    this.#changed();
  }

  fillIn(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
    this.#changed();
  }

  reword(body: string): void {
    this.body = body;
    this.#changed();
  }

  /** Keeps the draft now; waits for a save under way. */
  async save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    if (this.#save !== null) await this.#save;
    if (!this.unsaved) return;
    this.#save = this.#write();
    try {
      await this.#save;
    } finally {
      this.#save = null;
    }
  }

  /** Keeps and issues the letter; what goes wrong is thrown for the dialog to say. */
  async issue(): Promise<Letter> {
    return this.#api.letters.issue(await this.#kept());
  }

  /** Keeps the letter and sends it to review. */
  async submit(): Promise<Letter> {
    return this.#api.letters.submit(await this.#kept());
  }

  /** Keeps the letter and sends it out on the manager’s word. */
  async issueUrgently(
    word: Omit<Parameters<Api['letters']['issueUrgently']>[0], 'id' | 'version'>,
    options: CallOptions,
  ): Promise<Letter> {
    return this.#api.letters.issueUrgently({ ...(await this.#kept()), ...word }, options);
  }

  /** The draft as the office has it now, or why it has not. */
  async #kept(): Promise<{ readonly id: number; readonly version: number }> {
    if (this.draft === null) this.unsaved = true;
    await this.save();
    if (this.failure !== null || this.draft === null) throw this.#error;
    return this.draft;
  }

  async discard(): Promise<void> {
    clearTimeout(this.#saveTimer);
    if (this.#save !== null) await this.#save;
    if (this.draft !== null) await this.#api.letters.discardDraft(this.draft);
    runInAction(() => {
      this.draft = null;
      this.unsaved = false;
    });
  }

  /** Stops what still waits; a draft with changes is kept first. */
  async leave(): Promise<void> {
    clearTimeout(this.#previewTimer);
    await this.save();
  }

  #take(template: LetterTemplate): void {
    this.templateId = template.id;
    this.language = template.language;
    this.body = template.body;
  }

  #changed(): void {
    this.unsaved = true;
    clearTimeout(this.#previewTimer);
    this.#previewTimer = setTimeout(() => void this.#showPreview(), PREVIEW_PAUSE_MILLISECONDS);
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.save(), SAVE_PAUSE_MILLISECONDS);
  }

  async #showPreview(): Promise<void> {
    const { kind, language, body, unitId, values, draft } = this;
    if (body.trim() === '') return;
    const of = draft === null ? {} : { letterId: draft.id };
    await this.preview.load(() => this.#api.letters.preview({ kind, language, body, unitId, values, ...of }));
  }

  async #write(): Promise<void> {
    const { kind, language, body, unitId, values, templateId, draft } = this;
    const content = { kind, language, body, unitId, values, templateId };
    runInAction(() => {
      this.saving = true;
      this.unsaved = false;
    });
    try {
      const kept =
        draft === null
          ? await this.#api.letters.saveDraft(content)
          : await this.#api.letters.editDraft({ ...content, ...draft });
      runInAction(() => {
        this.draft = { id: kept.id, version: kept.version };
        this.failure = null;
      });
    } catch (error) {
      const failure = failureOf(error);
      this.#error = error;
      runInAction(() => {
        this.failure = failure;
        this.unsaved = true;
      });
    } finally {
      runInAction(() => {
        this.saving = false;
      });
    }
  }
}
