import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type CallFailure, failureOf } from '../app/call-failure.ts';
import { describeIssue } from '../app/describe-error.ts';
import { type Text, useLanguage, useText } from '../app/texts.ts';

export interface FormSubmit<Values extends object> {
  /** What the fields do not say themselves. */
  readonly failure: CallFailure | null;
  readonly busy: boolean;
  readonly submit: (values: Values) => Promise<void>;
}

/** Sends a form once at a time; what was typed stays when the office says no. */
export function useFormSubmit<Values extends object>(
  form: FormInstance<Values>,
  send: (values: Values) => Promise<void>,
): FormSubmit<Values> {
  const t = useText();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const noted = useRef<CallFailure | null>(null);
  const language = useLanguage();
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    void sayAgain(form, noted.current, t);
  }, [form, language, t]);
  const submit = async (values: Values): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    noted.current = null;
    try {
      await send(values);
    } catch (error) {
      const failed = failureOf(error);
      noted.current = failed;
      setFailure(showUnderFields(form, failed, t) ? null : failed);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { failure, busy, submit };
}

/** A field keeps its note in the words in which it was written: each is written anew in the language of the page. */
async function sayAgain<Values extends object>(
  form: FormInstance<Values>,
  noted: CallFailure | null,
  t: Text,
): Promise<void> {
  const wrong = form.getFieldsError().filter(({ errors }) => errors.length > 0);
  for (const { name } of wrong) {
    // The rules of the form say theirs; a field that they find right has its note from the office.
    const byRules = await form.validateFields([name as never]).then(
      () => false,
      () => true,
    );
    const issue =
      noted?.kind === 'invalidInput' ? noted.issues.find(({ path }) => isAbout(name, path)) : undefined;
    if (!byRules && issue !== undefined) {
      form.setFields([{ name: name as never, errors: [t(describeIssue(issue.message))] }]);
    }
  }
}

/** Whether a note about what was sent is about this field. */
function isAbout(name: readonly (string | number)[], path: readonly (string | number)[]): boolean {
  return name.every((part, place) => String(part) === String(path[place]));
}

/** Puts the office's notes under the fields they are about; false when one has no field of its own. */
function showUnderFields<Values extends object>(
  form: FormInstance<Values>,
  failure: CallFailure,
  t: Text,
): boolean {
  if (failure.kind !== 'invalidInput') return false;
  const known = form
    .getFieldsError()
    .map(({ name }) => name)
    .filter((name) => name.length > 0);
  const placed = failure.issues.map(({ path, message }) => ({
    field: known.find((name) => isAbout(name, path)),
    words: t(describeIssue(message)),
  }));
  form.setFields(
    placed.flatMap(({ field, words }) =>
      // The names come from the form itself.
      field === undefined ? [] : [{ name: field as never, errors: [words] }],
    ),
  );
  const [firstField] = placed.flatMap(({ field }) => (field === undefined ? [] : [field]));
  if (firstField !== undefined) form.scrollToField(firstField, { focus: true });
  return placed.every(({ field }) => field !== undefined);
}
