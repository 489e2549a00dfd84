import { Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Api } from '../../../shared/api/contract.ts';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import type { KeyMove } from '../../../shared/features/household/key-item.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { HolderInput } from './HolderInput.tsx';
import { holderFields, type NamedPerson, usePeopleOfUnit } from './use-people-of-unit.ts';

interface MoveValues {
  readonly holder: string;
  readonly purpose: string;
  readonly dueOn: string;
  readonly reason: string;
}

/** Hands a key out, takes it back, and everything else that can be done with one. */
export const MoveKeyDialog = observer(function MoveKeyDialog(props: {
  readonly item: KeyItem;
  /** Null while the dialog is closed. */
  readonly move: KeyMove | null;
  readonly onClose: () => void;
  readonly onMoved: (item: KeyItem) => void;
  /** A colleague moved or corrected the key meanwhile: it is to be read anew. */
  readonly onStale: () => void;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { item, move } = props;
  const people = usePeopleOfUnit(item.unitId);
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  const asksHolder = move === 'handOut' || move === 'signOut';
  const asksDay = move === 'signOut' || move === 'extend';
  const mustSayWhy = move === 'reportLost' || move === 'cancel';
  return (
    <FormDialog<MoveValues>
      open={move !== null}
      danger={mustSayWhy}
      title={move === null ? '' : t('keys.doTitle', { move: t(`keys.do.${move}`), number: item.number })}
      okText={move === null ? '' : t(`keys.do.${move}`)}
      initialValues={{
        holder: '',
        purpose: '',
        dueOn: item.dueOn !== null && item.dueOn > today ? item.dueOn : today,
        reason: '',
      }}
      submit={async (values, options) => {
        if (move === null) return;
        const carried = () => carryOut(api, move, item, values, people, options);
        props.onMoved(await saveOrRefresh(carried, props.onStale));
      }}
      onClose={props.onClose}
    >
      {move === 'cancel' ? <p className="dialog-note">{t('keys.cancelNote')}</p> : null}
      {move === 'reportLost' ? <p className="dialog-note">{t('keys.lostNote')}</p> : null}
      {asksHolder ? (
        <Form.Item name="holder" label={t('keys.holder')} rules={required}>
          <HolderInput people={people} autoFocus />
        </Form.Item>
      ) : null}
      {move === 'signOut' ? (
        <Form.Item name="purpose" label={t('keys.purpose')} rules={required}>
          <Input maxLength={100} placeholder={t('keys.purposeHint')} />
        </Form.Item>
      ) : null}
      {asksDay ? (
        <Form.Item
          name="dueOn"
          label={t('keys.dueOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput allowClear={false} min={today} autoFocus={!asksHolder} />
        </Form.Item>
      ) : null}
      {move === 'signOut' ? null : (
        <Form.Item name="reason" label={t('keys.reason')} rules={mustSayWhy ? required : []}>
          <Input maxLength={200} autoFocus={!asksHolder && !asksDay} />
        </Form.Item>
      )}
    </FormDialog>
  );
});

function carryOut(
  api: Api,
  move: KeyMove,
  { id, version }: KeyItem,
  { holder, purpose, dueOn, reason }: MoveValues,
  people: readonly NamedPerson[],
  options: { readonly key: string },
): Promise<KeyItem> {
  const { household } = api;
  switch (move) {
    case 'handOut':
      return household.handOutKey({ id, version, ...holderFields(holder, people), reason }, options);
    case 'signOut':
      return household.signOutKey({ id, version, ...holderFields(holder, people), purpose, dueOn }, options);
    case 'extend':
      return household.extendKey({ id, version, dueOn, reason }, options);
    case 'takeBack':
      return household.takeKeyBack({ id, version, reason }, options);
    case 'reportLost':
      return household.reportKeyLost({ id, version, reason }, options);
    case 'find':
      return household.findKey({ id, version, reason }, options);
    case 'cancel':
      return household.cancelKey({ id, version, reason }, options);
  }
}
