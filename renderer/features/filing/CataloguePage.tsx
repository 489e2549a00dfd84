import { FileWordOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { catalogueColumns } from './filing.columns.tsx';

/** 歸檔文件目錄: what is on the shelves, to be exported or printed. */
export const CataloguePage = observer(function CataloguePage() {
  const { api, route } = useApp();
  const t = useText();
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <DataGrid
        name="filing.catalogue"
        title="filing.catalogue"
        columns={catalogueColumns}
        load={api.filing.listCatalogue}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`filing/${row.id}`)}
        exportAs="filingCatalogue"
        quickFilterHint="filing.hint"
        summary={(totals) => [{ label: t('filing.pagesInAll'), value: formatCount(totals.pages) }]}
        empty={{ title: 'filing.catalogueNone', text: 'filing.catalogueNoneText' }}
        tools={
          <Button icon={<FileWordOutlined aria-hidden="true" />} onClick={() => setPrinting(true)}>
            {t('filing.catalogueDocx')}
          </Button>
        }
      />
      <CatalogueDialog open={printing} onClose={() => setPrinting(false)} />
    </>
  );
});

interface Part {
  readonly year?: number | null;
  readonly archiveClass?: string | null;
  readonly organisation?: string | null;
}

const CatalogueDialog = observer(function CatalogueDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { api, notices } = useApp();
  const language = useLanguage();
  const t = useText();
  const settings = useLoaded(() => api.filing.settings(), [api]).loadable.value;
  return (
    <FormDialog<Part>
      open={props.open}
      title={t('filing.catalogueDocx')}
      okText={t('filing.catalogueDocx')}
      onClose={props.onClose}
      submit={async ({ year, archiveClass, organisation }, options) => {
        const delivery = await api.filing.deliverCatalogue(
          {
            year: year ?? null,
            archiveClass: archiveClass ?? null,
            organisation: organisation ?? null,
            language,
          },
          options,
        );
        receiveFile(delivery);
        if (delivery.kind !== 'cancelled') notices.succeed('filing.fileReady', { file: delivery.fileName });
        props.onClose();
      }}
    >
      <Form.Item name="year" label={t('filing.archiveYear')}>
        <InputNumber min={1900} max={2199} precision={0} autoFocus />
      </Form.Item>
      <Form.Item name="archiveClass" label={t('filing.archiveClass')}>
        <Select
          allowClear
          placeholder={t('filing.scope.all')}
          options={(settings?.archiveClasses ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} ${name}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="organisation" label={t('filing.organisation')}>
        <Select
          allowClear
          placeholder={t('filing.scope.all')}
          options={(settings?.organisations ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} ${name}`,
          }))}
        />
      </Form.Item>
    </FormDialog>
  );
});
