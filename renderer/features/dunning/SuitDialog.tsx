import { App, Form, Input } from 'antd';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { type ExportPurpose, PurposeFields } from '../../components/ExportDialog.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

type SuitValues = ExportPurpose & { readonly revealReason?: string };

/** Takes out the papers for a suit against a household, and says what they are short of. */
export function SuitDialog(props: {
  readonly open: boolean;
  readonly unitId: number;
  readonly unitName: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const { modal } = App.useApp();
  const language = useLanguage();
  const t = useText();
  return (
    <FormDialog<SuitValues>
      open={props.open}
      title={t('dunning.suitOf', { unit: props.unitName })}
      okText={t('dunning.suitOk')}
      submit={async (values, options) => {
        const { file, files, missing } = await api.dunning.legalPack(
          { ...values, unitId: props.unitId, language },
          options,
        );
        receiveFile(file);
        props.onClose();
        props.onDone();
        notices.succeed('dunning.suitDone', { count: files });
        if (missing.length > 0) {
          modal.warning({
            title: t('dunning.suitLacks'),
            content: (
              <ul className="dunning-lacks">
                {missing.map((what) => (
                  <li key={what}>{t(`dunning.suit.missing.${what}`)}</li>
                ))}
              </ul>
            ),
            okText: t('action.close'),
          });
        }
      }}
      onClose={props.onClose}
    >
      <p className="dialog-note">{t('dunning.suitNote')}</p>
      <PurposeFields />
      {role === 'manager' ? (
        <Form.Item name="revealReason" label={t('dunning.suitReveal')} extra={t('dunning.suitRevealHint')}>
          <Input maxLength={200} />
        </Form.Item>
      ) : null}
    </FormDialog>
  );
}
