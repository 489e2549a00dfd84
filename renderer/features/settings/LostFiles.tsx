import { Alert } from 'antd';
import type { HealthCheck } from '../../../shared/features/health/health.contract.ts';
import type { LostDocument } from '../../../shared/features/health/lost-document.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

function addressOf(holder: LostDocument['holder'], id: number): string {
  if (holder === 'unit') return unitAddress(id);
  return holder === 'notice' ? `letters/${id}` : `filing/${id}`;
}

/** What a reading through found of the files of households and registers: what came back, and whose are lost. */
export function LostFiles({ of }: { readonly of: HealthCheck }) {
  const t = useText();
  const { broughtBack, lostFiles, lostDocuments } = of;
  return (
    <>
      {broughtBack === 0 ? null : (
        <Alert type="info" showIcon title={t('health.broughtBack', { count: formatCount(broughtBack) })} />
      )}
      {lostDocuments.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('health.lostFiles', { count: formatCount(lostFiles ?? lostDocuments.length) })}
          description={
            <ul className="lost-files">
              {lostDocuments.map(({ id, holder, holderId, holderName, title, problem }) => (
                <li key={`${holder}${id}`}>
                  <a href={`#/${addressOf(holder, holderId)}`}>{holderName}</a> {title}
                  {' · '}
                  {t(`health.fileProblem.${problem}`)}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </>
  );
}
