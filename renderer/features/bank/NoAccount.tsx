import { Button } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';

/** Before anything can be matched, an account is entered. */
export function NoAccount() {
  const { route } = useApp();
  const t = useText();
  return (
    <section className="panel">
      <EmptyState
        title={t('bank.none')}
        text={t('bank.noneText')}
        action={
          <Button type="primary" onClick={() => route.go('fees/bank/accounts')}>
            {t('bank.noneAction')}
          </Button>
        }
      />
    </section>
  );
}
