import { Alert } from 'antd';
import type { CallFailure } from '../../app/call-failure.ts';
import { describeFailure } from '../../app/describe-error.ts';
import { useText } from '../../app/texts.ts';

/** Why a file cannot be taken. A file is held by the host for a while only; then the sentence says to choose it again. */
export function ImportFailure({ failure }: { readonly failure: CallFailure | null }) {
  const t = useText();
  if (failure === null) return null;
  const gone =
    failure.kind === 'invalidInput' && failure.issues.some(({ message }) => message === 'fileGone');
  return (
    <Alert
      className="failure-note"
      type="error"
      role="alert"
      showIcon
      title={gone ? t('invalid.fileGone') : describeFailure(failure, t)}
    />
  );
}
