import { Alert, Button, Descriptions } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { LetterDeliveries } from './LetterDeliveries.tsx';
import { LetterFiling } from './LetterFiling.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { LetterStateTag } from './letters.columns.tsx';

/** An issued letter as it went out, and what became of it. */
export const LetterView = observer(function LetterView(props: {
  readonly letter: Letter;
  readonly onChange: () => void;
}) {
  const { letter, onChange } = props;
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [voiding, setVoiding] = useState(false);
  const preview = useRef<DocumentPreviewHandle>(null);
  const page = useLoaded(() => api.letters.document({ id: letter.id }), [api, letter.id, letter.version]);
  const printing = useAction(async () => {
    await api.letters.notePrint({ id: letter.id });
    preview.current?.print();
  });
  const print = (): void => void printing.run();
  useShortcuts([{ keys: 'F9', does: 'letters.print', run: print }]);
  return (
    <>
      <PageHeader
        up="letters"
        title={letter.number === '' ? letter.subject : letter.number}
        detail={<LetterStateTag state={letter.state} />}
        actions={
          <>
            {DESK_ROLES.includes(role) ? (
              <Button onClick={() => route.go(`letters/new/${letter.kind}?like=${letter.id}`)}>
                {t('letters.again')}
              </Button>
            ) : null}
            {letter.state === 'issued' && DESK_ROLES.includes(role) ? (
              <LetterFiling letterId={letter.id} />
            ) : null}
            {letter.state === 'issued' && SUPERVISING_ROLES.includes(role) ? (
              <Button danger onClick={() => setVoiding(true)}>
                {t('letters.void')}
              </Button>
            ) : null}
            <LetterPaper letterId={letter.id} onPrint={print} />
          </>
        }
      />
      <div className="letter-desk">
        <aside className="letter-side">
          {letter.state === 'void' ? (
            <Alert
              type="error"
              showIcon
              title={t('letters.voidedBy', {
                name: letter.voidedBy,
                at: formatInstant(letter.voidedAt ?? letter.updatedAt),
                reason: letter.voidReason,
              })}
            />
          ) : null}
          <LetterDeliveries letter={letter} />
          <Facts letter={letter} />
        </aside>
        <section className="letter-paper" aria-label={t('letters.page')} tabIndex={0}>
          <LoadedView of={page}>
            {(document: OfficeDocument) => <DocumentPreview ref={preview} document={document} />}
          </LoadedView>
        </section>
      </div>
      <VoidLetter
        letter={letter}
        open={voiding}
        onClose={() => setVoiding(false)}
        onDone={() => {
          setVoiding(false);
          onChange();
        }}
      />
    </>
  );
});

function Facts({ letter }: { readonly letter: Letter }) {
  const t = useText();
  const recipient =
    letter.unitId === null ? (
      letter.recipient
    ) : (
      <a href={`#/${unitAddress(letter.unitId)}`}>{letter.recipient}</a>
    );
  const facts = [
    { key: 'kind', label: t('letters.kind'), children: t(`letterKind.${letter.kind}`) },
    { key: 'subject', label: t('letters.subject'), children: letter.subject },
    { key: 'recipient', label: t('letters.recipient'), children: recipient },
    { key: 'issuedOn', label: t('letters.issuedOn'), children: letter.issuedOn ?? '' },
    ...(letter.validUntil === null
      ? []
      : [{ key: 'validUntil', label: t('letters.validUntil'), children: letter.validUntil }]),
    { key: 'draftedBy', label: t('letters.draftedBy'), children: letter.draftedBy },
    { key: 'issuedBy', label: t('letters.issuedBy'), children: letter.issuedBy },
    ...(letter.templateVersion === null
      ? []
      : [
          {
            key: 'template',
            label: t('letters.fromTemplate'),
            children: t('letters.templateVersion', {
              name: letter.templateName,
              version: letter.templateVersion,
            }),
          },
        ]),
    {
      key: 'checksum',
      label: t('letters.checksum'),
      children: <code className="letter-checksum">{letter.sha256}</code>,
    },
  ];
  return <Descriptions size="small" column={1} layout="vertical" colon={false} items={facts} />;
}

function VoidLetter(props: {
  readonly letter: Letter;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { letter, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <ReasonDialog
      open={open}
      title={t('letters.voidTitle', { number: letter.number })}
      okText={t('letters.void')}
      note={t('letters.voidNote')}
      onClose={onClose}
      submit={async (reason, options) => {
        await api.letters.voidLetter({ id: letter.id, reason }, options);
        notices.succeed('letters.voided', { number: letter.number });
        onDone();
      }}
    />
  );
}
