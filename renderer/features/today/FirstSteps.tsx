import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';

/** What to do with an office in which nothing is on file yet. */
export function FirstSteps() {
  const { route } = useApp();
  const t = useText();
  return (
    <section className="panel today-start">
      <EmptyState
        title={t('today.start')}
        text={t('today.startText')}
        action={
          <>
            <Button type="primary" icon={<ImportOutlined />} onClick={() => route.go('files/imports/roll')}>
              {t('archives.importRoll')}
            </Button>
            <Button onClick={() => route.go('archives/units')}>{t('archives.addUnit')}</Button>
          </>
        }
      />
    </section>
  );
}
