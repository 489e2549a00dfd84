import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { PunchImport } from '../../../shared/features/attendance/punch-file.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** Files of punches that came in; one that came in by mistake is taken back as a whole. */
export const ImportList = observer(function ImportList({ revision }: { readonly revision: number }) {
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<PunchImport | null>(null);
  const loaded = useLoaded(() => api.attendance.imports(), [api, revision]);
  return (
    <section className="panel" aria-label={t('attendance.imports')}>
      <h2 className="panel-title">{t('attendance.imports')}</h2>
      <LoadedView of={loaded}>
        {(imports) =>
          imports.length === 0 ? (
            <p className="soft">{t('attendance.imports.none')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t('attendance.imports.file')}</th>
                  <th>{t('attendance.clock')}</th>
                  <th>{t('attendance.import.days')}</th>
                  <th className="figure">{t('attendance.import.new')}</th>
                  <th className="figure">{t('attendance.import.known')}</th>
                  <th className="figure">{t('attendance.import.rejected')}</th>
                  <th>{t('attendance.imports.by')}</th>
                  <th aria-label={t('attendance.imports.withdraw')} />
                </tr>
              </thead>
              <tbody>
                {imports.map((one) => (
                  <tr key={one.id} data-inactive={one.withdrawnAt !== null}>
                    <td>{one.fileName}</td>
                    <td>{one.clockName}</td>
                    <td>
                      {one.firstOn} – {one.lastOn}
                    </td>
                    <td className="figure">{formatCount(one.punches)}</td>
                    <td className="figure">{formatCount(one.known)}</td>
                    <td className="figure">{formatCount(one.rejected)}</td>
                    <td>
                      {one.importedBy} {formatInstant(one.importedAt)}
                    </td>
                    <td>
                      {one.withdrawnAt === null ? (
                        <Button size="small" danger onClick={() => setWithdrawing(one)}>
                          {t('attendance.imports.withdraw')}
                        </Button>
                      ) : (
                        <span className="soft">
                          {t('attendance.withdrawnMark', { reason: one.withdrawReason })}
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
      <ReasonDialog
        open={withdrawing !== null}
        title={`${t('attendance.imports.withdraw')} ${withdrawing?.fileName ?? ''}`}
        okText={t('attendance.imports.withdraw')}
        note={t('attendance.imports.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          const { fileName } = await api.attendance.withdrawImport(
            { importId: withdrawing.id, reason },
            options,
          );
          notices.succeed('attendance.imports.withdrawDone', { file: fileName });
          setWithdrawing(null);
          loaded.reload();
        }}
      />
    </section>
  );
});
