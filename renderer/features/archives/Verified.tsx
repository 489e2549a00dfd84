import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useText } from '../../app/texts.ts';

interface Verification {
  readonly verifiedOn: string;
  readonly verifiedBy: string;
  readonly old: boolean;
}

/** Says quietly beside a field when it was last verified and by whom, with one click to verify it now. */
export function Verified(props: {
  readonly verification: Verification | undefined;
  /** What the field is called. */
  readonly field: string;
  /** Absent for whoever only reads. */
  readonly onVerify?: (() => void) | undefined;
}) {
  const { verification, field, onVerify } = props;
  const t = useText();
  const old = verification === undefined || verification.old;
  const words =
    verification === undefined
      ? t('verification.never')
      : t(verification.old ? 'verification.byOld' : 'verification.by', {
          who: verification.verifiedBy,
          date: verification.verifiedOn,
        });
  const label = t('verification.verifyOne', { field });
  return (
    <span className="verified" data-old={verification !== undefined && verification.old}>
      {words}
      {onVerify === undefined || !old ? null : (
        <Button
          type="text"
          size="small"
          icon={<CheckOutlined aria-hidden="true" />}
          aria-label={label}
          title={label}
          onClick={onVerify}
        />
      )}
    </span>
  );
}
