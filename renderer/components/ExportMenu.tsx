import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useText } from '../app/texts.ts';

export type ExportFormat = 'xlsx' | 'csv';

/** The button of a list that asks in which format it leaves. */
export function ExportMenu(props: {
  readonly disabled: boolean;
  readonly onAsk: (format: ExportFormat) => void;
}) {
  const t = useText();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'xlsx', label: t('grid.export.xlsx') },
          { key: 'csv', label: t('grid.export.csv') },
        ],
        onClick: ({ key }) => props.onAsk(key === 'csv' ? 'csv' : 'xlsx'),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />} disabled={props.disabled}>
        {t('grid.export')}
      </Button>
    </Dropdown>
  );
}
