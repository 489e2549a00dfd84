import { CheckOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { describeFailure } from '../../app/describe-error.ts';
import { formatCount } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** Somebody who was not ticked off, and the office’s answer. */
interface NotVerified {
  readonly personId: number;
  readonly failure: CallFailure;
}

/** Ticks off the people chosen in the list, one after another, each with an entry of their own. */
export function VerifyChosen(props: {
  readonly people: readonly { readonly personId: number; readonly version: number; readonly name: string }[];
  readonly onDone: (count: number) => void;
  /** Whatever came of it, the list is no longer as it was. */
  readonly onEnd: () => void;
}) {
  const { api } = useApp();
  const { modal } = App.useApp();
  const t = useText();
  const { people } = props;
  const verify = useAction(async () => {
    const refused: NotVerified[] = [];
    try {
      for (const { personId, version } of people) {
        try {
          await api.archives.verifyPerson({ personId, version });
        } catch (error) {
          const failure = failureOf(error);
          // Whoever cannot be reached or may not do it at all need not be asked about the rest.
          if (!isOfOnePerson(failure)) throw error;
          refused.push({ personId, failure });
        }
      }
    } finally {
      props.onEnd();
    }
    const done = people.length - refused.length;
    if (refused.length === 0) props.onDone(done);
    else {
      modal.warning({
        title: t('verification.someRefused', {
          done: formatCount(done),
          refused: formatCount(refused.length),
        }),
        content: (
          <ul>
            {refused.map(({ personId, failure }) => (
              <li key={personId}>
                <strong>{people.find((person) => person.personId === personId)?.name}</strong>{' '}
                {describeFailure(failure, t)}
              </li>
            ))}
          </ul>
        ),
        okText: t('action.close'),
      });
    }
  });
  useShortcuts([{ keys: 'F7', does: 'verification.verify', run: () => void verify.run() }]);
  return (
    <Button
      type="primary"
      icon={<CheckOutlined aria-hidden="true" />}
      loading={verify.busy}
      onClick={() => void verify.run()}
    >
      {t('verification.verify')} <kbd className="key-on-accent">F7</kbd>
    </Button>
  );
}

/** Whether the answer is about this person alone: changed or merged meanwhile, or with nothing to verify. */
function isOfOnePerson(failure: CallFailure): boolean {
  if (failure.kind === 'notFound' || failure.kind === 'invalidInput') return true;
  return (
    failure.kind === 'refused' && (failure.reason === 'changedMeanwhile' || failure.reason === 'personMerged')
  );
}
