import { Alert, Button } from 'antd';
import type { CallFailure } from '../app/call-failure.ts';
import { describeFailure } from '../app/describe-error.ts';
import { useText } from '../app/texts.ts';

/** The sentence for a failure beside what failed, with another try where that makes sense. */
export function FailureNote(props: { readonly failure: CallFailure; readonly onRetry?: () => void }) {
  const t = useText();
  return (
    <Alert
      className="failure-note"
      type={waitsForApproval(props.failure) ? 'info' : 'error'}
      role="alert"
      showIcon
      title={describeFailure(props.failure, t)}
      {...(props.onRetry === undefined
        ? {}
        : { action: <Button onClick={props.onRetry}>{t('action.retry')}</Button> })}
    />
  );
}

/** Nothing went wrong: a colleague was asked, and until they decide there is nothing to try again. */
export function waitsForApproval(failure: CallFailure | null): boolean {
  return failure?.kind === 'refused' && failure.reason === 'approvalAsked';
}
