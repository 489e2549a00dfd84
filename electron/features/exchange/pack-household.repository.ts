import { type Register, register } from './pack-registers.repository.ts';

const METER = `meter m LEFT JOIN unit u ON u.id = m.unit_id
  LEFT JOIN building b ON b.id = coalesce(u.building_id, m.building_id)`;

/** What belongs to households besides people and money, and when their facts were last found right. */
export const HOUSEHOLD_REGISTERS: readonly Register[] = [
  register(
    'vehicles',
    'vehicle v JOIN unit u ON u.id = v.unit_id LEFT JOIN person p ON p.id = v.person_id',
    'v.id',
    [
      ['unit', 'text', 'u.display_name'],
      ['plate', 'text', 'v.plate'],
      ['personId', 'integer', 'v.person_id'],
      ['name', 'text', 'p.name'],
      ['note', 'text', 'v.note'],
      ['active', 'flag', 'v.active'],
    ],
  ),
  register('meters', METER, 'm.id', [
    ['meterId', 'integer', 'm.id'],
    ['unit', 'text', 'u.display_name'],
    ['building', 'text', 'b.name'],
    ['meterKind', 'choice:meterKind', 'm.kind'],
    ['meterNumber', 'text', 'm.number'],
    ['digits', 'integer', 'm.digits'],
    ['multiplier', 'reading', 'm.multiplier_thousandths'],
    ['installedOn', 'date', 'm.installed_on'],
    ['baseReading', 'reading', 'm.base_reading_thousandths'],
    ['note', 'text', 'm.note'],
    ['active', 'flag', 'm.active'],
  ]),
  register('keys', 'key_item k LEFT JOIN unit u ON u.id = k.unit_id', 'k.id', [
    ['keyId', 'integer', 'k.id'],
    ['unit', 'text', 'u.display_name'],
    ['keyKind', 'choice:keyKind', 'k.kind'],
    ['keyNumber', 'text', 'k.number'],
    ['note', 'text', "trim(k.label || ' ' || k.note)"],
    ['keyState', 'choice:keyState', 'k.state'],
    ['holder', 'text', 'k.holder_name'],
    ['dueOn', 'date', 'k.due_on'],
    ['reason', 'text', 'k.reason'],
  ]),
  register('keyMovements', 'key_movement m JOIN key_item k ON k.id = m.key_item_id', 'm.id', [
    ['keyId', 'integer', 'm.key_item_id'],
    ['keyNumber', 'text', 'k.number'],
    ['at', 'text', 'm.at'],
    ['keyMove', 'choice:keyMove', 'm.move'],
    ['keyState', 'choice:keyState', 'm.state'],
    ['holder', 'text', 'm.holder_name'],
    ['purpose', 'text', 'm.purpose'],
    ['dueOn', 'date', 'm.due_on'],
    ['reason', 'text', 'm.reason'],
    ['staff', 'text', 'm.staff_name'],
  ]),
  register('contacts', 'emergency_contact e JOIN unit u ON u.id = e.unit_id', 'e.id', [
    ['unit', 'text', 'u.display_name'],
    ['name', 'text', 'e.name'],
    ['relation', 'text', 'e.relation'],
    ['phones', 'text', 'e.phone', 'phones'],
    ['from', 'date', 'e.from_on'],
    ['to', 'date', 'e.to_on'],
    ['note', 'text', 'e.note'],
  ]),
  register('pets', 'pet t JOIN unit u ON u.id = t.unit_id', 't.id', [
    ['unit', 'text', 'u.display_name'],
    ['petKind', 'choice:petKind', 't.kind'],
    ['name', 'text', 't.name'],
    ['licenceNumber', 'text', 't.licence_number'],
    ['vaccinatedOn', 'date', 't.vaccinated_on'],
    ['from', 'date', 't.from_on'],
    ['to', 'date', 't.to_on'],
    ['note', 'text', 't.note'],
  ]),
  register('authorisations', 'authorisation g JOIN unit u ON u.id = g.unit_id', 'g.id', [
    ['unit', 'text', 'u.display_name'],
    ['authorisationKind', 'choice:authorisationKind', 'g.kind'],
    ['name', 'text', 'g.name'],
    ['scope', 'text', 'g.scope'],
    ['givenBy', 'text', 'g.given_by'],
    ['from', 'date', 'g.from_on'],
    ['to', 'date', 'g.to_on'],
  ]),
  register('consents', 'consent c JOIN unit u ON u.id = c.unit_id', 'c.id', [
    ['unit', 'text', 'u.display_name'],
    ['purpose', 'text', 'c.purpose'],
    ['givenBy', 'text', 'c.given_by'],
    ['givenOn', 'date', 'c.given_on'],
    ['withdrawnOn', 'date', 'c.withdrawn_on'],
    ['note', 'text', 'c.note'],
  ]),
  register(
    'verifications',
    `(SELECT NULL AS person_id, unit_id, field, verified_on, verified_by FROM unit_verification
      UNION ALL SELECT person_id, NULL, field, verified_on, verified_by FROM person_verification) v
     JOIN staff s ON s.id = v.verified_by LEFT JOIN unit u ON u.id = v.unit_id LEFT JOIN person p ON p.id = v.person_id`,
    'v.unit_id, v.person_id, v.field',
    [
      ['unit', 'text', 'u.display_name'],
      ['personId', 'integer', 'v.person_id'],
      ['name', 'text', 'p.name'],
      ['verifiedField', 'choice:field', 'v.field'],
      ['verifiedOn', 'date', 'v.verified_on'],
      ['staff', 'text', 's.display_name'],
    ],
  ),
];
