import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../electron/features/exchange/place-cells.ts';
import { formatUnitCode } from '../../shared/domain/unit-code.ts';

const EMPTY = { unitName: '', building: '', entrance: '', room: '' };
const read = (cells: Partial<typeof EMPTY>) => placeOf({ ...EMPTY, ...cells });

describe('the unit of a row', () => {
  test('is what its whole name says where the room alone does not tell the building', () => {
    const place = { building: '1棟', entrance: '2單元', room: '501' };
    expect(read({ unitName: '1-2-501', room: '501' }).place).toEqual(place);
    expect(read({ unitName: '1-2-501' }).place).toEqual(place);
    expect(read({ room: '1-2-501' }).place).toEqual(place);
    expect(read({ unitName: '501', building: '1', entrance: '2' }).place).toEqual(place);
  });

  test('is its parts where they are there, and its whole name adds the entrance that they leave out', () => {
    const parts = { building: '1', room: '501' };
    expect(read({ ...parts, unitName: '1棟2單元501' }).place).toEqual({
      building: '1棟',
      entrance: '',
      room: '501',
      otherwise: { building: '1棟', entrance: '2單元', room: '501' },
    });
    const asWritten = { building: '1棟', entrance: '', room: '501' };
    expect(read({ ...parts, unitName: 'H0001' }).place).toEqual(asWritten);
    expect(read({ ...parts, unitName: '2棟2單元501' }).place).toEqual(asWritten);
    expect(read({ ...parts, entrance: '3', unitName: '1棟2單元501' }).place).toEqual({
      ...asWritten,
      entrance: '3單元',
    });
  });

  test('is read another way too where the room holds the whole name', () => {
    expect(read({ building: '一', room: '一棟2單元501' }).place.otherwise).toEqual({
      building: '一',
      entrance: '2單元',
      room: '501',
    });
  });

  test('is missing without a room, and unclear without a building', () => {
    expect(read({ building: '1' }).problem).toBe('unitMissing');
    expect(read({ room: '501' }).problem).toBe('unitUnclear');
    expect(read({ unitName: '1-501' }).problem).toBeNull();
  });

  test('that leaves with its name and its parts comes back as the same parts', () => {
    const names = fc.constantFrom('1棟', 'A座', '501棟', '車庫', '二期3棟');
    const entrances = fc.constantFrom('', '2單元', '乙單元');
    const rooms = fc.constantFrom('0501', '1-101', '1棟', '2單元', '12B', '車位3', '=1', '無');
    fc.assert(
      fc.property(names, entrances, rooms, (building, entrance, room) => {
        const parts = { building, entrance, room };
        expect(read({ ...parts, unitName: formatUnitCode(parts) }).place).toMatchObject(parts);
      }),
      { numRuns: 100 },
    );
  });
});
