import { Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

const SHOWN = 6;

/** Letters to a household, newest first, on its one-screen file. */
export const UnitLettersCard = observer(function UnitLettersCard({ unitId }: UnitCardProps) {
  const api = useApi();
  const t = useText();
  const letters = useLoaded(() => api.letters.forUnit({ unitId, limit: SHOWN }), [api, unitId]);
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('archives.letters')}</h2>
        <a href={`#/letters/new?unit=${unitId}`}>{t('archives.writeLetter')}</a>
      </div>
      <LoadedView of={letters}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('archives.noLetters')}</p>
          ) : (
            <ul className="unit-lines">
              {list.map((letter) => (
                <li key={letter.id}>
                  <span className="unit-line-text">
                    <a href={`#/letters/${letter.id}`}>{letter.subject}</a>{' '}
                    <span className="soft">{letter.number}</span>
                  </span>
                  <Tag variant="filled">{t(`letterState.${letter.state}`)}</Tag>
                </li>
              ))}
            </ul>
          )
        }
      </LoadedView>
    </section>
  );
});
