import { Alert, Button, Descriptions } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
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
import { LetterCards } from './LetterCards.tsx';
import { LetterDeliveries } from './LetterDeliveries.tsx';
import { LetterFiling } from './LetterFiling.tsx';
import { LetterLife } from './LetterLife.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { LetterWay } from './LetterWay.tsx';
import { LetterStateTag } from './letters.columns.tsx';
import { PrintDialog } from './PrintDialog.tsx';

/** An issued letter as it went out, and what became of it. */
export const LetterView = observer(function LetterView(props: {
  readonly letter: Letter;
  readonly onChange: () => void;
}) {
  const { letter, onChange } = props;
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const preview = useRef<DocumentPreviewHandle>(null);
  const page = useLoaded(() => api.letters.document({ id: letter.id }), [api, letter.id, letter.version]);
  const printers = useLoaded(() => api.letters.printers(), [api]);
  const kinds = useLoaded(() => api.letters.kinds(), [api]);
  const settings = kinds.loadable.value?.find(({ kind }) => kind === letter.kind)?.print;
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(0);
  const [printed, setPrinted] = useState<OfficeDocument | null>(null);
  const byDialog = useAction(async () => {
    const { document } = await api.letters.notePrint({ id: letter.id });
    setPrinted(document);
    setAsked((before) => before + 1);
  });
  useEffect(() => {
    // Printed only after the page says whether it is an original.
    if (asked > 0) preview.current?.print();
  }, [asked]);
  const direct = printers.loadable.value?.direct === true && settings !== undefined;
  const print = (): void => (direct ? setAsking(true) : void byDialog.run());
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
            <LetterPaper letterId={letter.id} onPrint={print} />
            <LetterLife letter={letter} onChange={onChange} />
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
          {letter.unconfirmed ? <Alert type="warning" showIcon title={t('letters.unconfirmedNote')} /> : null}
          <LetterCards kind={letter.kind} letterId={letter.id} version={letter.version} />
          <LetterDeliveries letter={letter} />
          <Facts letter={letter} />
          <LetterWay letter={letter} />
        </aside>
        <section className="letter-paper" aria-label={t('letters.page')} tabIndex={0}>
          <LoadedView of={page}>
            {(document: OfficeDocument) => <DocumentPreview ref={preview} document={printed ?? document} />}
          </LoadedView>
        </section>
      </div>
      {settings === undefined ? null : (
        <PrintDialog
          letter={letter}
          settings={settings}
          printers={printers.loadable.value?.printers ?? []}
          open={asking}
          onClose={() => setAsking(false)}
        />
      )}
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
    ...(letter.signedOn === null
      ? []
      : [
          {
            key: 'signedOn',
            label: t('letters.signedOn'),
            children: `${letter.signedOn} ${letter.signedBy}`,
          },
        ]),
    ...(letter.issuedOn === null
      ? []
      : [
          {
            key: 'issuedOn',
            label: t('letters.issuedOn'),
            children: `${letter.issuedOn} ${letter.issuedBy}`,
          },
        ]),
    ...(letter.validUntil === null
      ? []
      : [{ key: 'validUntil', label: t('letters.validUntil'), children: letter.validUntil }]),
    { key: 'draftedBy', label: t('letters.draftedBy'), children: letter.draftedBy },
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
    ...(letter.sha256 === ''
      ? []
      : [
          {
            key: 'checksum',
            label: t('letters.checksum'),
            children: <code className="letter-checksum">{letter.sha256}</code>,
          },
        ]),
  ];
  return <Descriptions size="small" column={1} layout="vertical" colon={false} items={facts} />;
}
