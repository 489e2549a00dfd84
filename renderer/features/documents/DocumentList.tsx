import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tag } from 'antd';
import { useState } from 'react';
import type { HouseholdDocument } from '../../../shared/features/documents/documents.contract.ts';
import { formatBytes, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** The files of a household; those removed come forward when asked for. */
export function DocumentList(props: {
  readonly documents: readonly HouseholdDocument[];
  /** The past day on which they were on hand; null for today. */
  readonly on: string | null;
  readonly mayEdit: boolean;
  /** False for files whose picture this person may not see. */
  readonly maySee: (document: HouseholdDocument) => boolean;
  readonly onOpen: (document: HouseholdDocument) => void;
  readonly onEdit: (document: HouseholdDocument) => void;
  readonly onRemove: (document: HouseholdDocument) => void;
}) {
  const t = useText();
  const { on } = props;
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const kept = props.documents.filter(({ removed }) => removed === null);
  const removed = props.documents.filter((document) => document.removed !== null);
  return (
    <>
      <h3 className="unit-card-part">
        {on === null ? t('documents.files') : t('documents.filesThen', { date: on })}
      </h3>
      {kept.length === 0 ? (
        <p className="soft">{t(on === null ? 'documents.none' : 'documents.noneThen')}</p>
      ) : null}
      <ul className="unit-lines">
        {kept.map((document) => (
          <li key={document.id}>
            <Words document={document} {...(props.maySee(document) ? { onOpen: props.onOpen } : {})} />
            {props.mayEdit ? (
              <Dropdown
                trigger={['click']}
                menu={{
                  items: [
                    { key: 'edit', label: t('documents.edit'), onClick: () => props.onEdit(document) },
                    {
                      key: 'remove',
                      danger: true,
                      label: t('documents.remove'),
                      onClick: () => props.onRemove(document),
                    },
                  ],
                }}
              >
                <Button
                  type="text"
                  icon={<MoreOutlined />}
                  aria-label={t('documents.actionsOf', { title: document.title })}
                />
              </Dropdown>
            ) : null}
          </li>
        ))}
        {isShowingRemoved
          ? removed.map((document) => (
              <li key={document.id}>
                <Words document={document} />
              </li>
            ))
          : null}
      </ul>
      {removed.length === 0 ? null : (
        <Button
          type="link"
          className="past-toggle"
          aria-expanded={isShowingRemoved}
          onClick={() => setIsShowingRemoved(!isShowingRemoved)}
        >
          {t('documents.showRemoved', { count: removed.length })}
        </Button>
      )}
    </>
  );
}

function Words(props: {
  readonly document: HouseholdDocument;
  readonly onOpen?: (document: HouseholdDocument) => void;
}) {
  const t = useText();
  const { document, onOpen } = props;
  const { title, kindName, personName, mediaType, pages, bytes, removed } = document;
  const facts = [
    kindName,
    personName,
    t(`mediaType.${mediaType}`),
    pages === null || pages < 2 ? '' : t('documents.pages', { count: pages }),
    formatBytes(bytes),
  ];
  return (
    <span className="document-words">
      <span>
        {onOpen === undefined ? (
          <strong>{title}</strong>
        ) : (
          <Button type="link" className="document-open" onClick={() => onOpen(document)}>
            {title}
          </Button>
        )}
        {document.sensitive ? (
          <Tag variant="filled" color="gold">
            {t(kindName === '' ? 'documents.noKind' : 'documents.sensitive')}
          </Tag>
        ) : null}
      </span>
      <span className="soft document-facts">{facts.filter((fact) => fact !== '').join(' · ')}</span>
      <span className="soft document-facts">
        {removed === null
          ? `${document.addedBy} ${formatInstant(document.addedAt)}`
          : t('documents.removedBy', { by: removed.by, reason: removed.reason })}
      </span>
    </span>
  );
}
