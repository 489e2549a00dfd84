import './letters.css';
import './letter-templates.css';
import { observer } from 'mobx-react-lite';
import { DESK_ROLES, HOUSEHOLD_READERS, ROLES } from '../../../shared/domain/role.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import { letterKindSchema } from '../../../shared/features/letters/letter-kind.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { letterParts, partBelow } from '../../app/letter-parts.tsx';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { ClauseEditor } from './ClauseEditor.tsx';
import { Clauses } from './Clauses.tsx';
import { Composer } from './Composer.tsx';
import type { ComposerStore } from './composer.store.ts';
import { Deliveries } from './Deliveries.tsx';
import { DeliveryEntry, type Sheet } from './DeliveryEntry.tsx';
import { LetterRegister, NewLetter } from './LetterRegister.tsx';
import { LetterRunPage } from './LetterRunPage.tsx';
import { LetterSettingsPage } from './LetterSettingsPage.tsx';
import { LetterView } from './LetterView.tsx';
import { ManyLetters } from './ManyLetters.tsx';
import { SealRegister } from './SealRegister.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { Templates } from './Templates.tsx';

const PARTS = [
  { name: 'register', label: 'letters.register', component: LetterRegister, roles: ROLES },
  { name: 'many', label: 'letters.many', component: ManyLetters, roles: HOUSEHOLD_READERS },
  { name: 'deliveries', label: 'letters.deliveries', component: Deliveries, roles: HOUSEHOLD_READERS },
  { name: 'seals', label: 'letters.seals', component: SealRegister, roles: HOUSEHOLD_READERS },
  { name: 'templates', label: 'letters.templates', component: Templates, roles: ROLES },
  { name: 'settings', label: 'letters.settings', component: LetterSettingsPage, roles: ROLES },
] as const;

/** Letters, notices and memos: writing them, the register, the office’s templates. */
export function LettersPage({ path, query }: PageProps) {
  const t = useText();
  const { role } = useStaff();
  const [name = 'register', detail] = path;
  const kind = letterKindSchema.safeParse(detail);
  if (name === 'new' && kind.success) {
    const from = `${kind.data}?${[...query].join('&')}`;
    return <NewComposer key={from} kind={kind.data} query={query} />;
  }
  if (name === 'clauses') {
    return detail === undefined ? <Clauses /> : <ClauseEditor key={detail} id={detail} />;
  }
  if (name === 'templates' && detail !== undefined) return <TemplateEditor key={detail} id={detail} />;
  const below = partBelow(path);
  if (below !== undefined) return <below.page path={path.slice(1)} query={query} />;
  if (name === 'many' && detail !== undefined && /^\d+$/u.test(detail)) {
    return <LetterRunPage key={detail} id={Number(detail)} draftsNow={query.get('draft') === '1'} />;
  }
  const sheet = name === 'deliveries' ? sheetOf(detail, path[2]) : null;
  if (sheet !== null) return <DeliveryEntry key={path.join('/')} sheet={sheet} />;
  if (/^\d+$/u.test(name)) return <OneLetter key={name} id={Number(name)} />;
  const kept = letterParts.find((each) => each.name === name);
  // Who writes to households or hears from them is for those who may open their files.
  const parts = PARTS.filter(({ roles }) => roles.includes(role));
  const part = parts.find((each) => each.name === name) ?? PARTS[0];
  const Part = part.component;
  const others = parts.filter((each) => each !== PARTS[0]);
  return (
    <>
      <PageHeader title={t('letters.title')} actions={DESK_ROLES.includes(role) ? <NewLetter /> : null} />
      <SubNavigation
        label={t('letters.title')}
        current={`letters/${kept?.name ?? part.name}`}
        places={[PARTS[0], ...letterParts, ...others].map((each) => ({
          address: `letters/${each.name}`,
          label: t(each.label),
        }))}
      />
      {kept === undefined ? <Part query={query} /> : <kept.page path={path.slice(1)} query={query} />}
    </>
  );
}

/** `deliveries/run/3` and `deliveries/letters/7-8-9`; null for anything else. */
function sheetOf(of: string | undefined, numbers: string | undefined): Sheet | null {
  if (numbers === undefined || !/^\d+(?:-\d+)*$/u.test(numbers)) return null;
  if (of === 'run') return { runId: Number(numbers) };
  return of === 'letters' ? { letterIds: numbers.split('-').map(Number) } : null;
}

function NewComposer(props: { readonly kind: Letter['kind']; readonly query: ReadonlyMap<string, string> }) {
  const { kind, query } = props;
  const api = useApi();
  const begin = async (store: ComposerStore): Promise<void> => {
    const like = Number(query.get('like'));
    if (Number.isSafeInteger(like) && like > 0) {
      await store.copy(await api.letters.letter({ id: like }));
      return;
    }
    const unitId = Number(query.get('unit'));
    const template = Number(query.get('template'));
    const unit =
      Number.isSafeInteger(unitId) && unitId > 0
        ? { id: unitId, name: (await api.archives.unitFile({ id: unitId })).unit.displayName }
        : null;
    await store.begin(unit, Number.isSafeInteger(template) && template > 0 ? template : null);
  };
  return <Composer kind={kind} begin={begin} />;
}

/** A draft is gone on with; what is issued is shown as it went out. */
const OneLetter = observer(function OneLetter({ id }: { readonly id: number }) {
  const api = useApi();
  const { role } = useStaff();
  const loaded = useLoaded(() => api.letters.letter({ id }), [api, id]);
  return (
    <LoadedView of={loaded}>
      {(letter: Letter) =>
        letter.state === 'draft' && DESK_ROLES.includes(role) ? (
          <Composer kind={letter.kind} begin={(store) => store.resume(letter)} onPassedOn={loaded.reload} />
        ) : (
          <LetterView letter={letter} onChange={loaded.reload} />
        )
      }
    </LoadedView>
  );
});
