import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import type { UnitVerification } from '../../../shared/features/archives/verification.contract.ts';
import { checksOfUnit, type UnitCheck } from '../../../shared/features/archives/verification.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { useVerifications } from './use-verifications.ts';
import { Verified } from './Verified.tsx';

/** When the facts of a unit were last found right, in one quiet row. */
export const UnitVerified = observer(function UnitVerified(props: {
  readonly unit: Unit;
  readonly mayVerify: boolean;
  /** Fetches the unit anew after a colleague saved it first. */
  readonly onStale: () => void;
}) {
  const { unit, mayVerify, onStale } = props;
  const { api, notices } = useApp();
  const t = useText();
  const { id, version } = unit;
  const { verified, verify } = useVerifications<UnitCheck, UnitVerification>({
    id,
    version,
    load: () => api.archives.unitVerifications({ unitId: id }),
    verify: (checks) => api.archives.verifyUnit({ unitId: id, version, ...checks }),
    onDone: () => notices.succeed('verification.unitDone', { unit: unit.displayName }),
    onStale,
  });
  const { value: known, failure } = verified.loadable;
  if (failure !== null) return <FailureNote failure={failure} onRetry={verified.reload} />;
  if (known === null) return null;
  return (
    <section className="unit-verified" aria-label={t('verification.facts')}>
      <dl>
        {checksOfUnit(unit).map((check) => {
          const field = t(check === 'kind' ? 'archives.kind' : `field.${check}`);
          return (
            <div key={check}>
              <dt>{field}</dt>
              <dd>
                <Verified
                  verification={known.find((one) => one.check === check)}
                  field={field}
                  onVerify={mayVerify ? () => void verify.run([check]) : undefined}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      {mayVerify ? (
        <Button
          size="small"
          icon={<CheckOutlined aria-hidden="true" />}
          loading={verify.busy}
          onClick={() => void verify.run()}
        >
          {t('verification.verify')}
        </Button>
      ) : null}
    </section>
  );
});
