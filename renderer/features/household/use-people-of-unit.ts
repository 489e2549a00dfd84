import { useApi } from '../../app/app-context.ts';
import { useLoaded } from '../../app/use-loaded.ts';

export interface NamedPerson {
  readonly id: number;
  readonly name: string;
}

const NOBODY: readonly NamedPerson[] = [];

/** Who holds or uses a unit today; read it inside an observer. Nobody while it is null, or until they are known. */
export function usePeopleOfUnit(unitId: number | null): readonly NamedPerson[] {
  const api = useApi();
  const { loadable } = useLoaded(async () => {
    if (unitId === null) return NOBODY;
    const { people } = await api.archives.unitFile({ id: unitId });
    return people.filter(({ when }) => when === 'now').map(({ person }) => person);
  }, [api, unitId]);
  return loadable.value ?? NOBODY;
}

/** What is typed, as the office takes it: somebody of the household by their file, anybody else by name. */
export function holderFields(
  name: string,
  people: readonly NamedPerson[],
): { readonly holderPersonId: number | null; readonly holder: string } {
  const typed = name.trim();
  return { holderPersonId: people.find((person) => person.name === typed)?.id ?? null, holder: typed };
}
