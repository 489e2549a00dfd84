import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';

/** Registers an issued letter as outgoing by one press, or says under which number it is registered. */
export const LetterFiling = observer(function LetterFiling({ letterId }: { readonly letterId: number }) {
  const { api, notices } = useApp();
  const t = useText();
  const known = useLoaded(() => api.filing.ofLetter({ letterId }), [api, letterId]);
  const registering = useAction(async () => {
    const { registered } = await api.filing.registerLetters({ letterIds: [letterId] });
    notices.succeed('filing.letterRegistered', { count: registered.length });
    known.reload();
  });
  const { value } = known.loadable;
  if (value === null) return null;
  if (value.entry !== null) {
    return (
      <a className="letter-filed" href={`#/filing/${value.entry.id}`}>
        {t('filing.asOutgoing')} {value.entry.number}
      </a>
    );
  }
  return (
    <Button loading={registering.busy} onClick={() => void registering.run()}>
      {t('filing.registerLetter')}
    </Button>
  );
});
