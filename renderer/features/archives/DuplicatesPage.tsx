import { CheckCircleOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { AlikePerson, DuplicatePair } from '../../../shared/features/archives/duplicates.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { Masked } from '../../components/Masked.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { MergeDialog } from './MergeDialog.tsx';

/** People who look like one, the surest first: told apart here, or made one. */
export const DuplicatesPage = observer(function DuplicatesPage() {
  const { api, notices } = useApp();
  const t = useText();
  const found = useLoaded(() => api.archives.duplicates(), [api]);
  const [merging, setMerging] = useState<DuplicatePair | null>(null);
  const keepApart = useAction(async ({ one, other }: DuplicatePair) => {
    await api.archives.keepApart({ oneId: one.id, otherId: other.id });
    notices.succeed('duplicates.keptApart', { one: one.name, other: other.name });
    found.reload();
  });
  return (
    <>
      <ArchivesHead current="duplicates" />
      <LoadedView of={found}>
        {({ pairs, total }) =>
          total === 0 ? (
            <EmptyState
              icon={<CheckCircleOutlined />}
              title={t('duplicates.none')}
              text={t('duplicates.noneText')}
            />
          ) : (
            <section className="panel">
              <h2 className="panel-title">
                {pairs.length < total
                  ? t('duplicates.first', { count: formatCount(total), shown: formatCount(pairs.length) })
                  : t('duplicates.count', { count: formatCount(total) })}
              </h2>
              <p className="soft">{t('duplicates.rule')}</p>
              <PairTable
                pairs={pairs}
                busy={keepApart.busy}
                onMerge={setMerging}
                onKeepApart={(pair) => void keepApart.run(pair)}
              />
            </section>
          )
        }
      </LoadedView>
      <MergeDialog
        oneId={merging?.one.id ?? null}
        otherId={merging?.other.id ?? null}
        onClose={() => setMerging(null)}
        onMerged={(person) => {
          setMerging(null);
          notices.succeed(
            'merge.done',
            { name: person.name },
            { label: 'merge.open', address: `archives/people/${person.id}` },
          );
          found.reload();
        }}
      />
    </>
  );
});

function PairTable(props: {
  readonly pairs: readonly DuplicatePair[];
  readonly busy: boolean;
  readonly onMerge: (pair: DuplicatePair) => void;
  readonly onKeepApart: (pair: DuplicatePair) => void;
}) {
  const { role } = useStaff();
  const t = useText();
  return (
    <table className="plain-table duplicate-pairs">
      <thead>
        <tr>
          <th scope="col">{t('duplicates.one')}</th>
          <th scope="col">{t('duplicates.other')}</th>
          <th scope="col">{t('duplicates.why')}</th>
          <th scope="col" className="figure">
            {t('duplicates.score')}
          </th>
          <th scope="col">{t('duplicates.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {props.pairs.map((pair) => (
          <tr key={`${pair.one.id}-${pair.other.id}`}>
            <td>
              <Alike person={pair.one} />
            </td>
            <td>
              <Alike person={pair.other} />
            </td>
            <td>
              <Tag variant="filled">{t(`duplicateReason.${pair.reason}`)}</Tag>
              {pair.differentIdNumbers ? (
                <Tag variant="filled" color="orange">
                  {t('duplicates.differentIdNumbers')}
                </Tag>
              ) : null}
            </td>
            <td className="figure">{pair.score}</td>
            <td className="duplicate-actions">
              {SUPERVISING_ROLES.includes(role) ? (
                <Button onClick={() => props.onMerge(pair)}>{t('duplicates.merge')}</Button>
              ) : null}
              {DESK_ROLES.includes(role) ? (
                <Button disabled={props.busy} onClick={() => props.onKeepApart(pair)}>
                  {t('duplicates.keepApart')}
                </Button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Alike({ person }: { readonly person: AlikePerson }) {
  return (
    <>
      <a href={`#/archives/people/${person.id}`}>{person.name}</a>
      <div className="soft">{person.units}</div>
      <div>
        <Masked value={person.phones} />
      </div>
    </>
  );
}
