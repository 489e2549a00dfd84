/** What is of a building; nothing is asked of the whole site, so that nobody looks where each unit stands. */
export function ofBuilding(buildingId: number | null, unitId: string): string {
  return buildingId === null ? '? IS NULL' : `${unitId} IN (SELECT id FROM unit WHERE building_id = ?)`;
}
