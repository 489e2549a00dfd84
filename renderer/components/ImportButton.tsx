import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { SUPERVISING_ROLES } from '../../shared/domain/role.ts';
import type { ImportKind } from '../../shared/features/exchange/import-kind.ts';
import { useApp, useStaff } from '../app/app-context.ts';
import { useText } from '../app/texts.ts';

/** The way to bringing a list in: the choice of kinds, or one of them. Those who may not import do not see it. */
export function ImportButton({ kind }: { readonly kind?: ImportKind }) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  if (!SUPERVISING_ROLES.includes(role)) return null;
  return (
    <Button
      icon={<ImportOutlined />}
      onClick={() => route.go(kind === undefined ? 'files/imports' : `files/imports/${kind}`)}
    >
      {kind === undefined ? t('exchange.import') : t('exchange.importOf', { kind: t(`importKind.${kind}`) })}
    </Button>
  );
}
