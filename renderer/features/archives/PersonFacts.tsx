import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import type { PersonVerification } from '../../../shared/features/archives/verification.contract.ts';
import { checksOfPerson, type PersonCheck } from '../../../shared/features/archives/verification.ts';
import { useApp } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { Masked } from '../../components/Masked.tsx';
import { useVerifications } from './use-verifications.ts';
import { Verified } from './Verified.tsx';

/** What is on file about a person, and beside each fact when it was last read back to them. */
export const PersonFacts = observer(function PersonFacts(props: {
  readonly person: Person;
  readonly mayVerify: boolean;
  /** Fetches the person anew after a colleague saved them first. */
  readonly onStale: () => void;
}) {
  const { person, mayVerify, onStale } = props;
  const { api, notices } = useApp();
  const t = useText();
  const { id, version } = person;
  const { verified, verify } = useVerifications<PersonCheck, PersonVerification>({
    id,
    version,
    load: () => api.archives.personVerifications({ personId: id }),
    verify: (checks) => api.archives.verifyPerson({ personId: id, version, ...checks }),
    onDone: () => notices.succeed('verification.personDone', { name: person.name }),
    onStale,
  });
  useShortcuts(
    mayVerify ? [{ keys: 'F7', does: 'verification.verify', run: () => void verify.run() } as const] : [],
  );
  const { value: known, failure } = verified.loadable;
  const mark = (check: PersonCheck, field: string): ReactNode =>
    known === null || !checksOfPerson(person).includes(check) ? null : (
      <dd>
        <Verified
          verification={known.find((one) => one.check === check)}
          field={field}
          onVerify={mayVerify ? () => void verify.run([check]) : undefined}
        />
      </dd>
    );
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('archives.details')}</h2>
        {mayVerify ? (
          <Button
            icon={<CheckOutlined aria-hidden="true" />}
            loading={verify.busy}
            onClick={() => void verify.run()}
          >
            {t('verification.verify')} <kbd>F7</kbd>
          </Button>
        ) : null}
      </div>
      {failure === null ? null : <FailureNote failure={failure} onRetry={verified.reload} />}
      <dl className="facts person-facts">
        <div>
          <dt>{t('archives.name')}</dt>
          <dd>{person.name}</dd>
          {mark('name', t('archives.name'))}
        </div>
        <div>
          <dt>{t('archives.phones')}</dt>
          {person.phones.map(({ id: phoneId, masked }) => (
            <dd key={phoneId}>
              <Masked value={masked} />
            </dd>
          ))}
          {mark('phones', t('archives.phones'))}
        </div>
        <div>
          <dt>{t('archives.idNumber')}</dt>
          <dd>
            {person.idNumber === '' ? (
              <span className="soft">{t('archives.noIdNumber')}</span>
            ) : (
              <>
                {person.idType} <Masked value={person.idNumber} />
              </>
            )}
          </dd>
          {mark('idNumber', t('archives.idNumber'))}
        </div>
        {(['email', 'mailingAddress'] as const)
          .filter((check) => person[check] !== '')
          .map((check) => (
            <div key={check}>
              <dt>{t(`archives.${check}`)}</dt>
              <dd>{person[check]}</dd>
              {mark(check, t(`archives.${check}`))}
            </div>
          ))}
        {person.note === '' ? null : (
          <div>
            <dt>{t('archives.note')}</dt>
            <dd>{person.note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
});
